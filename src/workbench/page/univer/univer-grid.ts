import type { IRange, IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  type FWorkbook,
  type FWorksheet,
  type ISetNumfmtMutationParams,
  type ISetSelectionsOperationParams,
  SelectionMoveType,
} from "@univerjs/preset-sheets-core";
import { type Area, type Book, intersect, type Sheet } from "../../book";
import type { GridListener, GridView } from "../grid-view";
import { CellLooks } from "./cell-looks";
import { CellsInSight } from "./cells-in-sight";
import { entriesIn } from "./cell-entries";
import { nameTables } from "./name-tables";
import { areaOf, sheetLayout, univerRange } from "./sheet-layout";
import { syncSheets } from "./sync-sheets";

/** What Univer could do to the structure or the looks of the book, which the book would not follow. */
const NOT_FOLLOWED =
  /^sheet\.command\.(insert-|remove-|copy-worksheet|set-worksheet-(name|order|hidden|show)|set-tab-color|set-(range-)?(style|bold|italic|underline|stroke|subscript|superscript|font)|move-(rows|cols)|set-.*frozen|cancel-frozen|add-worksheet-merge|delete-range-|set-(rows|col)-hidden)/;

/** Milliseconds until a change is drawn: in sight, and out of sight, where Univer may remember how a cell looked. */
const SOON = 120;
const LATER = 1_000;

