/** How good the segments are. */
export type Quality = {
  /** Mean silhouette width, -1 to 1 (Rousseeuw 1987). */
  readonly silhouette: number;
  /** How many customers the silhouette was measured on. */
  readonly silhouetteCustomers: number;
  /** 1 - within / total sum of squares, 0 to 1. */
  readonly explainedVariance: number;
  /** Within-segment sum of squares about the stored centers. */
  readonly inertia: number;
};
