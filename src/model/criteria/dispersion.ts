import type { Points } from "../points";
import { measureSpread } from "./spread";

/**
 * Pooled dispersion within segments: of each, the distances between all pairs of its rows, to the power given, over its size. With power 2 that is the sum of
 * squared distances to the mean, in O(n); with power 1 it takes O(n²).
 */
export function dispersion(points: Points, places: Uint16Array, segments: number, power: 1 | 2): number {
  const { sizes, within } = measureSpread(points, places, segments);
  if (power === 2) return within;
  const { values, width, count } = points;
  let sum = 0;
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < a; b++) {
      if (places[a] !== places[b]) continue;
      let squared = 0;
      for (let j = 0, p = a * width, q = b * width; j < width; j++, p++, q++) squared += (values[p]! - values[q]!) ** 2;
      sum += Math.sqrt(squared) / sizes[places[a]!]!;
    }
  }
  return sum;
}
