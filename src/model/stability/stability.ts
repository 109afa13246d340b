import type { Points } from "../points";
import type { Random } from "../random";

/**
 * Finds segments again on other rows: each row's segment, from 0. The same method with few starts will do; where `care` is above 1, a method whose starts are few takes so many
 * times as many, others need not. Yields the fraction done.
 */
export type Refit = (points: Points, segments: number, random: Random, care?: number) => Generator<number, Uint16Array>;

/** How far segments come back when customers are drawn anew. */
export type Stability = {
  /** Resamples drawn. */
  readonly runs: number;
  /** Customers that resamples were drawn from. */
  readonly rows: number;
  /** By segment: mean Jaccard similarity with its most similar new segment, 0 to 1 (Hennig 2007); 0 for a segment that was never drawn. */
  readonly jaccard: readonly number[];
  /** Mean adjusted Rand index between old and new segments, about 0 where only chance agrees, 1 where all customers do (Hubert & Arabie 1985). */
  readonly ari: number;
};
