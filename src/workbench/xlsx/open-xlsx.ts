import type { Book, DefinedName, Sheet } from "../book";
import { themeColors } from "./colors";
import { readCustomXml } from "./custom-xml";
import { isTemplate } from "./file-form";
import { Package } from "./package";
import { readName } from "./read-names";
import { activeSheet, readSheet } from "./read-sheet";
import { readStyles } from "./read-styles";
import { readZip } from "./read-zip";
import { type Relationship, relationships } from "./relationships";
import { ADD_IN_ID, readSettings } from "./settings";
import { readSharedStrings } from "./shared-strings";
import { settingsState, type SheetSource, sources } from "./source";
import type { XmlElement } from "./xml";

export type Opened = { readonly ok: true; readonly book: Book } | { readonly ok: false; readonly message: string };

const DAMAGED = "This workbook is damaged: a part of it cannot be read. Open it in Excel, let Excel repair it, and save it again.";

/**
 * Opens an .xlsx (or .xlsm) workbook. Whatever we do not understand stays with the book unseen and is written again by `saveXlsx`.
 * `addInId` says whose document settings are the book's. What cannot be opened is answered with a sentence for the user.
 */
export function openXlsx(bytes: Uint8Array, addInId: string = ADD_IN_ID): Opened {
  const foreign = foreignFile(bytes);
  if (foreign) return { ok: false, message: foreign };
  const zip = readZip(bytes);
  if (!zip.ok) return zip;
  const parts = new Package(zip.entries);
  try {
    const workbook = relationships(parts, "").find(({ type }) => type === "officeDocument")?.target;
    if (workbook?.endsWith(".bin"))
      return { ok: false, message: "This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx." };
    const root = workbook === undefined ? undefined : parts.xml(workbook);
    if (workbook === undefined || !root) return { ok: false, message: "This file is a zip archive, but not an Excel workbook." };
    if (root.name !== "workbook") {
      return { ok: false, message: "This is not an Excel workbook in the .xlsx form. Open it in Excel and save it as .xlsx." };
    }
    if (isTemplate(parts, workbook)) {
      return { ok: false, message: "This is a template. Open it in Excel and save the workbook that you get as .xlsx." };
    }
    return { ok: true, book: readBook(parts, workbook, root, addInId) };
  } catch (trouble) {
    // Damaged bytes surface as RangeErrors here and as fflate's own errors; anything else is our mistake and must be seen.
    if (trouble instanceof RangeError || (trouble instanceof Error && "code" in trouble)) return { ok: false, message: DAMAGED };
    throw trouble;
  }
}

function foreignFile(bytes: Uint8Array): string | null {
  const begins = (...start: number[]): boolean => start.every((byte, i) => bytes[i] === byte);
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) {
    // An OLE file is an old .xls, or the wrapping of an encrypted .xlsx; the streams' names in its directory are UTF-16.
    const name = "EncryptedPackage".split("").map((letter) => letter.charCodeAt(0));
    for (let at = 512; at + 32 < bytes.length; at += 128) {
      if (name.every((code, i) => bytes[at + 2 * i] === code)) {
        return "This workbook is protected with a password. Open it in Excel, remove the password, and save it again.";
      }
    }
    return "This is an old Excel file (.xls). Open it in Excel and save it as .xlsx.";
  }
  if (bytes.length === 0) return "This file is empty.";
  return null;
}

function readBook(parts: Package, workbookPath: string, root: XmlElement, addInId: string): Book {
  const related = relationships(parts, workbookPath);
  const target = (type: string): string => related.find((relationship) => relationship.type === type)?.target ?? "";
  const theme = parts.xml(target("theme"));
  const styles = readStyles(parts.xml(target("styles")), theme);
  const sharedStrings = parts.bytes(target("sharedStrings"));
  const date1904 = root.child("workbookPr")?.flag("date1904") ?? false;
  const context = { strings: sharedStrings ? readSharedStrings(sharedStrings) : [], date1904 };
  const colors = themeColors(theme);
  const ids = new Set<string>();
  const sheetSources = new Map<string, SheetSource>();
  const tabs = (root.child("sheets")?.all("sheet") ?? []).map((element) => {
    const path = worksheetPath(parts, related, element);
    if (path === null) return { element, sheet: null };
    const entry = {
      path,
      name: element.get("name") ?? "",
      visibility: visibility(element),
      number: Number(element.get("sheetId")),
    };
    const { sheet, source } = readSheet(parts, entry, context, colors, ids);
    sheetSources.set(sheet.id, source);
    return { element, sheet };
  });
  const sheets = tabs.map(({ sheet }) => sheet);
  const names = new Map<DefinedName, { state: string; element: XmlElement }>();
  for (const element of root.child("definedNames")?.all("definedName") ?? []) {
    const name = readName(element, sheets);
    if (name) names.set(name, { state: JSON.stringify(name), element });
  }
  const customXml = readCustomXml(parts, workbookPath);
  const shown = sheets.filter((sheet): sheet is Sheet => sheet !== null);
  const activeTab = Number(root.child("bookViews")?.child("workbookView")?.get("activeTab") ?? 0);
  const book: Book = {
    sheets: shown,
    activeSheetId: activeSheet(shown, sheets[activeTab]?.id ?? null),
    names: [...names.keys()],
    customXmlParts: customXml.map(({ part }) => part),
    settings: readSettings(parts, addInId),
    structureProtected: root.child("workbookProtection")?.flag("lockStructure") ?? false,
    readOnly: false, // "read-only recommended" only asks; whoever opens the file here has it for writing
    date1904,
    styles,
  };
  sources.set(book, {
    parts,
    workbookPath,
    sheets: sheetSources,
    tabs: tabs.map(({ element, sheet }) => ({ element, sheetId: sheet?.id ?? null })),
    names,
    activeSheetId: book.activeSheetId,
    structureProtected: book.structureProtected,
    customXml: new Map(customXml.map(({ part, path }) => [part.id, { path, xml: part.xml }])),
    settings: settingsState(book),
  });
  return book;
}

/** Null for chart sheets and the like, which hold no cells. */
function worksheetPath(parts: Package, related: readonly Relationship[], element: XmlElement): string | null {
  const relationship = related.find(({ id }) => id === element.relationshipId);
  if (relationship) return relationship.type === "worksheet" ? relationship.target : null;
  return parts.has(`xl/worksheets/sheet${element.get("sheetId")}.xml`) ? `xl/worksheets/sheet${element.get("sheetId")}.xml` : null;
}

function visibility(element: XmlElement): Sheet["visibility"] {
  const state = element.get("state");
  return state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible";
}
