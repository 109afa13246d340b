import { ascending, quantile } from "../../table/index";

/** Parts with fewer customers say too little of how far theirs usually are. */
const ENOUGH = 20;

/**
 * How far from each part its customers usually are, at most: the third quartile of their distances and three quartile ranges more (Tukey 1977: "far out"). A part
 * of fewer than 20 customers takes the reach of all; none reaches less far than three quarters of all customers are from theirs. Of one normal cloud at most 3 in
 * 10,000 lie beyond. `numbers` are parts from 1 (0: not placed); distances are never NaN where placed.
 */
export function learnReach(distances: Float32Array, numbers: Uint16Array, parts: number): readonly number[] {
  const all = quartilesOf(distances.filter((_, i) => numbers[i]! > 0));
  return Array.from({ length: parts }, (_, part) => {
    const own = distances.filter((_, i) => numbers[i] === part + 1);
    return Math.max(all.upper, own.length < ENOUGH ? all.fence : quartilesOf(own).fence);
  });
}

function quartilesOf(distances: Float32Array): { readonly upper: number; readonly fence: number } {
  if (distances.length === 0) return { upper: 0, fence: 0 };
  const sorted = ascending(Float64Array.from(distances));
  const [lower, upper] = [quantile(sorted, 0.25), quantile(sorted, 0.75)];
  return { upper, fence: Math.min(Number.MAX_VALUE, upper + 3 * (upper - lower)) };
}
