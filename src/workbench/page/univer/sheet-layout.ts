import { BooleanNumber, type IFreeze, type IRange, type IWorksheetData } from "@univerjs/core";
import { type Area, SHEET_COLUMNS, SHEET_ROWS, type Sheet, type Styles } from "../../book";
import { columnsToShow } from "./cells-in-sight";

// Calibri 11 on a screen of 96 dots an inch: 7 px a character and 5 px round it, as in Excel.
const pixels = (characters: number): number => Math.round(characters * 7 + 5);
const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;
/** Heights of wrapped rows are worked out up to here; beyond it a sheet is data, and data does not wrap. */
const MEASURED_ROWS = 2_000;

/** All of a sheet that Univer must know before it is drawn, but for the cells. */
export function sheetLayout(sheet: Sheet, styles: Styles): Partial<IWorksheetData> {
  const rows = Math.max(sheet.cells.rowCount, ...sheet.tables.map(({ area }) => area.row + area.rows));
  // Univer prepares each row it is told of, so no more than can be filled soon.
  const rowCount = Math.min(Math.max(rows + 100, 200), SHEET_ROWS);
  const columnCount = Math.min(Math.max(columnsToShow(sheet) + 12, 26), SHEET_COLUMNS);
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor ?? "",
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount,
    columnCount,
    defaultColumnWidth: DEFAULT_WIDTH,
    defaultRowHeight: DEFAULT_HEIGHT,
    columnData: columnData(sheet),
    rowData: rowData(sheet, styles),
    freeze: freeze(sheet),
    mergeData: sheet.merges.map((merge) => univerRange(merge, rowCount, columnCount)),
  };
}

/** The area in Univer's words. Whole rows and columns end where Univer's sheet does. */
export function univerRange({ row, column, rows, columns }: Area, rowCount: number, columnCount: number): IRange {
  return {
    startRow: row,
    startColumn: column,
    endRow: Math.min(row + rows, rowCount) - 1,
    endColumn: Math.min(column + columns, columnCount) - 1,
  };
}

/** Univer's range in our words. What reaches from end to end of Univer's sheet is whole rows or columns; Univer may also leave the ends open. */
export function areaOf(range: IRange, rowCount: number, columnCount: number): Area {
  const whole = (first: number, last: number, count: number): boolean => !Number.isFinite(last) || (first <= 0 && last >= count - 1);
  const entireColumns = whole(range.startRow, range.endRow, rowCount);
  const entireRows = whole(range.startColumn, range.endColumn, columnCount);
  return {
    row: entireColumns ? 0 : range.startRow,
    column: entireRows ? 0 : range.startColumn,
    rows: entireColumns ? SHEET_ROWS : range.endRow - range.startRow + 1,
    columns: entireRows ? SHEET_COLUMNS : range.endColumn - range.startColumn + 1,
  };
}

function columnData(sheet: Sheet): IWorksheetData["columnData"] {
  const data: IWorksheetData["columnData"] = {};
  for (const [column, width] of sheet.columnWidths) data[column] = { w: pixels(width) };
  for (const column of sheet.hiddenColumns) data[column] = { ...data[column], hd: BooleanNumber.TRUE };
  return data;
}

function rowData(sheet: Sheet, styles: Styles): IWorksheetData["rowData"] {
  const data: IWorksheetData["rowData"] = {};
  const { rowCount } = sheet.cells;
  if (rowCount <= MEASURED_ROWS) {
    for (let row = 0; row < rowCount; row++) {
      const lines = linesOf(sheet, styles, row);
      if (lines > 1) data[row] = { h: lines * DEFAULT_HEIGHT };
    }
  }
  for (const [row, points] of sheet.rowHeights) data[row] = { h: Math.round((points * 4) / 3) };
  for (const row of sheet.hiddenRows) data[row] = { ...data[row], hd: BooleanNumber.TRUE };
  return data;
}

/** The lines that a row's wrapped texts need; Excel keeps such a row as high as its text. */
function linesOf(sheet: Sheet, styles: Styles, row: number): number {
  let lines = 1;
  for (let column = 0; column < sheet.cells.columnCount; column++) {
    const value = sheet.cells.value(row, column);
    if (typeof value !== "string" || !styles.format(sheet.cells.style(row, column)).wrapText) continue;
    const width = Math.max(sheet.columnWidths.get(column) ?? 8.43, 1);
    let here = 0;
    for (const line of value.split("\n")) here += Math.max(1, Math.ceil((line.length * 1.05) / width));
    lines = Math.max(lines, here);
  }
  return lines;
}

function freeze({ frozen }: Sheet): IFreeze {
  return {
    xSplit: frozen.columns,
    ySplit: frozen.rows,
    startRow: frozen.rows > 0 ? frozen.rows : -1,
    startColumn: frozen.columns > 0 ? frozen.columns : -1,
  };
}
