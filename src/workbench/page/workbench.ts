import type { Book, Sheet } from "../book";
import {
  type BookChange,
  type CellEntry,
  createExcelHost,
  type ExcelHost,
  formatArea,
  type HostOptions,
  type Profile,
  RichError,
} from "../host";
import type { GridListener, GridView } from "./grid-view";
import { loadPane } from "./pane-frame";
import type { Theme } from "./theme";

export type WorkbenchParts = {
  readonly makeGrid: (listener: GridListener) => GridView;
  readonly pane: HTMLElement;
  /** A sentence for the visitor. */
  readonly say: (sentence: string) => void;
};

/** What the visitor wants to see the pane cope with. */
export type Simulation = {
  readonly editing: boolean;
  readonly protectedSheet: boolean;
  readonly readOnly: boolean;
  readonly slow: boolean;
  readonly profile: Profile;
};

const SLOW = 1_500;

/** A grid and a task pane on the same emulated Excel: what one changes the other sees. */
export class Workbench {
  private readonly grid: GridView;
  private host: ExcelHost | null = null;
  private stopListening: (() => void) | null = null;
  private opened: { readonly book: Book; readonly fileName: string } | null = null;

  constructor(
    private readonly parts: WorkbenchParts,
    private options: HostOptions,
  ) {
    this.grid = parts.makeGrid({
      onSelect: (sheetId, areas) => {
        const name = this.sheet(sheetId)?.name;
        if (name !== undefined) this.host?.select(name, areas.map((area) => formatArea(area)).join(","));
      },
      onEnter: (sheetId, entries) => this.enter(sheetId, entries),
      onEditing: (editing) => {
        if (this.host) this.host.editing = editing;
      },
    });
  }

  get book(): Book | null {
    return this.opened?.book ?? null;
  }

  /** Opens a book in grid and pane; the one before is closed unsaved. */
  open(book: Book, fileName: string): void {
    this.opened = { book, fileName };
    this.grid.show(book);
    this.restart({ ...this.options, profile: "desktop", latencyMs: 0 });
  }

  setTheme(theme: Theme): void {
    this.grid.setDark(theme === "dark");
    this.restart({ ...this.options, theme });
  }

  simulate({ editing, protectedSheet, readOnly, slow, profile }: Simulation): void {
    if (!this.opened || !this.host) return;
    const { book } = this.opened;
    const active = this.sheet(book.activeSheetId);
    if (active) active.isProtected = protectedSheet;
    const options = { ...this.options, profile, latencyMs: slow ? SLOW : 0 };
    if (options.profile !== this.options.profile || options.latencyMs !== this.options.latencyMs || readOnly !== book.readOnly) {
      book.readOnly = readOnly;
      this.restart(options);
    }
    this.host.editing = editing;
  }

  /** The same workbook in an Excel with other manners; the pane starts anew, as it does when Excel restarts. */
  private restart(options: HostOptions): void {
    this.options = options;
    if (!this.opened) return;
    const { book, fileName } = this.opened;
    this.stopListening?.();
    const host = createExcelHost(book, { ...options, fileName });
    this.host = host;
    this.stopListening = host.onChange((changes) => {
      for (const change of changes) this.show(change);
    });
    loadPane(this.parts.pane, host);
  }

  private show(change: BookChange): void {
    if (change.type === "cells") this.grid.refreshCells(change.sheetId, change.area);
    else if (change.type === "structure") this.grid.refreshSheets();
    else {
      const sheet = this.sheet(change.sheetId);
      if (sheet) this.grid.select(sheet.id, sheet.selection);
    }
  }

  private enter(sheetId: string, entries: readonly CellEntry[]): void {
    try {
      this.host?.enter(sheetId, entries);
    } catch (error) {
      if (!(error instanceof RichError)) throw error;
      const locked = error.code === "AccessDenied";
      this.parts.say(locked ? "That is protected against changes; it stays as it was." : `Excel does not take that in: ${error.message}`);
      // What the grid shows already was refused.
      for (const { row, column } of entries) this.grid.refreshCells(sheetId, { row, column, rows: 1, columns: 1 });
    }
  }

  private sheet(id: string): Sheet | undefined {
    return this.opened?.book.sheets.find((sheet) => sheet.id === id);
  }
}
