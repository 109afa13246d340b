import { type Area, intersect, type Sheet, SHEET_COLUMNS, type Table } from "../../book";
import type { ExcelState } from "../excel-state";
import { isUnbounded } from "./a1";
import { mergesTouching, tablesTouching } from "./find-areas";
import { checkName, freeColumnName, freeName, sameName } from "./names";
import { invalidArgument, RichError } from "./rich-error";
import { EVENT, WORKBOOK_TARGET } from "./selection";
import { shiftCells } from "./shift-cells";

export const headerRows = (table: Table): number => (table.showHeaders ? 1 : 0);
export const totalRows = (table: Table): number => (table.showTotals ? 1 : 0);

export function bodyArea(table: Table): Area {
  const { row, rows } = table.area;
  return { ...table.area, row: row + headerRows(table), rows: rows - headerRows(table) - totalRows(table) };
}

/** Names of tables and ranges share one space. */
export function assertTableNameFree(excel: ExcelState, name: unknown, own: Table | null): string {
  const checked = checkName(name);
  const tables = excel.book.sheets.flatMap((sheet) => sheet.tables).filter((table) => table !== own);
  if ([...tables, ...excel.book.names].some((other) => sameName(other.name, checked))) {
    throw new RichError("ItemAlreadyExists", `The resource being created already exists. (the name ${checked})`);
  }
  return checked;
}

function assertFreeForTable(sheet: Sheet, area: Area, own: Table | null): void {
  if (isUnbounded(area)) throw invalidArgument("a table can't have whole rows or columns");
  if (tablesTouching(sheet, area).some((table) => table !== own) || mergesTouching(sheet, area).length > 0) {
    throw new RichError(
      "MergedRangeConflict",
      "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
    );
  }
}

/** The header cells become texts, never blank, never twice the same. */
function nameColumns(sheet: Sheet, area: Area, known: Table["columns"]): Table["columns"] {
  const names: string[] = [];
  let id = Math.max(0, ...known.map((column) => column.id));
  return Array.from({ length: area.columns }, (_, i) => {
    const value = sheet.cells.value(area.row, area.column + i);
    const name = value === null || typeof value === "object" ? freeColumnName(names) : freeName(String(value), names);
    names.push(name);
    if (value !== name) sheet.cells.setValue(area.row, area.column + i, name);
    const kept = known.find((column) => sameName(column.name, name));
    return kept ?? { id: ++id, name };
  });
}

export function addTable(excel: ExcelState, sheet: Sheet, wanted: Area, hasHeaders: boolean): Table {
  excel.assertSheetOpen(sheet);
  assertFreeForTable(sheet, wanted, null);
  let area = wanted;
  if (!hasHeaders) {
    shiftCells(excel, sheet, { ...area, rows: 1 }, "row", "insert");
    area = { ...area, rows: area.rows + 1 };
  }
  if (area.rows === 1) {
    area = { ...area, rows: 2 };
    assertFreeForTable(sheet, area, null);
  }
  const tables = excel.book.sheets.flatMap((each) => each.tables);
  const taken = [...tables, ...excel.book.names].map((each) => each.name);
  let number = 1;
  while (taken.some((name) => sameName(name, `Table${number}`))) number++;
  const table: Table = {
    id: 1 + Math.max(0, ...tables.map((each) => each.id)),
    name: `Table${number}`,
    area,
    columns: nameColumns(sheet, area, []),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    style: "TableStyleMedium2",
    bandedRows: true,
  };
  sheet.tables.push(table);
  noteTable(excel, sheet, table, EVENT.tableAdded);
  return table;
}

export function noteTable(excel: ExcelState, sheet: Sheet, table: Table, event?: number): void {
  excel.changes.push({ type: "structure", sheetId: sheet.id }, { type: "cells", sheetId: sheet.id, area: table.area });
  if (event === undefined) return;
  const payload = { tableId: String(table.id), worksheetId: sheet.id, tableName: table.name, source: "Local" };
  excel.events.push({ type: event, targets: [sheet.id, WORKBOOK_TARGET], payload });
}

/** Inserts table columns at `index`; the cells right of the table, in its rows, move right. */
export function insertTableColumn(excel: ExcelState, sheet: Sheet, table: Table, index: number, wanted: string | null): void {
  const { row, column, rows, columns } = table.area;
  if (column + columns >= SHEET_COLUMNS) throw invalidArgument("no column is left");
  shiftCells(excel, sheet, { row, column: column + index, rows, columns: 1 }, "column", "insert", table);
  const names = table.columns.map((each) => each.name);
  const name = wanted === null || wanted === "" ? freeColumnName(names) : freeName(wanted, names);
  table.columns.splice(index, 0, { id: 1 + Math.max(0, ...table.columns.map((each) => each.id)), name });
  table.area = { row, column, rows, columns: columns + 1 };
  if (table.showHeaders) sheet.cells.setValue(row, column + index, name);
  noteTable(excel, sheet, table);
}

