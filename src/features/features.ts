export type FeaturePart = { readonly column: string; readonly at: number; readonly width: number; readonly form: "number" | "levels" };

/** Comparable numbers, one row a placed customer. */
export type Features = {
  /** One per feature: the column's name, with the level for indicators. */
  readonly names: readonly string[];
  readonly width: number;
  /** Which features belong to one column, in their order; `at` is the first. */
  readonly parts: readonly FeaturePart[];
  /** Place among the customers of each row. */
  readonly rows: Int32Array;
  /** Row after row, `width` numbers each; never NaN. */
  readonly values: Float64Array;
};
