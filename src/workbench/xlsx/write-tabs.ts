import type { Book, Sheet } from "../book";
import type { Package } from "./package";
import { declarePart, OFFICE, relate, relationships, removeParts, STRICT, unrelate } from "./relationships";
import type { Source } from "./source";
import { WORKSHEET_TYPE } from "./write-sheet";
import type { Tabs } from "./write-names";
import type { XmlElement } from "./xml";

/** Where a sheet is written; `relationshipId` only for a new one. */
export type Place = { readonly path: string; readonly relationshipId: string | null };

/** Where each sheet of the book is written; new sheets get a path, and are declared and related. */
export function placeSheets(parts: Package, book: Book, source: Source): Map<string, Place> {
  const folder = source.workbookPath.slice(0, source.workbookPath.lastIndexOf("/") + 1);
  const places = new Map<string, Place>();
  for (const sheet of book.sheets) {
    const opened = source.sheets.get(sheet.id);
    if (opened) {
      places.set(sheet.id, { path: opened.path, relationshipId: null });
      continue;
    }
    const path = parts.freePath(`${folder}worksheets/sheet`, ".xml");
    parts.put(path, ""); // holds the path until the sheet is written
    declarePart(parts, path, WORKSHEET_TYPE);
    places.set(sheet.id, { path, relationshipId: relate(parts, source.workbookPath, "worksheet", path) });
  }
  return places;
}

/** Removes the parts of sheets that are no longer in the book, and what only they refer to. */
export function removeSheets(parts: Package, book: Book, source: Source): void {
  const kept = new Set(book.sheets.map(({ id }) => id));
  for (const [id, { path }] of source.sheets) {
    if (kept.has(id)) continue;
    const owned = relationships(parts, path)
      .filter(({ type, external }) => !external && OWNED.has(type))
      .map(({ target }) => target);
    unrelate(parts, source.workbookPath, ({ target }) => target === path);
    removeParts(parts, [path, ...owned]);
  }
}

/** Parts that belong to one sheet alone. Charts and pictures behind a drawing are left: nobody reads them, and others may share them. */
const OWNED = new Set(["table", "comments", "threadedComment", "drawing", "vmlDrawing", "printerSettings", "pivotTable"]);

/** Brings the list of tabs up to date: order, names, visibility, new and deleted sheets. Tabs that hold no cells keep their place behind the tab before them. */
export function writeTabs(root: XmlElement, book: Book, source: Source, placed: ReadonlyMap<string, Place>): Tabs {
  const list = root.child("sheets") ?? root.append(root.create("sheets"));
  const opened = list.all("sheet");
  const order: { readonly sheet: Sheet | null; readonly old: number }[] = book.sheets.map((sheet) => ({
    sheet,
    old: source.tabs.findIndex(({ sheetId }) => sheetId === sheet.id),
  }));
  source.tabs.forEach(({ sheetId }, old) => {
    if (sheetId !== null) return;
    const before = Math.max(-1, ...order.map((tab) => tab.old).filter((other) => other < old));
    order.splice(before < 0 ? 0 : order.findIndex((tab) => tab.old === before) + 1, 0, { sheet: null, old });
  });
  const tabs = { ids: order.map(({ sheet }) => sheet?.id ?? null), oldIndex: order.map(({ old }) => old) };
  let number = Math.max(0, ...opened.map((element) => Number(element.get("sheetId"))));
  const elements = order.map(({ sheet, old }) => {
    const element =
      opened[old] ??
      list.create("sheet", { name: "", sheetId: ++number, [`${relationshipPrefix(root)}id`]: placed.get(sheet!.id)!.relationshipId! });
    if (!sheet) return element;
    element.set("name", sheet.name);
    const state = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" }[sheet.visibility];
    if (state !== (element.get("state") ?? null) && !(state === null && element.get("state") === "visible")) element.set("state", state);
    return element;
  });
  if (elements.length !== opened.length || elements.some((element, index) => element !== opened[index])) {
    for (const element of opened) list.remove(element);
    for (const element of elements) list.append(element);
  }
  writeActiveTab(root, book, source, tabs);
  return tabs;
}

function writeActiveTab(root: XmlElement, book: Book, source: Source, tabs: Tabs): void {
  const index = tabs.ids.indexOf(book.activeSheetId);
  const view = root.child("bookViews")?.child("workbookView");
  const old = source.tabs.findIndex(({ sheetId }) => sheetId === source.activeSheetId);
  if (!view || index < 0 || (index === old && book.activeSheetId === source.activeSheetId)) return;
  view.set("activeTab", index === 0 ? null : index);
  if (Number(view.get("firstSheet") ?? 0) > index) view.set("firstSheet", null);
}

function relationshipPrefix(root: XmlElement): string {
  const prefix = root.prefixFor(OFFICE, STRICT);
  if (prefix === undefined) root.set("xmlns:r", OFFICE);
  return prefix ?? "r:";
}
