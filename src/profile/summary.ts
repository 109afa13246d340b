/** One thing that sets a segment apart. */
export type Driver = {
  readonly column: string;
  /** Formed the segments: not a finding. */
  readonly used: boolean;
  /** Signed distance of the segment from all customers, in standard deviations, for diverging bars. */
  readonly effect: number;
  /** "spends 3.2 × the average on Grocery" */
  readonly words: string;
};

export type SegmentSummary = {
  /** From 1: highest mean value first, then largest. */
  readonly number: number;
  /** Stable across renaming and refreshing: "s1", "s2"… */
  readonly key: string;
  /** At most 31 characters, unique. */
  readonly name: string;
  readonly size: number;
  /** Of the customers placed, 0 to 1. */
  readonly share: number;
  /** Sum of the value column. */
  readonly value: number | null;
  readonly valueShare: number | null;
  readonly meanValue: number | null;
  readonly headline: string;
  /** Strongest first. */
  readonly drivers: readonly Driver[];
};
