import { partOf } from "../part-of";
import { placeSlowly } from "../place-slowly";
import { pickPoints, type Points } from "../points";
import { type Random, sample } from "../random";

/** Rows that micro-centers are found on. */
const SAMPLE = 10_000;

export type MicroCenters = {
  readonly centers: Points;
  /** Customers that each stands for; they add up to all. */
  readonly weights: Float64Array;
  /** The rows looked at (all, or a sample of long tables) and the micro-center of each. */
  readonly rows: Points;
  readonly places: Uint16Array;
};

/**
 * Many small k-means segments that stand for their customers: seeded k-means++ (Arthur & Vassilvitskii 2007), then a few of Lloyd's `steps`. Up to `most` rows each
 * stands for itself. Rows in canonical order. Yields the fraction done.
 */
export function* microCenters(points: Points, most: number, steps: number, random: Random): Generator<number, MicroCenters> {
  if (points.count <= most) {
    const places = Uint16Array.from({ length: points.count }, (_, i) => i);
    return { centers: points, weights: new Float64Array(points.count).fill(1), rows: points, places };
  }
  const rows = points.count <= SAMPLE ? points : pickPoints(points, sample(points.count, SAMPLE, random));
  const part = 1 / (steps + 3);
  let centers = yield* partOf(farApart(rows, most, random), 0, part);
  for (let step = 1; step <= steps; step++) {
    yield step * part;
    const { places, sizes } = yield* partOf(placeSlowly(rows, centers), step * part, (step + 1) * part);
    centers = meansOf(rows, places, sizes);
  }
  let placed = yield* partOf(placeSlowly(rows, centers), 1 - 2 * part, 1 - part);
  if (placed.sizes.includes(0)) {
    centers = centers.filter((_, c) => placed.sizes[c]! > 0);
    placed = yield* partOf(placeSlowly(rows, centers), 1 - part, 1);
  }
  const { places, sizes } = placed;
  return {
    centers: { values: Float64Array.from(centers.flat()), width: rows.width, count: centers.length },
    weights: Float64Array.from(sizes, (size) => (size * points.count) / rows.count),
    rows,
    places,
  };
}

/** Rows drawn with probability proportional to their squared distance to those drawn before; fewer where no others are left. */
function* farApart({ values, width, count }: Points, most: number, random: Random): Generator<number, number[][]> {
  const nearest = new Float64Array(count).fill(1);
  const drawn: number[][] = [];
  while (drawn.length < most) {
    let total = 0;
    for (const distance of nearest) total += distance;
    if (!(total > 0)) break;
    const mark = total * random();
    let at = -1;
    for (let i = 0, running = 0; i < count && (at === -1 || running <= mark); i++) {
      if (nearest[i] === 0) continue;
      running += nearest[i]!;
      at = i;
    }
    const row = Array.from(values.subarray(at * width, (at + 1) * width));
    for (let i = 0, p = 0; i < count; i++) {
      let squares = 0;
      for (let j = 0; j < width; j++, p++) {
        const d = values[p]! - row[j]!;
        squares += d * d;
      }
      if (drawn.length === 0 || squares < nearest[i]!) nearest[i] = squares;
    }
    drawn.push(row);
    yield drawn.length / most;
  }
  return drawn;
}

/** The mean of each place's rows; places without rows are left out. */
export function meansOf({ values, width, count }: Points, places: Uint16Array, sizes: readonly number[]): number[][] {
  const means = sizes.map(() => new Array<number>(width).fill(0));
  for (let i = 0, p = 0; i < count; i++) {
    const mean = means[places[i]!]!;
    const size = sizes[places[i]!]!;
    for (let j = 0; j < width; j++, p++) mean[j]! += values[p]! / size;
  }
  return means.filter((_, c) => sizes[c]! > 0);
}
