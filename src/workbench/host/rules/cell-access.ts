import { type Area, type CellValue, isCellError, type Sheet, type Styles } from "../../book";
import type { ExcelState } from "../excel-state";
import { displayText } from "./display-text";
import { isEntireRow, isUnbounded } from "./a1";
import { MAX_CELLS_CHANGED, MAX_CELLS_READ } from "./limits";
import { accessDenied, RichError } from "./rich-error";

export type Grid = unknown[][];

/** One value for each cell of the area, row by row; null, as Excel answers, for unbounded and very large areas. */
export function readGrid(area: Area, pick: (row: number, column: number) => unknown): Grid | null {
  if (isUnbounded(area) || area.rows * area.columns > MAX_CELLS_READ) return null;
  const grid: Grid = new Array<unknown[]>(area.rows);
  for (let r = 0; r < area.rows; r++) {
    const row = new Array<unknown>(area.columns);
    for (let c = 0; c < area.columns; c++) row[c] = pick(area.row + r, area.column + c);
    grid[r] = row;
  }
  return grid;
}

/** A cell's value as the client sees it: blank is "", an error its text. */
export function clientValue(value: CellValue): string | number | boolean {
  return value === null ? "" : isCellError(value) ? value.error : value;
}

export function valueType(value: CellValue, hasFormula: boolean): string {
  if (value === null) return hasFormula ? "String" : "Empty";
  if (typeof value === "string") return "String";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "Error";
}

export function cellText(sheet: Sheet, styles: Styles, row: number, column: number): string {
  const value = sheet.cells.value(row, column);
  return typeof value === "string" ? value : displayText(value, styles.format(sheet.cells.style(row, column)).numberFormat);
}

/** The part of the area that can hold anything: itself, or for whole rows and columns what lies in the used area. */
export function boundedArea(sheet: Sheet, area: Area): Area | null {
  if (!isUnbounded(area)) return area;
  const used = sheet.cells.usedArea(false);
  if (!used) return null;
  return isEntireRow(area)
    ? {
        row: area.row,
        column: 0,
        rows: Math.max(0, Math.min(area.rows, used.row + used.rows - area.row)),
        columns: used.column + used.columns,
      }
    : { row: 0, column: area.column, rows: used.row + used.rows, columns: area.columns };
}

/** Refuses what Excel refuses before cells change: read-only book, locked cells of a protected sheet, too many cells at once on the web. */
export function assertCellsOpen(excel: ExcelState, sheet: Sheet, area: Area): void {
  excel.assertWritable();
  if (excel.options.profile === "web" && area.rows * area.columns > MAX_CELLS_CHANGED) {
    throw new RichError("OperationCellsExceedLimit", "The attempted operation affects more than the limit of 33554000 cells.");
  }
  if (!sheet.isProtected) return;
  const { styles } = excel.book;
  const bounded = boundedArea(sheet, area);
  const locked = (row: number, column: number): boolean => styles.format(sheet.cells.style(row, column)).locked;
  if (!bounded || isUnbounded(area)) throw accessDenied(`the sheet ${sheet.name} is protected`);
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (locked(row, column)) throw accessDenied(`the sheet ${sheet.name} is protected and the cells are locked`);
    }
  }
}

/** Tells views and listeners that cells changed; slices of one big write, which the client sends row block by row block, count as one change. */
export function noteCellsChanged(excel: ExcelState, sheet: Sheet, area: Area): void {
  const last = excel.changes.at(-1);
  if (
    last?.type === "cells" &&
    last.sheetId === sheet.id &&
    last.area.column === area.column &&
    last.area.columns === area.columns &&
    area.row >= last.area.row &&
    area.row <= last.area.row + last.area.rows
  ) {
    const rows = Math.max(last.area.rows, area.row + area.rows - last.area.row);
    excel.changes[excel.changes.length - 1] = { ...last, area: { ...last.area, rows } };
    return;
  }
  excel.changes.push({ type: "cells", sheetId: sheet.id, area });
}