export class UniverGrid implements GridView {
  private readonly cells = new Map<string, CellsInSight>();
  private book: Book | null = null;
  private workbook: FWorkbook | null = null;
  private looks: CellLooks | null = null;
  /** While we tell Univer, what Univer tells us is an echo. */
  private telling = false;
  private layoutIsOld = false;
  private due = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly univer: FUniver,
    private readonly listener: GridListener,
  ) {
    univer.addEvent(univer.Event.ActiveSheetChanged, ({ activeSheet }) => {
      const sheet = this.sheet(activeSheet.getSheetId());
      if (sheet) this.selected(sheet.id, sheet.selection);
    });
    univer.addEvent(univer.Event.SheetValueChanged, ({ effectedRanges }) => {
      for (const range of effectedRanges) this.entered(range.getSheetId(), range.getRange());
    });
    univer.addEvent(univer.Event.CommandExecuted, ({ id, params }) => {
      // Univer's own "selection changed" leaves out the first after a workbook is opened.
      if (id === "sheet.operation.set-selections") this.moved(params as ISetSelectionsOperationParams);
      // A typed date or percentage gets its format after its value, without an event of its own.
      if (id === "sheet.mutation.set.numfmt") this.formatted(params as ISetNumfmtMutationParams);
    });
    univer.addEvent(univer.Event.BeforeSheetEditStart, () => listener.onEditing(true));
    univer.addEvent(univer.Event.SheetEditEnded, () => listener.onEditing(false));
    univer.addEvent(univer.Event.BeforeCommandExecute, (event) => {
      if (NOT_FOLLOWED.test(event.id)) event.cancel = true;
      // Ctrl+A looks for the block round the cell among the rows that Univer has.
      if (event.id === "sheet.command.select-all") this.cells.get(this.workbook?.getActiveSheet().getSheetId() ?? "")?.makeAll();
    });
  }

  show(book: Book): void {
    this.tell(() => {
      if (this.workbook) this.univer.disposeUnit(this.workbook.getId());
      this.cells.clear();
      this.book = book;
      const styles: IWorkbookData["styles"] = {};
      this.looks = new CellLooks(book.styles, (key, style) => {
        if (this.workbook) this.workbook.getWorkbook().addStyles({ [key]: style });
        else styles[key] = style;
      });
      this.workbook = null;
      const shown = book.sheets.filter(({ visibility }) => visibility !== "VeryHidden");
      const sheets: IWorkbookData["sheets"] = {};
      for (const sheet of shown) {
        const layout = sheetLayout(sheet, book.styles);
        layout.cellData = {};
        this.cells.set(sheet.id, new CellsInSight(layout.cellData, sheet, this.looks));
        sheets[sheet.id] = layout;
      }
      this.workbook = this.univer.createWorkbook({ styles, sheetOrder: shown.map(({ id }) => id), sheets });
      nameTables(this.univer, this.workbook.getId(), book);
    });
    const active = this.sheet(book.activeSheetId);
    if (active) this.select(active.id, active.selection);
  }

  refreshCells(sheetId: string, area: Area): void {
    this.cells.get(sheetId)?.forget(area);
    this.draw(this.isInSight(sheetId, area) ? SOON : LATER);
  }

  refreshSheets(): void {
    this.layoutIsOld = true;
    this.draw(SOON);
  }

  select(sheetId: string, areas: readonly Area[]): void {
    const first = areas[0];
    if (!this.workbook || !first || this.isSelected(sheetId, areas)) return;
    if (this.layoutIsOld) this.drawNow();
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet || sheet.isSheetHidden()) return;
    this.tell(() => {
      if (this.workbook?.getActiveSheet().getSheetId() !== sheetId) this.workbook?.setActiveSheet(sheet);
      this.univer.syncExecuteCommand("sheet.operation.set-selections", {
        unitId: this.workbook?.getId(),
        subUnitId: sheetId,
        selections: areas.map((area) => ({
          range: univerRange(area, sheet.getMaxRows(), sheet.getMaxColumns()),
          primary: primary(area),
          style: null,
        })),
      });
      const seen = sheet.getVisibleRange();
      if (seen && !intersect(areaIn(sheet, seen), { ...first, rows: 1, columns: 1 })) {
        sheet.scrollToCell(Math.max(first.row - 2, 0), Math.max(first.column - 2, 0));
      }
    });
  }

  setDark(dark: boolean): void {
    this.univer.toggleDarkMode(dark);
  }

  private moved({ subUnitId, selections, type }: ISetSelectionsOperationParams): void {
    const sheet = this.workbook?.getSheetBySheetId(subUnitId);
    if (!sheet || type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING) return;
    this.selected(
      subUnitId,
      selections.map(({ range }) => areaIn(sheet, range)),
    );
  }

  private formatted({ subUnitId, values }: ISetNumfmtMutationParams): void {
    for (const { ranges } of Object.values(values)) for (const range of ranges) this.entered(subUnitId, range);
  }

  private entered(sheetId: string, range: IRange): void {
    const sheet = this.sheet(sheetId);
    const cells = this.cells.get(sheetId);
    if (this.telling || !sheet || !cells || !this.book) return;
    const entries = entriesIn(this.univer, sheet, this.book.styles, cells, range);
    if (entries.length > 0) this.listener.onEnter(sheetId, entries);
  }

  private selected(sheetId: string, areas: readonly Area[]): void {
    if (
      this.telling ||
      areas.length === 0 ||
      (this.book?.activeSheetId === sheetId && sameAreas(this.sheet(sheetId)?.selection ?? [], areas))
    )
      return;
    this.listener.onSelect(sheetId, areas);
  }

  private isSelected(sheetId: string, areas: readonly Area[]): boolean {
    const sheet = this.workbook?.getActiveSheet();
    if (sheet?.getSheetId() !== sheetId) return false;
    const ranges = sheet.getSelection()?.getActiveRangeList() ?? [];
    return sameAreas(
      ranges.map((range) => areaIn(sheet, range.getRange())),
      areas,
    );
  }

  private sheet(id: string): Sheet | undefined {
    return this.book?.sheets.find((sheet) => sheet.id === id);
  }

  /** Many changes come close together, and a drawing costs the pane's thread a tenth of a second: they are drawn once. */
  private draw(within: number): void {
    const due = performance.now() + within;
    if (this.timer !== undefined && this.due <= due) return;
    clearTimeout(this.timer);
    this.due = due;
    this.timer = setTimeout(() => this.drawNow(), within);
  }

  private drawNow(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { book, workbook, looks } = this;
    if (!book || !workbook || !looks) return;
    this.tell(() => {
      const grown = this.layoutIsOld || this.outgrown(workbook);
      this.layoutIsOld = false;
      if (grown) {
        syncSheets(this.univer, workbook, book, (sheet, matrix) => {
          this.cells.set(sheet.id, new CellsInSight(matrix, sheet, looks));
        });
        nameTables(this.univer, workbook.getId(), book);
      }
      // Univer turns to each new sheet; Excel stays where it is.
      const active = workbook.getSheetBySheetId(book.activeSheetId);
      if (active && active.getSheetId() !== workbook.getActiveSheet().getSheetId()) workbook.setActiveSheet(active);
      workbook.getActiveSheet().refreshCanvas();
    });
  }

  /** Whether a change there can be seen, now or by scrolling down to it. */
  private isInSight(sheetId: string, area: Area): boolean {
    const { workbook } = this;
    if (!workbook) return false;
    const sheet = workbook.getActiveSheet();
    if (sheet.getSheetId() !== sheetId || this.outgrown(workbook)) return true;
    const seen = sheet.getVisibleRangesOfAllViewports();
    if (!seen) return true;
    return [...seen.values()].some((range) => intersect(areaIn(sheet, range), area) !== null);
  }

  /** Whether cells stand beyond the rows and columns that Univer was told of. */
  private outgrown(workbook: FWorkbook): boolean {
    return (this.book?.sheets ?? []).some((sheet) => {
      const shown = workbook.getSheetBySheetId(sheet.id);
      return shown !== null && (sheet.cells.rowCount > shown.getMaxRows() || sheet.cells.columnCount > shown.getMaxColumns());
    });
  }

  private tell(what: () => void): void {
    const before = this.telling;
    this.telling = true;
    try {
      what();
    } finally {
      this.telling = before;
    }
  }
}

function areaIn(sheet: FWorksheet, range: IRange): Area {
  return areaOf(range, sheet.getMaxRows(), sheet.getMaxColumns());
}

function primary({ row, column }: Area): object {
  return {
    startRow: row,
    startColumn: column,
    endRow: row,
    endColumn: column,
    actualRow: row,
    actualColumn: column,
    isMerged: false,
    isMergedMainCell: false,
  };
}

function sameAreas(a: readonly Area[], b: readonly Area[]): boolean {
  return a.length === b.length && a.every((area, i) => same(area, b[i]!));
}

function same(a: Area, b: Area): boolean {
  return intersect(a, b) !== null && a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
