import { quantile } from "../../table/index";

/** Parts with fewer customers say too little of how far theirs usually are. */
const ENOUGH = 20;

/**
 * How far from each part its customers usually are, at most: the third quartile of their distances and three quartile ranges more (Tukey 1977: "far out"). A part
 * of fewer than 20 customers takes the reach of all; none reaches less far than three quarters of all customers are from theirs. Of one normal cloud at most 3 in
 * 10,000 lie beyond. `numbers` are parts from 1 (0: not placed); distances are never NaN where placed. Yields the fraction done.
 */
export function* learnReach(distances: Float32Array, numbers: Uint16Array, parts: number): Generator<number, readonly number[]> {
  const ends = new Int32Array(parts + 1); // by number; 0 are those not placed
  for (const number of numbers) ends[number]!++;
  for (let number = 1; number <= parts; number++) ends[number]! += ends[number - 1]!;
  const at = ends.slice();
  const byPart = new Float64Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) byPart[--at[numbers[i]!]!] = distances[i]!;
  yield 0.1;
  const all = quartilesOf(byPart.slice(ends[0]));
  const reach: number[] = [];
  for (let part = 1; part <= parts; part++) {
    yield 0.1 + (0.9 * part) / parts;
    const own = byPart.subarray(ends[part - 1], ends[part]);
    reach.push(Math.max(all.upper, own.length < ENOUGH ? all.fence : quartilesOf(own).fence));
  }
  return reach;
}

/** Sorts them. */
function quartilesOf(distances: Float64Array): { readonly upper: number; readonly fence: number } {
  if (distances.length === 0) return { upper: 0, fence: 0 };
  const sorted = distances.sort();
  const [lower, upper] = [quantile(sorted, 0.25), quantile(sorted, 0.75)];
  return { upper, fence: upper + 3 * (upper - lower) };
}
