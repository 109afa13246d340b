import type { Stability } from "./stability/index";
import type { Verdict } from "./verdict/index";

/** How good the segments are. */
export type Quality = {
  /** Mean silhouette width, -1 to 1 (Rousseeuw 1987); null where not defined. */
  readonly silhouette: number | null;
  /** How many customers the silhouette was measured on. */
  readonly silhouetteCustomers: number;
  /** 1 - within / total sum of squares, 0 to 1. */
  readonly explainedVariance: number;
  /** Within-segment sum of squares about the segments' means. */
  readonly inertia: number;
  /** Of each segment over resamples; null where segments do not depend on the customers (fixed bands, existing ones). */
  readonly stability: Stability | null;
  readonly verdict: Verdict;
};
