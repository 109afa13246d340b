/**
 * "natural": groups with gaps between them, more than one population with the same columns would show. "repeatable": no such gaps, but other customers of the same kind
 * would be cut the same way. "slices": neither.
 */
export type VerdictLevel = "natural" | "repeatable" | "slices";

/** What was measured for a verdict. Null where it was not, because the answer was clear before or the method does not allow it. */
export type Evidence = {
  readonly segments: number;
  /** How well segments tell columns, in nats a customer (see `toldBySegments`): here, and the mean of the tables drawn from one population. */
  readonly told: number | null;
  readonly toldByOne: number | null;
  /** Tables drawn from one population, and how many of them were told at least as well. Drawing ends at the first such table. */
  readonly tables: number;
  readonly asWell: number;
  /** How many standard deviations of those tables the segments are above their mean. */
  readonly deviations: number | null;
  /** Neighbouring segments (numbers from 1) that are no more apart than halves of one population; null where all are, or were not asked. */
  readonly joined: readonly [number, number] | null;
  /** Mean Jaccard similarity over resamples: of all customers' segments, and of the least stable segment. */
  readonly stability: number | null;
  readonly leastStable: number | null;
};

/** The honest answer to "are these real groups?". */
export type Verdict = {
  readonly level: VerdictLevel;
  /** The answer in one sentence. */
  readonly sentence: string;
  /** Why, a sentence each. */
  readonly reasons: readonly string[];
  readonly evidence: Evidence;
};
