import { type Book, Sheet, Styles } from "../book";
import { numberedSheetId } from "./read-sheet";

/** A workbook that was never a file, with one empty sheet. */
export function newBook(sheetName = "Sheet1"): Book {
  const sheet = new Sheet(numberedSheetId(1), sheetName);
  return {
    sheets: [sheet],
    activeSheetId: sheet.id,
    names: [],
    customXmlParts: [],
    settings: new Map(),
    structureProtected: false,
    readOnly: false,
    date1904: false,
    styles: new Styles(),
  };
}
