import { type Area, SHEET_COLUMNS, SHEET_ROWS } from "../../book";

export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** 0-based column of letters, or -1 when beyond the sheet. */
export function columnNumber(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n >= 1 && n <= SHEET_COLUMNS ? n - 1 : -1;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9]\d{0,6})$/;

function between(row1: number, column1: number, row2: number, column2: number): Area | null {
  if ([row1, column1, row2, column2].some((n) => n < 0) || Math.max(row1, row2) >= SHEET_ROWS) return null;
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  return { row, column, rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1 };
}

/** The area of `B2`, `$A$1:C9`, `A:C` or `3:5`; null for anything else. */
export function parseArea(text: string): Area | null {
  const [from = "", to = from, more] = text.trim().split(":");
  if (more !== undefined) return null;
  const cells = [CELL.exec(from), CELL.exec(to)] as const;
  if (cells[0] && cells[1]) {
    return between(Number(cells[0][2]) - 1, columnNumber(cells[0][1]!), Number(cells[1][2]) - 1, columnNumber(cells[1][1]!));
  }
  if (!text.includes(":")) return null;
  const columns = [COLUMN.exec(from), COLUMN.exec(to)] as const;
  if (columns[0] && columns[1]) return between(0, columnNumber(columns[0][1]!), SHEET_ROWS - 1, columnNumber(columns[1][1]!));
  const rows = [ROW.exec(from), ROW.exec(to)] as const;
  if (rows[0] && rows[1]) return between(Number(rows[0][1]) - 1, 0, Number(rows[1][1]) - 1, SHEET_COLUMNS - 1);
  return null;
}

/** Splits `'My sheet'!A1` into its sheet name, or null, and the rest. */
export function splitSheet(text: string): { readonly sheetName: string | null; readonly reference: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text.trim());
  if (quoted) return { sheetName: quoted[1]!.replaceAll("''", "'"), reference: quoted[2]! };
  const bang = text.lastIndexOf("!");
  if (bang < 0) return { sheetName: null, reference: text.trim() };
  return { sheetName: text.slice(0, bang).trim(), reference: text.slice(bang + 1).trim() };
}

/** Splits at the commas that stand outside quoted sheet names. */
export function splitAreas(text: string): string[] {
  return (text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((part) => part.trim());
}

export const isEntireColumn = (area: Area): boolean => area.rows === SHEET_ROWS;
export const isEntireRow = (area: Area): boolean => area.columns === SHEET_COLUMNS;
export const isUnbounded = (area: Area): boolean => isEntireColumn(area) || isEntireRow(area);

export function formatArea(area: Area, absolute = false): string {
  const mark = absolute ? "$" : "";
  const lastRow = area.row + area.rows;
  if (isEntireRow(area)) return `${mark}${area.row + 1}:${mark}${lastRow}`;
  const left = mark + columnLetters(area.column);
  const right = mark + columnLetters(area.column + area.columns - 1);
  if (isEntireColumn(area)) return `${left}:${right}`;
  const first = `${left}${mark}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${right}${mark}${lastRow}`;
}

/** A sheet name as formulas need it: quoted when it has other signs than letters, digits, `_` and `.`, or reads like a number or a cell. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELL.test(name) && !/^(R\d*C?\d*|C\d*)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export const formatAddress = (sheetName: string, area: Area): string => `${quoteSheetName(sheetName)}!${formatArea(area)}`;
