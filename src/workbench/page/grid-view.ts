import type { Area, Book, CellValue } from "../book";

/** What the visitor put into one cell. */
export type CellEdit = {
  readonly row: number;
  readonly column: number;
  /** A constant, or the calculated value of `formula`. */
  readonly value: CellValue;
  readonly formula: string | null;
  /** Set when typing it changed the format too: a date, a percentage. */
  readonly numberFormat: string | null;
};

export type GridListener = {
  readonly onSelect: (sheetId: string, areas: readonly Area[]) => void;
  readonly onEdit: (sheetId: string, edits: readonly CellEdit[]) => void;
};

/** A spreadsheet on the page that shows a book and lets it be edited. It reads the book's cells when they come into sight, and never changes the book. */
export type GridView = {
  /** Shows another book, at its active sheet and selection. */
  readonly show: (book: Book) => void;
  /** Cells changed. */
  readonly refreshCells: (sheetId: string, area: Area) => void;
  /** Anything else may have changed: sheets, widths, hidden rows, frozen panes, tables. */
  readonly refreshSheets: () => void;
  readonly select: (sheetId: string, areas: readonly Area[]) => void;
  readonly setDark: (dark: boolean) => void;
};
