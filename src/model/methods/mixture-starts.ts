import type { Random } from "../random";
import type { MixtureData } from "./mixture-data";
import { type Density, layoutOf } from "./mixture-density";
import { addRow, likeliest, noSums } from "./mixture-step";

/** How surely a row belongs to its first part: below 1, so that no level starts as impossible. */
const SURE = 0.9;

/**
 * A seeded start for k parts. Every third is blind (rows to any part), the others put rows to the nearest of k rows drawn far apart (greedy k-means++), every other one of
 * them by the numbers alone where there are several: answers that say nothing of the groups hide them from distances.
 */
export function startingDensity(data: MixtureData, k: number, start: number, random: Random): Density {
  const { values, count, weights, columns } = data;
  const layout = { ...layoutOf(columns), parts: k };
  const byNumbers = start % 3 === 0 && columns.filter(({ form }) => form === "number").length > 1;
  const scales = Float64Array.from(mismatchScales(data), (scale, j) => (byNumbers && columns[j]!.form === "levels" ? 0 : scale));
  const near = start % 3 === 2 || k === 1 ? null : nearestOfDrawn(data, scales, k, random);
  const sums = noSums(layout);
  const probabilities = new Float64Array(k);
  for (let i = 0; i < count; i++) {
    probabilities.fill(k === 1 ? 1 : (1 - SURE) / (k - 1));
    if (k > 1) probabilities[near === null ? Math.floor(random() * k) : near[i]!] = SURE;
    addRow(sums, layout, values, i * columns.length, weights[i]!, probabilities);
  }
  return likeliest(layout, sums);
}

/** Place of the nearest of k rows, each the best of 2 + ⌊ln k⌋ drawn with probability proportional to their distance to those before. */
function nearestOfDrawn(data: MixtureData, scales: Float64Array, k: number, random: Random): Uint16Array {
  const { count, weights } = data;
  const levels = Uint8Array.from(data.columns, ({ form }) => (form === "levels" ? 1 : 0));
  const distanceOf = (a: number, b: number): number => distanceBetween(data.values, levels, scales, a, b);
  const nearest = new Uint16Array(count);
  const distances = new Float64Array(count).fill(Infinity);
  const trials = 2 + Math.floor(Math.log(k));
  let drawn = drawBy(weights, random);
  for (let c = 0; c < k; c++) {
    for (let i = 0; i < count; i++) {
      const distance = distanceOf(i, drawn);
      if (distance < distances[i]!) [distances[i], nearest[i]] = [distance, c];
    }
    if (c === k - 1) break;
    const chances = distances.map((distance, i) => distance * weights[i]!);
    let least = Infinity;
    for (let trial = 0; trial < trials; trial++) {
      const tried = drawBy(chances, random);
      let left = 0;
      for (let i = 0; i < count; i++) left += weights[i]! * Math.min(distances[i]!, distanceOf(i, tried));
      if (left < least) [least, drawn] = [left, tried];
    }
  }
  return nearest;
}

/** A place drawn with probability proportional to its chance; the first where none has any. */
function drawBy(chances: Float64Array, random: Random): number {
  const mark = random() * chances.reduce((sum, chance) => sum + chance, 0);
  let [running, drawn] = [0, 0];
  for (let i = 0; i < chances.length && running <= mark; i++) {
    if (chances[i] === 0) continue;
    running += chances[i]!;
    drawn = i;
  }
  return drawn;
}

/** Two rows drawn at random are 2 apart on average in every column: squared difference of numbers, or other levels. */
function mismatchScales({ values, count, weights, columns }: MixtureData): readonly number[] {
  const width = columns.length;
  return columns.map((column, j) => {
    if (column.form === "number") return 1;
    const counts = new Array<number>(column.levels.length).fill(0);
    let known = 0;
    for (let i = 0; i < count; i++) {
      const value = values[i * width + j]!;
      if (Number.isNaN(value)) continue;
      counts[value]! += weights[i]!;
      known += weights[i]!;
    }
    const differ = 1 - counts.reduce((sum, own) => sum + (own / Math.max(1, known)) ** 2, 0);
    return differ > 0 ? 2 / differ : 0;
  });
}

/** Mean over the columns known of both rows; what two rows at random are where none is. `levels` is 1 for a column of levels. */
function distanceBetween(values: Float64Array, levels: Uint8Array, scales: Float64Array, a: number, b: number): number {
  const width = levels.length;
  const [p, q] = [a * width, b * width];
  let sum = 0;
  let known = 0;
  for (let j = 0; j < width; j++) {
    const x = values[p + j]!;
    const y = values[q + j]!;
    if (x !== x || y !== y) continue; // NaN
    known++;
    if (levels[j] === 0) sum += (x - y) * (x - y);
    else if (x !== y) sum += scales[j]!;
  }
  return known === 0 ? 2 : sum / known;
}
