import type { Spread } from "./spread";

/**
 * Mean over segments of the worst (Sᵢ + Sⱼ) / d(mᵢ, mⱼ), S being the mean distance to the segment's mean; 0 is best (Davies & Bouldin 1979; as scikit-learn).
 * Null where it is not defined: one segment, or segments with the same mean.
 */
export function daviesBouldin({ sizes, means, scatter }: Spread): number | null {
  const segments = sizes.length;
  const width = means.length / segments;
  let sum = 0;
  for (let a = 0; a < segments; a++) {
    let worst = 0;
    for (let b = 0; b < segments; b++) if (a !== b) worst = Math.max(worst, (scatter[a]! + scatter[b]!) / distance(means, width, a, b));
    sum += worst;
  }
  return segments > 1 && Number.isFinite(sum) ? sum / segments : null;
}

function distance(means: Float64Array, width: number, a: number, b: number): number {
  let sum = 0;
  for (let j = 0; j < width; j++) sum += (means[a * width + j]! - means[b * width + j]!) ** 2;
  return Math.sqrt(sum);
}
