/** One number of segments that was tried. */
export type Candidate = {
  readonly segments: number;
  readonly silhouette: number;
  /** Customers in the smallest segment. */
  readonly smallest: number;
  readonly explainedVariance: number;
};

/** Why this number of segments. */
export type Choice = {
  readonly chosen: number;
  readonly recommended: number;
  /** One sentence. */
  readonly reason: string;
  /** Ascending by number of segments. */
  readonly candidates: readonly Candidate[];
};
