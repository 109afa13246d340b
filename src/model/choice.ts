/** One number of segments that was tried, with what speaks for and against it. Null where a measure is not defined (one segment) or not asked of the method. */
export type Candidate = {
  /** 1 to 12. */
  readonly segments: number;
  /** Mean silhouette width, exact on the rows measured (Rousseeuw 1987). */
  readonly silhouette: number | null;
  readonly calinskiHarabasz: number | null;
  /** Lower is better. */
  readonly daviesBouldin: number | null;
  /** Tibshirani et al. 2001, with its standard error. */
  readonly gap: number | null;
  readonly gapError: number | null;
  /** Of mixtures; lower is better. */
  readonly bic: number | null;
  /** Mean Jaccard similarity of its segments over resamples, 0 to 1. */
  readonly stability: number | null;
  /** Customers in the smallest segment. */
  readonly smallest: number;
  readonly explainedVariance: number;
};

export type Criterion = "silhouette" | "calinskiHarabasz" | "daviesBouldin" | "gap" | "bic" | "stability";

/** Why this number of segments. */
export type Choice = {
  readonly chosen: number;
  readonly recommended: number;
  /** The next best number, where there is one. */
  readonly runnerUp: number | null;
  /** One sentence: what is recommended and why. */
  readonly reason: string;
  /** What speaks against it, a sentence each. */
  readonly against: readonly string[];
  /** Where the criteria disagree, in one sentence; null where they agree. */
  readonly disagreement: string | null;
  /** What each criterion alone would choose. */
  readonly says: Readonly<Partial<Record<Criterion, number>>>;
  /** Ascending by number of segments. */
  readonly candidates: readonly Candidate[];
};
