/** A rectangle of cells; row and column are 0-based. */
export type Area = { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };

/** 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** `A1:H441`, or `A1` for one cell. */
export function toAddress(area: Area, dollar: "" | "$" = ""): string {
  const cell = (row: number, column: number): string => `${dollar}${columnLetters(column)}${dollar}${row + 1}`;
  const first = cell(area.row, area.column);
  const last = cell(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** `='Our customers'!$A$1:$H$441`, for a defined name. */
export function toReference(sheetName: string, area: Area): string {
  return `='${sheetName.replaceAll("'", "''")}'!${toAddress(area, "$")}`;
}

/** Whether two rectangles share a row. */
export function shareRows(a: Area, b: Area): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows;
}

export function overlap(a: Area, b: Area): boolean {
  return shareRows(a, b) && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** The smallest rectangle around both. */
export function around(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Asks, with the next sync, for what `areaOf` reads. */
export function loadArea(range: Excel.Range): Excel.Range {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return range;
}

export function areaOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}
