/**
 * How a customer is placed, as plain numbers: learned once, stored, and reapplied unchanged to newcomers. A rule has parts (centers, components, cells, levels), each
 * of which belongs to a segment: `segmentOf[part]` is the segment's number, from 1. So merged segments are several parts of one number.
 */
export type PlacingRule = CenterRule | MixtureRule | GridRule | ExistingRule;

/** The nearest center of the prepared features decides. `reach[part]`: beyond this distance a customer is unlike all that made the segment. */
export type CenterRule = {
  readonly by: "centers";
  readonly centers: readonly (readonly number[])[];
  readonly reach: readonly number[];
  readonly segmentOf: readonly number[];
};

/** The likeliest segment decides: parts are independent normals and multinomials (latent profile and latent class). Missing values say nothing. */
export type MixtureRule = {
  readonly by: "mixture";
  readonly columns: readonly (
    | { readonly column: string; readonly form: "number" }
    | { readonly column: string; readonly form: "levels"; readonly levels: readonly string[] }
  )[];
  readonly parts: readonly {
    readonly share: number;
    /** By column: mean and deviation of the prepared number, or the probability of each level. */
    readonly columns: readonly ({ readonly mean: number; readonly deviation: number } | { readonly chances: readonly number[] })[];
  }[];
  /** As of centers; the distance is √(2 · log density lost) against a part's likeliest customer with the same values known. */
  readonly reach: readonly number[];
  readonly segmentOf: readonly number[];
};

/**
 * Bands of one or two columns: the cell is `first * bands of the second + second`. Missing values leave a customer unplaced, and so does a cell of no segment
 * (0: nobody was in it). Names go from the lowest band to the highest.
 */
export type GridRule = {
  readonly by: "grid";
  readonly columns: readonly (
    | { readonly column: string; readonly form: "points"; readonly points: readonly number[]; readonly names: readonly string[] }
    | { readonly column: string; readonly form: "levels"; readonly levels: readonly string[] }
  )[];
  readonly segmentOf: readonly number[];
};

/** The level of a column that the person already has. */
export type ExistingRule = {
  readonly by: "existing";
  readonly column: string;
  readonly levels: readonly string[];
  readonly segmentOf: readonly number[];
};
