import type { Area, Book } from "../book";
import type { CellEntry } from "../host";

export type GridListener = {
  readonly onSelect: (sheetId: string, areas: readonly Area[]) => void;
  readonly onEnter: (sheetId: string, entries: readonly CellEntry[]) => void;
  /** The visitor began or ended typing in a cell. */
  readonly onEditing: (editing: boolean) => void;
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
