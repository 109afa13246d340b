/** Comparable numbers, one row a placed customer. */
export type Features = {
  /** One per feature: the column's name, with the level for indicators. */
  readonly names: readonly string[];
  readonly width: number;
  /** Place among the customers of each row. */
  readonly rows: Int32Array;
  /** Row after row, `width` numbers each; never NaN. */
  readonly values: Float64Array;
};
