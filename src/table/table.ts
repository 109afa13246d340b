import type { SourceLayout } from "./source";

export const BLANK = 0;
export const NUMBER = -1;
export const ERROR = -2;
export const TRUE = -3;
export const FALSE = -4;

/**
 * One column of cells, compactly. `numbers[row]` holds numbers and dates (serial), else NaN. `codes[row]` says what else is there:
 * one of the constants above, or n > 0 for the text `texts[n - 1]`.
 */
export type CellColumn = { readonly numbers: Float64Array; readonly codes: Int32Array; readonly texts: readonly string[] };

/** The cells of a range, column by column, as they came. `hidden[row]` is 1 where the row is hidden. */
export type Table = {
  readonly layout: SourceLayout;
  readonly rows: number;
  readonly columns: readonly CellColumn[];
  readonly hidden: Uint8Array;
};
