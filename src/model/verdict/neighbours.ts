import type { Points } from "../points";

/** Each segment with the one whose mean is nearest to its own, every pair once. `places` gives each row's segment, from 0; empty segments have no neighbour. */
export function neighbours(
  { values, width, count }: Points,
  places: Uint16Array,
  segments: number,
): readonly (readonly [number, number])[] {
  const means = Array.from({ length: segments }, () => new Float64Array(width));
  const sizes = new Array<number>(segments).fill(0);
  for (let i = 0; i < count; i++) {
    sizes[places[i]!]!++;
    for (let j = 0; j < width; j++) means[places[i]!]![j]! += values[i * width + j]!;
  }
  means.forEach((mean, s) => mean.forEach((sum, j) => (mean[j] = sum / sizes[s]!)));
  const pairs = new Map<string, readonly [number, number]>();
  for (let s = 0; s < segments; s++) {
    let [nearest, least] = [s, Infinity];
    for (let t = 0; t < segments; t++) {
      const distance = means[s]!.reduce((sum, x, j) => sum + (x - means[t]![j]!) ** 2, 0);
      if (t !== s && distance < least) [nearest, least] = [t, distance]; // NaN of an empty one is never less
    }
    const pair = [Math.min(s, nearest), Math.max(s, nearest)] as const;
    if (nearest !== s) pairs.set(pair.join(), pair);
  }
  return [...pairs.values()];
}
