import type { Book, DefinedName, Sheet } from "../book";
import type { Package } from "./package";
import type { XmlElement } from "./xml";

/** What an opened sheet, table or name was like, to see at saving whether it changed. */
export type SheetSource = {
  readonly path: string;
  readonly state: SheetState;
  readonly hiddenRows: ReadonlySet<number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  /** By table id: the table's part and its state as JSON text. */
  readonly tables: ReadonlyMap<number, { readonly path: string; readonly state: string }>;
  /** The first cells of shared formulas, by the formula's index in the sheet. */
  readonly sharedFormulas: ReadonlyMap<string, { readonly row: number; readonly column: number }>;
};

/** Where a book came from: its package, and what stood in it. */
export type Source = {
  readonly parts: Package;
  readonly workbookPath: string;
  readonly sheets: ReadonlyMap<string, SheetSource>;
  /** In tab order: the `sheet` elements of the workbook part, with our sheet's id where it is a worksheet. */
  readonly tabs: readonly { readonly element: XmlElement; readonly sheetId: string | null }[];
  readonly names: ReadonlyMap<DefinedName, { readonly state: string; readonly element: XmlElement }>;
  readonly activeSheetId: string;
  readonly structureProtected: boolean;
  readonly customXml: ReadonlyMap<string, { readonly path: string; readonly xml: string }>;
  readonly settings: string;
};

/** The parts of a sheet that stand outside its rows, each as JSON text. */
export type SheetState = Readonly<
  Record<"name" | "visibility" | "tabColor" | "frozen" | "columns" | "merges" | "autoFilter" | "isProtected", string>
>;

export function sheetState(sheet: Sheet): SheetState {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: JSON.stringify(sheet.tabColor),
    frozen: JSON.stringify(sheet.frozen),
    columns: JSON.stringify([[...sheet.columnWidths].sort(byColumn), [...sheet.hiddenColumns].sort((a, b) => a - b)]),
    merges: JSON.stringify(sheet.merges),
    autoFilter: JSON.stringify(sheet.autoFilter),
    isProtected: String(sheet.isProtected),
  };
}

function byColumn(a: readonly [number, number], b: readonly [number, number]): number {
  return a[0] - b[0];
}

export function settingsState(book: Book): string {
  return JSON.stringify([...book.settings].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The source of each opened book. Beside the book, because the emulated Excel has no business with it. */
export const sources = new WeakMap<Book, Source>();
