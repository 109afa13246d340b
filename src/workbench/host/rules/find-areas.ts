import { type Area, type Cells, intersect, SHEET_COLUMNS, SHEET_ROWS, type Sheet } from "../../book";

const isBlank = (cells: Cells, row: number, column: number): boolean =>
  cells.value(row, column) === null && cells.formula(row, column) === undefined;

/** The smallest area inside `within` that holds all its values (and formats, unless `valuesOnly`), or null. */
export function usedWithin(cells: Cells, within: Area, valuesOnly: boolean): Area | null {
  const used = cells.usedArea(valuesOnly);
  const area = used && intersect(used, within);
  if (!area || (area.rows === used.rows && area.columns === used.columns)) return area;
  const counts = (row: number, column: number): boolean => !isBlank(cells, row, column) || (!valuesOnly && cells.style(row, column) !== 0);
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  const end = area.row + area.rows;
  for (let column = area.column; column < area.column + area.columns; column++) {
    let first = area.row;
    while (first < end && !counts(first, column)) first++;
    if (first === end) continue;
    let last = end - 1;
    while (!counts(last, column)) last--;
    [top, bottom, left, right] = [Math.min(top, first), Math.max(bottom, last), Math.min(left, column), Math.max(right, column)];
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Ctrl+*: the area grown until it is surrounded by blank rows and columns or the sheet's edge. Grows one side as far as it goes at a time. */
export function surroundingRegion(cells: Cells, start: Area): Area {
  let { row: top, column: left } = start;
  let bottom = top + start.rows - 1;
  let right = left + start.columns - 1;
  const lastRow = cells.rowCount;
  const rowHolds = (row: number): boolean => {
    for (let c = Math.max(0, left - 1); c <= Math.min(SHEET_COLUMNS - 1, right + 1); c++) if (!isBlank(cells, row, c)) return true;
    return false;
  };
  const columnHolds = (column: number): boolean => {
    for (let r = Math.max(0, top - 1); r <= Math.min(lastRow, bottom + 1); r++) if (!isBlank(cells, r, column)) return true;
    return false;
  };
  for (let before = -1, size = 0; before !== size; size = bottom - top + right - left) {
    before = size;
    while (bottom < SHEET_ROWS - 1 && rowHolds(bottom + 1)) bottom++;
    while (top > 0 && rowHolds(top - 1)) top--;
    while (right < SHEET_COLUMNS - 1 && columnHolds(right + 1)) right++;
    while (left > 0 && columnHolds(left - 1)) left--;
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** A table or merge the area touches. */
export const tablesTouching = (sheet: Sheet, area: Area): typeof sheet.tables =>
  sheet.tables.filter((table) => intersect(table.area, area));
export const mergesTouching = (sheet: Sheet, area: Area): Area[] => sheet.merges.filter((merge) => intersect(merge, area));
