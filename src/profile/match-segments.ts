import { munkres } from "munkres";

/** Segments that share at least half of all customers of either are recognisably the same; no segment can share as much with two others. */
const RECOGNISED = 0.5;

/**
 * Which earlier segment each new one is: the assignment with the largest sum of Jaccard similarities (Hungarian method: Kuhn 1955, Munkres 1957), of which only
 * those of at least 0.5 count. `earlier` and `now` are the same customers' segments from 1 (0: not placed, does not count). Gives, by new number from 1, the earlier
 * number or null.
 */
export function matchSegments(
  earlier: Uint16Array,
  now: Uint16Array,
  earlierSegments: number,
  segments: number,
): readonly (number | null)[] {
  const shared = Array.from({ length: segments }, () => new Array<number>(earlierSegments).fill(0));
  const [before, after] = [new Array<number>(earlierSegments).fill(0), new Array<number>(segments).fill(0)];
  for (let i = 0; i < now.length; i++) {
    const [old, own] = [earlier[i]!, now[i]!];
    if (old === 0 || own === 0) continue;
    shared[own - 1]![old - 1]!++;
    before[old - 1]!++;
    after[own - 1]!++;
  }
  const similar = shared.map((row, s) => row.map((both, e) => (both > 0 ? both / (after[s]! + before[e]! - both) : 0)));
  const matched = new Array<number | null>(segments).fill(null);
  if (segments === 0 || earlierSegments === 0) return matched;
  for (const [s, e] of munkres(similar.map((row) => row.map((jaccard) => 1 - jaccard)))) {
    if (similar[s]![e]! >= RECOGNISED) matched[s] = e + 1;
  }
  return matched;
}