export function deleteTableColumn(excel: ExcelState, sheet: Sheet, table: Table, index: number): void {
  const { row, column, rows, columns } = table.area;
  shiftCells(excel, sheet, { row, column: column + index, rows, columns: 1 }, "column", "delete", table);
  table.columns.splice(index, 1);
  table.area = { row, column, rows, columns: columns - 1 };
  if (columns === 1) sheet.tables = sheet.tables.filter((each) => each !== table);
  noteTable(excel, sheet, table, columns === 1 ? EVENT.tableDeleted : undefined);
}

/** Inserts rows into the body at `index`; the cells below the table, in its columns, move down. */
export function insertTableRows(excel: ExcelState, sheet: Sheet, table: Table, index: number, count: number): void {
  const { row, column, rows, columns } = table.area;
  shiftCells(excel, sheet, { row: bodyArea(table).row + index, column, rows: count, columns }, "row", "insert", table);
  table.area = { row, column, rows: rows + count, columns };
  noteTable(excel, sheet, table);
}

/** Deletes rows of the body; the last one is emptied instead, since a table keeps one. */
export function deleteTableRows(excel: ExcelState, sheet: Sheet, table: Table, index: number, count: number): void {
  const body = bodyArea(table);
  if (index < 0 || count < 1 || index + count > body.rows) throw invalidArgument("row");
  const kept = count === body.rows ? 1 : 0;
  for (let c = 0; kept === 1 && c < body.columns; c++) sheet.cells.setValue(body.row, body.column + c, null);
  if (count > kept) {
    const { row, column, rows, columns } = table.area;
    shiftCells(excel, sheet, { row: body.row + index + kept, column, rows: count - kept, columns }, "row", "delete", table);
    table.area = { row, column, rows: rows - count + kept, columns };
  }
  noteTable(excel, sheet, table);
}

/** `Table.resize`: the header stays in its row, and the new area overlaps the old. */
export function resizeTable(excel: ExcelState, sheet: Sheet, table: Table, area: Area): void {
  excel.assertSheetOpen(sheet);
  if (area.row !== table.area.row || !intersect(area, table.area))
    throw invalidArgument("the header row stays where it is, and the new range overlaps the table");
  if (area.rows < headerRows(table) + totalRows(table) + 1) throw invalidArgument("a table has at least one row below its header");
  if (table.showTotals && area.rows !== table.area.rows) throw invalidArgument("a table with a totals row keeps its last row");
  assertFreeForTable(sheet, area, table);
  table.area = area;
  table.columns = table.showHeaders ? nameColumns(sheet, area, table.columns) : table.columns.slice(0, area.columns);
  for (let i = table.columns.length; i < area.columns; i++)
    table.columns.push({ id: i + 1, name: freeColumnName(table.columns.map((each) => each.name)) });
  noteTable(excel, sheet, table);
}

export function setTotals(excel: ExcelState, sheet: Sheet, table: Table, show: boolean): void {
  excel.assertSheetOpen(sheet);
  if (show === table.showTotals) return;
  const { row, column, rows, columns } = table.area;
  const line: Area = { row: row + rows - (show ? 0 : 1), column, rows: 1, columns };
  shiftCells(excel, sheet, line, "row", show ? "insert" : "delete", table);
  table.showTotals = show;
  table.area = { row, column, columns, rows: rows + (show ? 1 : -1) };
  if (show) sheet.cells.setValue(line.row, column, "Total");
  noteTable(excel, sheet, table);
}

export function setHeaders(excel: ExcelState, sheet: Sheet, table: Table, show: boolean): void {
  excel.assertSheetOpen(sheet);
  if (show === table.showHeaders) return;
  const { row, column, rows, columns } = table.area;
  const above: Area = { row: row - 1, column, rows: 1, columns };
  if (
    show &&
    (row === 0 || Array.from({ length: columns }, (_, i) => sheet.cells.value(row - 1, column + i)).some((value) => value !== null))
  ) {
    throw invalidArgument("there is no room for the header above the table");
  }
  if (show) assertFreeForTable(sheet, above, table);
  table.columns.forEach((each, i) => sheet.cells.setValue(show ? row - 1 : row, column + i, show ? each.name : null));
  table.showHeaders = show;
  table.area = show ? { row: row - 1, column, rows: rows + 1, columns } : { row: row + 1, column, rows: rows - 1, columns };
  noteTable(excel, sheet, table);
}
