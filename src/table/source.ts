/** A cell as Excel gives it: dates are serial numbers, blank is null. Errors come as null and are listed apart. */
export type Cell = string | number | boolean | null;

/** An error value such as `#N/A`; `row` counts data rows from 0. */
export type ErrorCell = { readonly row: number; readonly column: number; readonly error: string };

/** What is known of the range before its rows are read. */
export type SourceLayout = {
  /** One per column, as written in the sheet; blank or absent headers are null. */
  readonly headers: readonly Cell[];
  /** False when the range has no header row and `headers` are all null. */
  readonly hasHeaderRow: boolean;
  /** Sheet row (1-based) of the first data row, for messages. */
  readonly firstRow: number;
  /** Column letter of the first column, 0-based index, for messages. */
  readonly firstColumn: number;
  /** Excel number format of each column's first filled data cell, e.g. `yyyy-mm-dd`, `#,##0.00 €`. */
  readonly numberFormats: readonly string[];
  /** Of a table joined from several sheets: the sheet each column was added from, null for the customers' own. */
  readonly from?: readonly (string | null)[];
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
};

/** A block of data rows in sheet order. `hidden` marks rows hidden or filtered out, by row of the block. */
export type SourceRows = {
  readonly rows: readonly (readonly Cell[])[];
  readonly errors: readonly ErrorCell[];
  readonly hidden: readonly boolean[] | null;
};
