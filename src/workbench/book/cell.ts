/** An Excel error standing in a cell, e.g. `#N/A`. Told apart from a text that merely looks like one. */
export type CellError = { readonly error: string };

/** What a cell holds: blank is `null`; dates are serial numbers with a date format. */
export type CellValue = string | number | boolean | CellError | null;

export const EXCEL_ERRORS = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#BUSY!",
] as const;

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}
