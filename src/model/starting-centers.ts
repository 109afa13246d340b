import type { Points } from "./points";
import type { Random } from "./random";

/** Rows drawn for each center but the first. */
export const startTrials = (k: number): number => 2 + Math.floor(Math.log(k));

/**
 * Greedy k-means++ (Arthur & Vassilvitskii 2007; the greedy form as in scikit-learn): each next center is the best of 2 + ⌊ln k⌋ rows drawn
 * with probability proportional to their squared distance to the centers so far. Needs at least k distinct rows. Yields after each center.
 */
export function* startingCenters(points: Points, k: number, random: Random): Generator<undefined, number[][]> {
  const { values, width, count } = points;
  const row = (i: number): number[] => Array.from(values.subarray(i * width, (i + 1) * width));
  const centers = [row(Math.floor(random() * count))];
  let nearest = squaredDistances(points, centers[0]!, null);
  while (centers.length < k) {
    let best: { at: number; distances: Float64Array; total: number } | null = null;
    const total = sum(nearest);
    for (let trial = 0; trial < startTrials(k); trial++) {
      const at = draw(nearest, total * random());
      const distances = squaredDistances(points, row(at), nearest);
      const left = sum(distances);
      if (best === null || left < best.total) best = { at, distances, total: left };
    }
    centers.push(row(best!.at));
    nearest = best!.distances;
    yield;
  }
  return centers;
}

/** Squared distance of each row to the center, or to one of the earlier ones where that is less. */
function squaredDistances({ values, width, count }: Points, center: readonly number[], earlier: Float64Array | null): Float64Array {
  const distances = new Float64Array(count);
  for (let i = 0, p = 0; i < count; i++) {
    let distance = 0;
    for (let j = 0; j < width; j++, p++) {
      const d = values[p]! - center[j]!;
      distance += d * d;
    }
    distances[i] = earlier === null ? distance : Math.min(distance, earlier[i]!);
  }
  return distances;
}

/** The row where the running sum passes the mark; never a row at distance 0. */
function draw(distances: Float64Array, mark: number): number {
  let [running, last] = [0, 0];
  for (let i = 0; i < distances.length; i++) {
    if (distances[i] === 0) continue;
    running += distances[i]!;
    last = i;
    if (running > mark) break;
  }
  return last;
}

function sum(numbers: Float64Array): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
