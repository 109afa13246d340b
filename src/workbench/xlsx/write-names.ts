import type { Book, DefinedName } from "../book";
import { areaName, quoteSheet } from "./address";
import { renameSheets, writeFormula } from "./formula";
import type { Source } from "./source";
import type { XmlElement } from "./xml";

/** The tabs of the saved workbook: the id of each sheet, and for tabs that are no worksheets the old index. */
export type Tabs = { readonly ids: readonly (string | null)[]; readonly oldIndex: readonly number[] };

/**
 * Rewrites the defined names when any changed, or when tabs moved (a sheet's own names count tabs). Names nobody touched keep their XML;
 * Excel's own names (print areas, filters) follow their sheet and go with it.
 */
export function writeNames(
  root: XmlElement,
  book: Book,
  source: Source,
  tabs: Tabs,
  renamed: ReadonlyMap<string, string | null>,
  order: readonly string[],
): void {
  const list = root.child("definedNames");
  const moved = renamed.size > 0 || tabs.oldIndex.some((old, index) => old !== -1 && old !== index);
  const changed =
    book.names.length !== source.names.size || book.names.some((name) => source.names.get(name)?.state !== JSON.stringify(name));
  if (!moved && !changed) return;
  const opened = list?.all("definedName") ?? [];
  const names = list ?? root.create("definedNames");
  for (const element of opened) {
    names.remove(element);
    if (element.get("name")?.startsWith("_xlnm.") && follow(element, tabs, renamed)) names.append(element);
  }
  for (const name of book.names) {
    const old = source.names.get(name);
    const element = old ? opened.find((other) => other.toXml() === old.element.toXml()) : undefined;
    names.append(writeName(element ?? names.create("definedName"), name, book, tabs, old?.state !== JSON.stringify(name), renamed));
  }
  if (names.elements.length === 0) {
    if (list) root.remove(list);
  } else if (!list) root.place(names, order);
}

/** Moves one of Excel's own names to its sheet's new place; false when the sheet is gone. */
function follow(element: XmlElement, tabs: Tabs, renamed: ReadonlyMap<string, string | null>): boolean {
  const scope = element.get("localSheetId");
  if (scope !== undefined) {
    const index = tabs.oldIndex.indexOf(Number(scope));
    if (index < 0) return false;
    element.set("localSheetId", index);
  }
  const text = renameSheets(element.text, renamed);
  if (text !== element.text) element.setText(text);
  return true;
}

function writeName(
  element: XmlElement,
  name: DefinedName,
  book: Book,
  tabs: Tabs,
  changed: boolean,
  renamed: ReadonlyMap<string, string | null>,
): XmlElement {
  element.set("name", name.name);
  const scope = name.sheetId === null ? -1 : tabs.ids.indexOf(name.sheetId);
  element.set("localSheetId", scope < 0 ? null : scope);
  if (changed || name.comment !== "") element.set("comment", name.comment === "" ? null : name.comment);
  if (element.flag("hidden") === name.visible) element.set("hidden", name.visible ? null : 1);
  const text = referenceText(name, book, changed ? undefined : element.text, renamed);
  if (text !== element.text) element.setText(text);
  return element;
}

function referenceText(
  { reference }: DefinedName,
  book: Book,
  opened: string | undefined,
  renamed: ReadonlyMap<string, string | null>,
): string {
  if (reference.type === "formula") return renameSheets(opened ?? writeFormula(reference.formula), renamed);
  const sheet = book.sheets.find(({ id }) => id === reference.sheetId);
  if (!sheet) return "#REF!";
  return `${quoteSheet(sheet.name)}!${reference.area ? areaName(reference.area, true) : "#REF!"}`;
}
