import type { Points } from "../points";

/** How rows lie about the means of their segments. */
export type Spread = {
  readonly sizes: readonly number[];
  /** Segment after segment, as many numbers each as a row has. */
  readonly means: Float64Array;
  /** Sum of squared distances of rows to their segment's mean. */
  readonly within: number;
  /** Sum of squared distances of segments' means to the mean of all rows, each times the segment's size. */
  readonly between: number;
  /** Mean distance of a segment's rows to its mean, by segment; 0 for an empty one. */
  readonly scatter: readonly number[];
};

/** The spread of rows placed in `segments` segments; `places` counts from 0. An empty segment has a mean of zeros and weighs nothing. */
export function measureSpread({ values, width, count }: Points, places: Uint16Array, segments: number): Spread {
  const means = new Float64Array(segments * width);
  const overall = new Float64Array(width);
  const sizes = new Array<number>(segments).fill(0);
  for (let i = 0, p = 0; i < count; i++) {
    const at = places[i]! * width;
    sizes[places[i]!]!++;
    for (let j = 0; j < width; j++, p++) means[at + j]! += values[p]!;
  }
  for (let s = 0; s < segments; s++) {
    for (let j = 0, p = s * width; j < width; j++, p++) {
      overall[j]! += means[p]! / count;
      if (sizes[s]! > 0) means[p]! /= sizes[s]!;
    }
  }
  const scatter = new Array<number>(segments).fill(0);
  let within = 0;
  for (let i = 0, p = 0; i < count; i++) {
    let squared = 0;
    for (let j = 0, at = places[i]! * width; j < width; j++, p++, at++) squared += (values[p]! - means[at]!) ** 2;
    within += squared;
    scatter[places[i]!]! += Math.sqrt(squared);
  }
  let between = 0;
  for (let s = 0; s < segments; s++) {
    if (sizes[s]! > 0) scatter[s]! /= sizes[s]!;
    for (let j = 0, p = s * width; j < width; j++, p++) between += sizes[s]! * (means[p]! - overall[j]!) ** 2;
  }
  return { sizes, means, within, between, scatter };
}
