import type { SourceLayout } from "./source";

/**
 * One column of cells, compactly. `numbers[row]` holds numbers and dates (serial), else NaN. `codes[row]` says what else is there:
 * 0 nothing, -1 a number, -2 an error, -3 true, -4 false, n > 0 the text `texts[n - 1]`.
 */
export type CellColumn = { readonly numbers: Float64Array; readonly codes: Int32Array; readonly texts: readonly string[] };

/** The cells of a range, column by column, as they came. `hidden[row]` is 1 where the row is hidden. */
export type Table = {
  readonly layout: SourceLayout;
  readonly rows: number;
  readonly columns: readonly CellColumn[];
  readonly hidden: Uint8Array;
};
