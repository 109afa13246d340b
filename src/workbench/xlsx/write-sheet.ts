import { Sheet, type Styles } from "../book";
import type { Package } from "./package";
import { PartWriter } from "./part-writer";
import { brokenFormulas } from "./broken-formulas";
import { renameInTree, speaksOf } from "./rename-references";
import { declarePart, OFFICE, relate, relationships, removeParts, STRICT, unrelate } from "./relationships";
import { splitSheet } from "./sheet-bytes";
import { type SheetSource, sheetState } from "./source";
import { tableState } from "./read-table";
import { columnStyles } from "./write-columns";
import { RowWriter } from "./write-rows";
import { SHEET_ORDER, writeDimension, writeShell, writeTabSelected } from "./write-shell";
import { newTable, writeTable } from "./write-table";
import type { XmlElement } from "./xml";

export const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const BLANK = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData/></worksheet>`;

export type SheetContext = {
  readonly styles: Styles;
  /** Given when the active tab moved from or to the sheet. */
  readonly selected: (sheet: Sheet) => boolean | undefined;
  /** Old names of sheets, in lower case, and their new ones; null for a deleted sheet. */
  readonly renamed: ReadonlyMap<string, string | null>;
};

/**
 * Writes one sheet and its tables, if anything in them changed. Says whether
 * formulas were written or written over.
 */
export function writeSheet(parts: Package, path: string, sheet: Sheet, source: SheetSource | null, context: SheetContext): boolean {
  const { styles, renamed } = context;
  const selected = context.selected(sheet);
  const changedRows = rowsThatDiffer(sheet, source);
  const before = source?.state ?? sheetState(new Sheet("", ""));
  const now = sheetState(sheet);
  const cellsChanged = source === null || sheet.cells.changedColumns().length > 0;
  const shellChanged = SHELL_KEYS.some((key) => before[key] !== now[key]);
  const gone = [...(source?.tables.keys() ?? [])].filter((id) => !sheet.tables.some((table) => table.id === id));
  const added = sheet.tables.filter((table) => !source?.tables.has(table.id));
  for (const table of sheet.tables) rewriteTable(parts, table, source);
  if (
    !cellsChanged &&
    !shellChanged &&
    changedRows.size === 0 &&
    gone.length === 0 &&
    added.length === 0 &&
    selected === undefined &&
    !speaksOf(parts, path, renamed)
  )
    return false;

  const { bytes, from, end, shell, prolog } = splitSheet(
    (source ? parts.bytes(path) : undefined) ??
      new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${BLANK}`),
  );
  if (!source && /^\{[0-9A-Fa-f-]{36}\}$/.test(sheet.id)) nameSheet(shell, sheet.id);
  writeShell(shell, sheet, before, now);
  renameInTree(shell, renamed);
  if (selected !== undefined) writeTabSelected(shell, selected);
  if (cellsChanged) writeDimension(shell, sheet.cells.usedArea(false));
  removeTables(
    parts,
    path,
    shell,
    gone.map((id) => source!.tables.get(id)!.path),
  );
  for (const table of added)
    addTable(parts, path, shell, newTable(table, shell.get(shell.prefix === "" ? "xmlns" : `xmlns:${shell.prefix.slice(0, -1)}`) ?? MAIN));

  if (!shell.child("sheetData")) shell.place(shell.create("sheetData"), SHEET_ORDER);
  const { prefix } = shell;
  const xml = shell.toXml();
  const at = xml.indexOf(`<${prefix}sheetData`);
  const behind = xml.indexOf(">", at) + 1;
  const out = new PartWriter(parts.nameOf(path));
  out.text(`${prolog}${xml.slice(0, at)}<${prefix}sheetData>`);
  const broken = brokenFormulas(source, sheet);
  const rows = new RowWriter(
    bytes,
    { sheet, styles, all: source === null, changedRows, brokenFormulas: broken, columnStyles: columnStyles(shell), prefix },
    out,
  );
  rows.write(from, end);
  out.text(`</${prefix}sheetData>${xml.slice(behind)}`);
  parts.putEntry(out.finish());
  return rows.formulasChanged;
}

const SHELL_KEYS = ["tabColor", "frozen", "columns", "merges", "autoFilter", "isProtected"] as const;

/** Rows that were hidden or shown or given another height since opening. */
function rowsThatDiffer(sheet: Sheet, source: SheetSource | null): Set<number> {
  const differ = new Set<number>();
  const hidden = source?.hiddenRows ?? new Set<number>();
  const heights = source?.rowHeights ?? new Map<number, number>();
  for (const row of [...sheet.hiddenRows, ...hidden]) if (sheet.hiddenRows.has(row) !== hidden.has(row)) differ.add(row);
  for (const row of [...sheet.rowHeights.keys(), ...heights.keys()]) if (sheet.rowHeights.get(row) !== heights.get(row)) differ.add(row);
  return differ;
}

/** A new sheet's id goes into the file, so that it is known again when the file is opened. */
function nameSheet(shell: XmlElement, id: string): void {
  shell.set("xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006");
  shell.set("mc:Ignorable", "xr");
  shell.set("xmlns:xr", "http://schemas.microsoft.com/office/spreadsheetml/2014/revision");
  shell.set("xr:uid", id);
}

function rewriteTable(parts: Package, table: Sheet["tables"][number], source: SheetSource | null): void {
  const opened = source?.tables.get(table.id);
  const root = opened && opened.state !== tableState(table) ? parts.xml(opened.path) : undefined;
  if (!opened || !root) return;
  writeTable(root, table);
  parts.putXml(opened.path, root);
}

function removeTables(parts: Package, sheetPath: string, shell: XmlElement, paths: readonly string[]): void {
  const gone = relationships(parts, sheetPath)
    .filter(({ target }) => paths.includes(target))
    .map(({ id }) => id);
  if (gone.length === 0) return;
  const list = shell.child("tableParts");
  for (const part of list?.all("tablePart") ?? []) if (gone.includes(part.relationshipId ?? "")) list!.remove(part);
  if (list) {
    list.set("count", list.elements.length);
    if (list.elements.length === 0) shell.remove(list);
  }
  unrelate(parts, sheetPath, ({ id }) => gone.includes(id));
  removeParts(parts, paths);
}

function addTable(parts: Package, sheetPath: string, shell: XmlElement, table: XmlElement): void {
  const path = parts.freePath("xl/tables/table", ".xml");
  parts.putXml(path, table);
  declarePart(parts, path, TABLE_TYPE);
  const id = relate(parts, sheetPath, "table", path);
  const list = shell.child("tableParts") ?? shell.place(shell.create("tableParts"), SHEET_ORDER);
  list.append(list.create("tablePart", { [`${relationshipPrefix(shell)}id`]: id }));
  list.set("count", list.elements.length);
}

function relationshipPrefix(root: XmlElement): string {
  const prefix = root.prefixFor(OFFICE, STRICT);
  if (prefix === undefined) root.set("xmlns:r", OFFICE);
  return prefix ?? "r:";
}
