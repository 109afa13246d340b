import type { Points } from "../points";
import { onePeak } from "./one-peak";
import type { Part } from "./part";

/** A column seen as decided by one hidden number: the lower that is, the earlier in `ordered` the customer's value stands. */
export type HiddenColumn = {
  readonly part: Part;
  /** By rank of the hidden number: the number, or the place of the level's feature in the part (−1: none of them). */
  readonly ordered: Float64Array;
  /** By row: what correlates with other columns; for levels their rank. Ascending with the hidden number. */
  readonly scores: Float64Array;
  /** By rank, as one population has them. */
  readonly rankedScores: Float64Array;
  /** What stands for yes in a level's feature. */
  readonly one: number;
};

export function hiddenColumns(points: Points, parts: readonly Part[]): readonly HiddenColumn[] {
  const along = firstDirection(points);
  return parts.map((part) => (part.form === "number" ? numberColumn(points, part) : levelColumn(points, part, along)));
}

function numberColumn({ values, width, count }: Points, part: Part): HiddenColumn {
  const scores = Float64Array.from({ length: count }, (_, i) => values[i * width + part.at]!);
  const ordered = onePeak(scores.slice().sort());
  return { part, ordered, scores, rankedScores: ordered, one: 1 };
}

/** Levels have no order of their own: they are put in that of their customers' mean place along the direction in which customers differ most. */
function levelColumn({ values, width, count }: Points, part: Part, along: Float64Array): HiddenColumn {
  const sums = new Float64Array(part.width + 1);
  const customers = new Float64Array(part.width + 1);
  let one = 1;
  const levels = Int32Array.from({ length: count }, (_, i) => {
    for (let j = 0; j < part.width; j++) {
      const value = values[i * width + part.at + j]!;
      if (value <= 0) continue;
      one = value;
      return j;
    }
    return -1;
  });
  levels.forEach((level, i) => {
    sums[level + 1]! += along[i]!;
    customers[level + 1]!++;
  });
  const means = sums.map((sum, l) => (customers[l]! > 0 ? sum / customers[l]! : 0));
  const order = Array.from(means.keys()).sort((a, b) => means[a]! - means[b]!);
  const ranks = new Float64Array(order.length);
  order.forEach((level, rank) => (ranks[level] = rank));
  const scores = Float64Array.from(levels, (level) => ranks[level + 1]!);
  const rankedScores = scores.slice().sort();
  return { part, ordered: rankedScores.map((rank) => order[rank]! - 1), scores, rankedScores, one };
}

const ROUNDS = 30;

/** Each row's place along the first principal direction (power iteration); its sign and last figures do not matter. */
function firstDirection({ values, width, count }: Points): Float64Array {
  const mean = new Float64Array(width);
  for (let p = 0; p < values.length; p++) mean[p % width]! += values[p]! / count;
  let direction = Float64Array.from({ length: width }, (_, j) => 1 + j / width);
  const along = new Float64Array(count);
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(width);
    for (let i = 0, row = 0; i < count; i++, row += width) {
      let place = 0;
      for (let j = 0; j < width; j++) place += (values[row + j]! - mean[j]!) * direction[j]!;
      along[i] = place;
      for (let j = 0; j < width; j++) next[j]! += (values[row + j]! - mean[j]!) * place;
    }
    const length = Math.sqrt(next.reduce((sum, x) => sum + x * x, 0));
    if (!(length > 0)) break;
    direction = next.map((x) => x / length);
  }
  return along;
}
