import type { Book, Sheet } from "../book";
import { blankSource } from "./blank-source";
import { writeCustomXml } from "./custom-xml";
import type { Package } from "./package";
import { renameInParts } from "./rename-references";
import { relationships, removeParts, unrelate } from "./relationships";
import { ADD_IN_ID, writeSettings } from "./settings";
import { settingsState, type Source, sources } from "./source";
import { writeNames } from "./write-names";
import { writeSheet } from "./write-sheet";
import { appendStyles } from "./write-styles";
import { type Place, placeSheets, removeSheets, writeTabs } from "./write-tabs";
import { writeZip } from "./write-zip";

const WORKBOOK_ORDER =
  "fileVersion fileSharing workbookPr AlternateContent revisionPtr absPath workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst".split(
    " ",
  );

/**
 * Saves a book as .xlsx. Parts in which nothing changed since `openXlsx` are the same bytes again; in the others, only what changed is
 * written anew. A book that was never a file gets the smallest valid package. The book can be changed and saved again.
 */
export function saveXlsx(book: Book, addInId: string = ADD_IN_ID): Uint8Array {
  const source = sources.get(book) ?? blankSource();
  const parts = source.parts.copy();
  const placed = placeSheets(parts, book, source);
  const renamed = renamedSheets(book, source);
  const activeMoved = book.activeSheetId !== source.activeSheetId;
  const context = {
    styles: book.styles,
    renamed,
    selected: ({ id }: Sheet) =>
      activeMoved && (id === book.activeSheetId || id === source.activeSheetId) ? id === book.activeSheetId : undefined,
  };
  let formulasChanged = false;
  for (const sheet of book.sheets) {
    if (writeSheet(parts, placed.get(sheet.id)!.path, sheet, source.sheets.get(sheet.id) ?? null, context)) formulasChanged = true;
  }
  renameInParts(parts, renamed);
  removeSheets(parts, book, source);
  const sheetsGone = [...source.sheets.keys()].some((id) => !book.sheets.some((sheet) => sheet.id === id));
  const recalculates = formulasChanged || sheetsGone || cellsChanged(book, source);
  writeWorkbook(parts, book, source, placed, recalculates && (sheetsGone || book.sheets.some((sheet) => sheet.cells.hasFormulas)));
  if (formulasChanged || sheetsGone) removeCalculationChain(parts, source.workbookPath);
  writeStyles(parts, book, source);
  writeCustomXml(parts, source, book.customXmlParts);
  if (settingsState(book) !== source.settings) writeSettings(parts, addInId, book.settings);
  return writeZip(parts.entries);
}

function cellsChanged(book: Book, source: Source): boolean {
  return book.sheets.some((sheet) => !source.sheets.has(sheet.id) || sheet.cells.changedColumns().length > 0);
}

function writeWorkbook(parts: Package, book: Book, source: Source, placed: ReadonlyMap<string, Place>, recalculate: boolean): void {
  const root = parts.xml(source.workbookPath)!;
  const opened = root.toXml();
  const tabs = writeTabs(root, book, source, placed);
  writeNames(root, book, source, tabs, renamedSheets(book, source), WORKBOOK_ORDER);
  if (recalculate) {
    // What depends on our cells was calculated before we wrote them; Excel does it anew when it opens the file.
    const calculation = root.child("calcPr") ?? root.place(root.create("calcPr", { calcId: 0 }), WORKBOOK_ORDER);
    calculation.set("fullCalcOnLoad", 1);
  }
  if (book.structureProtected !== source.structureProtected) {
    const old = root.child("workbookProtection");
    if (book.structureProtected) (old ?? root.place(root.create("workbookProtection"), WORKBOOK_ORDER)).set("lockStructure", 1);
    else if (old) root.remove(old);
  }
  if (root.toXml() !== opened) parts.putXml(source.workbookPath, root);
}

/** Old names of sheets, in lower case, and their new ones; null for a deleted sheet. */
function renamedSheets(book: Book, source: Source): Map<string, string | null> {
  const renamed = new Map<string, string | null>();
  for (const [id, { state }] of source.sheets) {
    const now = book.sheets.find((sheet) => sheet.id === id)?.name ?? null;
    if (now !== state.name) renamed.set(state.name.toLowerCase(), now);
  }
  return renamed;
}

/** The order of calculation is only a hint, but one that names cells without formulas makes Excel call the file damaged. */
function removeCalculationChain(parts: Package, workbookPath: string): void {
  const chain = relationships(parts, workbookPath).find(({ type }) => type === "calcChain");
  if (!chain) return;
  unrelate(parts, workbookPath, ({ id }) => id === chain.id);
  removeParts(parts, [chain.target]);
}

function writeStyles(parts: Package, book: Book, source: Source): void {
  if (book.styles.count === book.styles.openedCount) return;
  const path = relationships(parts, source.workbookPath).find(({ type }) => type === "styles")?.target;
  const root = path === undefined ? undefined : parts.xml(path);
  if (path === undefined || !root) return;
  appendStyles(root, book.styles);
  parts.putXml(path, root);
}
