import { type Area, intersect, SHEET_COLUMNS, SHEET_ROWS, type Sheet, type Table } from "../../book";
import type { ExcelState } from "../excel-state";
import { formatArea } from "./a1";
import { freeColumnName } from "./names";
import { assertCellsOpen } from "./cell-access";
import { moveFormulas } from "./formula-references";
import { invalidOperation, RichError } from "./rich-error";
import { EVENT, WORKBOOK_TARGET } from "./selection";
import { followArea, moveArea, type Shift } from "./structure-change";

export type Axis = "row" | "column";

const conflict = (why: string): RichError =>
  new RichError("InsertDeleteConflict", `The insert or delete operation attempted resulted in a conflict. (${why})`);

/** Along the axis and across it. */
function spans(area: Area, axis: Axis): { start: number; end: number; from: number; to: number } {
  return axis === "row"
    ? { start: area.row, end: area.row + area.rows, from: area.column, to: area.column + area.columns }
    : { start: area.column, end: area.column + area.columns, from: area.row, to: area.row + area.rows };
}

/** Inserts blank cells at the area, or deletes its cells; what lies beyond moves. Tables, merges, names and filters move along or are in the way, as in Excel. */
export function shiftCells(excel: ExcelState, sheet: Sheet, area: Area, axis: Axis, kind: "insert" | "delete", ownTable?: Table): void {
  assertCellsOpen(excel, sheet, area);
  excel.assertSheetOpen(sheet);
  const { start, end, from, to } = spans(area, axis);
  const count = kind === "insert" ? end - start : start - end;
  const change: Shift = { type: "shift", sheetId: sheet.id, axis, at: start, count, from, to };
  for (const table of sheet.tables) if (table !== ownTable) assertTableCanFollow(table.area, change, table);
  for (const merge of sheet.merges) if (isCutAcross(merge, change)) throw invalidOperation("part of a merged cell can't be moved");
  assertNotFiltered(sheet, change);
  if (kind === "insert") assertFitsSheet(sheet, change);
  moveCells(sheet, change);
  applyShift(excel, sheet, change, ownTable);
  const payload = {
    address: formatArea(area),
    changeType: changeType(change),
    worksheetId: sheet.id,
    source: "Local",
    triggerSource: "ThisLocalAddin",
  };
  excel.events.push({ type: EVENT.changed, targets: [sheet.id, WORKBOOK_TARGET], payload });
}

const isWholeLines = (change: Shift): boolean => change.from === 0 && change.to === (change.axis === "row" ? SHEET_COLUMNS : SHEET_ROWS);

/** As the client's event has it: RowInserted, ColumnDeleted, CellInserted… */
function changeType(change: Shift): string {
  const lines = change.axis === "row" ? "Row" : "Column";
  return (isWholeLines(change) ? lines : "Cell") + (change.count > 0 ? "Inserted" : "Deleted");
}

/** Does the change move a part of the area's lines only? */
function isCutAcross(area: Area, change: Shift): boolean {
  const own = spans(area, change.axis);
  const meets = own.from < change.to && own.to > change.from && own.end > change.at;
  return meets && (own.from < change.from || own.to > change.to);
}

function assertTableCanFollow(area: Area, change: Shift, table: Table): void {
  if (isCutAcross(area, change)) throw conflict(`the operation would shift cells of the table ${table.name}`);
  const own = spans(area, change.axis);
  if (own.from >= change.to || own.to <= change.from || change.axis !== "row" || change.count > 0 || !table.showHeaders) return;
  const headerGone = change.at <= own.start && change.at - change.count > own.start;
  if (headerGone && change.at - change.count < own.end) throw conflict(`the header of the table ${table.name} can't be deleted`);
}

/** Cells of a filtered list can't be moved, but whole rows and columns can. */
function assertNotFiltered(sheet: Sheet, change: Shift): void {
  if (isWholeLines(change) || change.axis !== "row") return;
  const lists = [
    ...(sheet.autoFilter ? [sheet.autoFilter] : []),
    ...sheet.tables.filter((table) => table.showFilterButton).map((table) => table.area),
  ];
  for (const list of lists) {
    const meets = list.column < change.to && list.column + list.columns > change.from && list.row + list.rows > change.at;
    if (!meets) continue;
    for (let row = list.row; row < list.row + list.rows; row++) {
      if (sheet.hiddenRows.has(row))
        throw new RichError("FilteredRangeConflict", "The attempted operation causes a conflict with a filtered range.");
    }
  }
}

function assertFitsSheet(sheet: Sheet, change: Shift): void {
  const used = sheet.cells.usedArea(true);
  const limit = change.axis === "row" ? SHEET_ROWS : SHEET_COLUMNS;
  if (!used) return;
  const edge: Area =
    change.axis === "row"
      ? { row: limit - change.count, column: change.from, rows: change.count, columns: change.to - change.from }
      : { row: change.from, column: limit - change.count, rows: change.to - change.from, columns: change.count };
  const pushed = intersect(used, edge);
  for (let r = pushed?.row ?? 0; pushed && r < pushed.row + pushed.rows; r++) {
    for (let c = pushed.column; c < pushed.column + pushed.columns; c++) {
      if (sheet.cells.value(r, c) !== null)
        throw new RichError(
          "NonBlankCellOffSheet",
          "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
        );
    }
  }
}

