import { type Area, SHEET_COLUMNS, SHEET_ROWS } from "../book";

const names: string[] = [];

/** `A` for 0, `XFD` for 16383. */
export function columnName(column: number): string {
  return (names[column] ??= (column >= 26 ? columnName(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26)));
}

export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** `A1:B2`, and `A1` for one cell; `$` in front of everything when absolute, and whole columns or rows written as such. */
export function areaName(area: Area, absolute = false): string {
  const $ = absolute ? "$" : "";
  const bottom = area.row + area.rows;
  const right = area.column + area.columns - 1;
  if (absolute && area.rows === SHEET_ROWS) return `$${columnName(area.column)}:$${columnName(right)}`;
  if (absolute && area.columns === SHEET_COLUMNS) return `$${area.row + 1}:$${bottom}`;
  const first = `${$}${columnName(area.column)}${$}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${$}${columnName(right)}${$}${bottom}`;
}

/** Reads `A1`, `$A$1:B2`, `A:C` and `1:5`; null when it is none of these or lies outside a sheet. */
export function parseArea(text: string): Area | null {
  const found = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i.exec(text);
  if (!found) return null;
  const [, left, top, right, bottom] = found;
  const ranged = text.includes(":");
  if (!ranged && !(left && top)) return null;
  if (ranged && (!(left ?? top) || !left !== !right || !top !== !bottom)) return null;
  const columns = left ? [columnNumber(left), columnNumber(right ?? left)] : [0, SHEET_COLUMNS - 1];
  const rows = top ? [Number(top) - 1, Number(bottom ?? top) - 1] : [0, SHEET_ROWS - 1];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  const area = { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  return row < 0 || row + area.rows > SHEET_ROWS || column + area.columns > SHEET_COLUMNS ? null : area;
}

/** A sheet's name as a formula writes it: quoted unless it is a plain word that is no cell address. */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*(C\d*)?|C\d*|TRUE|FALSE)$/i.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}
