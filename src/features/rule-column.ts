/** One column of a grid: bands of equal counts, bands between chosen points (a value equal to a point belongs below it), or each level of a category. */
export type RuleColumn = {
  readonly column: string;
  readonly cut:
    | { readonly by: "quantiles"; readonly bands: number }
    | { readonly by: "points"; readonly points: readonly number[] }
    | { readonly by: "levels" };
};
