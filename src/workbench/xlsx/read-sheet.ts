import { type Book, SHEET_COLUMNS, Sheet } from "../book";
import { parseArea } from "./address";
import { readColor } from "./colors";
import type { Package } from "./package";
import { type CellContext, CellReader } from "./read-cells";
import { readTable, tableState } from "./read-table";
import { relationships } from "./relationships";
import { splitSheet } from "./sheet-bytes";
import { type SheetSource, sheetState } from "./source";
import type { XmlElement } from "./xml";

export type SheetEntry = {
  readonly path: string;
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly number: number;
};

/** Reads one worksheet part, its tables and the places of its comments. Throws a RangeError when the part is missing or damaged. */
export function readSheet(
  parts: Package,
  entry: SheetEntry,
  context: CellContext,
  theme: readonly string[],
  ids: Set<string>,
): { sheet: Sheet; source: SheetSource } {
  const part = parts.bytes(entry.path);
  if (!part) throw new RangeError(`the sheet ${entry.name} is missing`);
  const { bytes, from, end, shell } = splitSheet(part);
  const sheet = new Sheet(sheetId(shell, entry.number, ids), entry.name);
  sheet.visibility = entry.visibility;
  const reader = new CellReader(bytes, sheet.cells, context);
  reader.read(from, end);
  for (const row of reader.hiddenRows) sheet.hiddenRows.add(row);
  for (const [row, points] of reader.rowHeights) sheet.rowHeights.set(row, points);
  readShell(sheet, shell, theme);
  const tables = new Map<number, { path: string; state: string }>();
  for (const { type, target } of relationships(parts, entry.path)) {
    if (type === "table") {
      const table = readTable(parts.xml(target));
      if (!table) continue;
      sheet.tables.push(table);
      tables.set(table.id, { path: target, state: tableState(table) });
    } else if (type === "comments") {
      const comments = parts.xml(target);
      const authors = comments?.child("authors")?.all("author") ?? [];
      for (const comment of comments?.child("commentList")?.all("comment") ?? []) {
        const area = parseArea(comment.get("ref") ?? "");
        // A threaded comment leaves a note for older Excels, whose author is its id.
        const threaded = authors[Number(comment.get("authorId"))]?.text.startsWith("tc={") ?? false;
        if (area) sheet.notes.push({ row: area.row, column: area.column, threaded });
      }
    }
  }
  const source = {
    path: entry.path,
    state: sheetState(sheet),
    hiddenRows: new Set(sheet.hiddenRows),
    rowHeights: new Map(sheet.rowHeights),
    tables,
    sharedFormulas: reader.shared,
  };
  return { sheet, source };
}

/** Excel writes a sheet's id into newer files as `xr:uid`; without one (or with a copy's) the id follows from the sheet's number. */
function sheetId(shell: XmlElement, sheetNumber: number, ids: Set<string>): string {
  let id = shell.get("xr:uid") ?? numberedSheetId(sheetNumber);
  for (let number = sheetNumber; ids.has(id); number++) id = numberedSheetId(number);
  ids.add(id);
  return id;
}

function readShell(sheet: Sheet, shell: XmlElement, theme: readonly string[]): void {
  sheet.tabColor = readColor(shell.child("sheetPr")?.child("tabColor"), theme);
  const pane = shell.child("sheetViews")?.child("sheetView")?.child("pane");
  if (pane?.get("state")?.startsWith("frozen")) {
    sheet.frozen = { rows: Number(pane.get("ySplit") ?? 0), columns: Number(pane.get("xSplit") ?? 0) };
  }
  for (const col of shell.child("cols")?.all("col") ?? []) {
    const first = Number(col.get("min") ?? 1) - 1;
    const last = Math.min(Number(col.get("max") ?? first + 1), SHEET_COLUMNS) - 1;
    const width = Number(col.get("width"));
    for (let column = first; column <= last; column++) {
      if (width > 0) sheet.columnWidths.set(column, width);
      if (col.flag("hidden")) sheet.hiddenColumns.add(column);
    }
  }
  sheet.isProtected = shell.child("sheetProtection")?.flag("sheet") ?? false;
  sheet.autoFilter = parseArea(shell.child("autoFilter")?.get("ref") ?? "");
  for (const merge of shell.child("mergeCells")?.all("mergeCell") ?? []) {
    const area = parseArea(merge.get("ref") ?? "");
    if (area) sheet.merges.push(area);
  }
  const selections = shell.child("sheetViews")?.child("sheetView")?.all("selection") ?? [];
  const active = selections.find((selection) => selection.get("pane") === pane?.get("activePane")) ?? selections.at(-1);
  const selected = (active?.get("sqref") ?? "")
    .split(" ")
    .map(parseArea)
    .filter((area) => area !== null);
  if (selected.length > 0) sheet.selection = selected;
}

/** Sheet ids as Excel gives them to sheets of older files: the sheet's number from 0, low byte first. */
export function numberedSheetId(sheetNumber: number): string {
  const hex = ((sheetNumber - 1) & 0xffff).toString(16).padStart(4, "0").toUpperCase();
  return `{00000000-0001-0000-${hex.slice(2)}${hex.slice(0, 2)}-000000000000}`;
}

export function activeSheet(sheets: readonly Sheet[], wanted: string | null): Book["activeSheetId"] {
  const shown = sheets.find((sheet) => sheet.id === wanted) ?? sheets.find((sheet) => sheet.visibility === "Visible") ?? sheets[0];
  return shown?.id ?? "";
}