function moveCells(sheet: Sheet, change: Shift): void {
  const used = sheet.cells.usedArea(false);
  if (!used) return;
  const rowWise = change.axis === "row";
  const size = Math.abs(change.count);
  const last = (rowWise ? used.row + used.rows : used.column + used.columns) - 1;
  const acrossEnd = Math.min(change.to, rowWise ? used.column + used.columns : used.row + used.rows);
  const move = (line: number, across: number, fromLine: number | null): void => {
    const [row, column] = rowWise ? [line, across] : [across, line];
    put(sheet, row, column, fromLine === null ? null : rowWise ? [fromLine, across] : [across, fromLine]);
  };
  for (let across = change.from; across < acrossEnd; across++) {
    if (change.count > 0) {
      for (let line = last; line >= change.at; line--) move(line + size, across, line);
      for (let line = change.at; line < change.at + size; line++) move(line, across, null);
    } else {
      for (let line = change.at; line <= last; line++) move(line, across, line + size <= last ? line + size : null);
    }
  }
}

function put(sheet: Sheet, row: number, column: number, from: readonly [number, number] | null): void {
  const { cells } = sheet;
  const value = from && cells.value(...from);
  const formula = from ? cells.formula(...from) : undefined;
  const style = from ? cells.style(...from) : 0;
  if (formula !== undefined) cells.setFormula(row, column, formula, value);
  else if (value !== cells.value(row, column) || cells.formula(row, column) !== undefined) cells.setValue(row, column, value);
  if (style !== cells.style(row, column)) cells.setStyle(row, column, style);
}

function applyShift(excel: ExcelState, sheet: Sheet, change: Shift, ownTable?: Table): void {
  const kept = (area: Area): Area[] => {
    const moved = moveArea(area, change);
    return moved ? [moved] : [];
  };
  sheet.merges = sheet.merges.flatMap(kept).filter((merge) => merge.rows * merge.columns > 1);
  sheet.notes = sheet.notes.flatMap((note) =>
    kept({ row: note.row, column: note.column, rows: 1, columns: 1 }).map(({ row, column }) => ({ ...note, row, column })),
  );
  sheet.tables = sheet.tables.filter((table) => {
    if (table === ownTable) return true;
    const moved = moveArea(table.area, change);
    if (moved) fitTable(sheet, table, moved, change);
    return moved !== null;
  });
  sheet.autoFilter = followArea(sheet.autoFilter, sheet.id, change);
  sheet.selection = sheet.selection.flatMap(kept);
  if (sheet.selection.length === 0) sheet.selection = [{ row: 0, column: 0, rows: 1, columns: 1 }];
  for (const name of excel.book.names) {
    const { reference } = name;
    if (reference.type === "range") name.reference = { ...reference, area: followArea(reference.area, reference.sheetId, change) };
  }
  if (change.axis === "row" && change.from === 0 && change.to === SHEET_COLUMNS) moveLines(sheet.hiddenRows, change);
  if (change.axis === "column" && change.from === 0 && change.to === SHEET_ROWS) {
    moveLines(sheet.hiddenColumns, change);
    const widths = [...sheet.columnWidths];
    sheet.columnWidths.clear();
    for (const [column, width] of widths) for (const at of movedLine(column, change)) sheet.columnWidths.set(at, width);
  }
  moveFormulas(excel.book, change);
  excel.follow(change);
  excel.changes.push({ type: "structure", sheetId: sheet.id });
}

/** A table grows and shrinks with whole lines put in or taken out of it; new columns get names of their own. */
function fitTable(sheet: Sheet, table: Table, moved: Area, change: Shift): void {
  const inside = change.axis === "column" && table.area.columns !== moved.columns;
  if (inside) {
    const at = Math.max(0, change.at - table.area.column);
    if (moved.columns < table.area.columns) table.columns.splice(at, table.area.columns - moved.columns);
    for (let i = table.columns.length; i < moved.columns; i++) {
      const name = freeColumnName(table.columns.map((column) => column.name));
      const id = 1 + Math.max(0, ...table.columns.map((column) => column.id));
      const place = at + i - (moved.columns - change.count);
      table.columns.splice(place, 0, { id, name });
      if (table.showHeaders) sheet.cells.setValue(moved.row, moved.column + place, name);
    }
  }
  table.area = moved;
}

const movedLine = (line: number, change: Shift): number[] => {
  if (line < change.at) return [line];
  if (change.count < 0 && line < change.at - change.count) return [];
  return [line + change.count];
};

function moveLines(lines: Set<number>, change: Shift): void {
  const before = [...lines];
  lines.clear();
  for (const line of before) for (const at of movedLine(line, change)) lines.add(at);
}
