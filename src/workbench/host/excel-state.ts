import type { Area, Book, CellValue, Sheet, Table } from "../book";
import type { HostObject } from "./protocol/host-object";
import { RichError } from "./rules/rich-error";
import type { StructureChange } from "./rules/structure-change";

export type Profile = "desktop" | "web" | "old";

export type HostOptions = {
  /** `web` has the 5 MB payload limit; `old` knows ExcelApi 1.9 only. */
  readonly profile?: Profile;
  /** How long each answer takes, so that a missing `await` shows. */
  readonly latencyMs?: number;
  /** The user's language and number format, e.g. `de-DE`. */
  readonly locale?: string;
  readonly theme?: "light" | "dark";
  /** The value of a formula just written; without it the cell stays blank until something calculates it. */
  readonly calculate?: (formula: string, at: { readonly sheet: Sheet; readonly row: number; readonly column: number }) => CellValue;
  /** The workbook's name as Excel shows it. */
  readonly fileName?: string;
};

/** What happened to the workbook, for views that show it. */
export type BookChange =
  | { readonly type: "cells"; readonly sheetId: string; readonly area: Area }
  | { readonly type: "structure"; readonly sheetId: string | null }
  | { readonly type: "selection"; readonly sheetId: string };

/** An event for the client, before it is known who listens. `targets` are the ids of the objects it is about. */
export type ExcelEvent = {
  readonly type: number;
  readonly targets: readonly string[];
  readonly payload: Readonly<Record<string, unknown>>;
};

/** Makes the client's objects; given apart from their classes, since a range leads to its sheet and a sheet to its ranges. */
export type ExcelObjects = {
  range(sheet: Sheet, area: Area): HostObject;
  rangeAreas(sheet: Sheet, areas: readonly Area[]): HostObject;
  rangeFormat(sheet: Sheet, areas: () => readonly Area[]): HostObject;
  worksheet(sheet: Sheet): HostObject;
  table(sheet: Sheet, table: Table): HostObject;
  tables(sheet: Sheet, within: readonly Area[], fullyContained: boolean): HostObject;
};

/** The workbook and all that happens to it, shared by the client's objects. */
export class ExcelState {
  readonly references = new Map<string, HostObject>();
  /** The objects of the request at work: they follow inserted and deleted cells like the tracked ones. */
  current: ReadonlyMap<number, HostObject | null> = new Map();
  changes: BookChange[] = [];
  events: ExcelEvent[] = [];
  eventsEnabled = true;
  calculationMode = "Automatic";
  /** Was anything changed since opening? */
  dirty = false;
  /** How often the screen was asked to stand still. */
  suspended = 0;
  objects!: ExcelObjects;
  /** An id is never given twice, even when its sheet is gone. */
  private readonly usedIds = new Set<string>();

  constructor(
    public book: Book,
    readonly options: HostOptions,
  ) {}

  sheetById(id: string): Sheet | undefined {
    return this.book.sheets.find((sheet) => sheet.id === id);
  }

  sheetNamed(name: string): Sheet | undefined {
    return this.book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  get activeSheet(): Sheet {
    return this.sheetById(this.book.activeSheetId) ?? this.book.sheets[0]!;
  }

  get locale(): string {
    return this.options.locale ?? "en-US";
  }

  newSheetId(): string {
    let number = this.book.sheets.length + 1;
    const id = (): string => `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
    while (this.sheetById(id()) || this.usedIds.has(id())) number++;
    this.usedIds.add(id());
    return id();
  }

  newPartId(): string {
    let number = 1;
    const id = (): string => `{C5E6A000-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
    while (this.book.customXmlParts.some((part) => part.id === id()) || this.usedIds.has(id())) number++;
    this.usedIds.add(id());
    return id();
  }

  /** Asks the calculator for every formula's value; without one nothing changes. */
  recalculate(sheet: Sheet): void {
    const { calculate } = this.options;
    if (!calculate) return;
    for (const { row, column, formula } of [...sheet.cells.formulaCells()]) {
      sheet.cells.setFormula(row, column, formula, calculate(formula, { sheet, row, column }));
    }
    this.changes.push({ type: "structure", sheetId: sheet.id });
  }

  /** Every write passes here first. */
  assertWritable(): void {
    if (this.book.readOnly) throw new RichError("AccessDenied", "You cannot perform the requested operation. (the workbook is read-only)");
  }

  assertStructureOpen(): void {
    this.assertWritable();
    if (this.book.structureProtected)
      throw new RichError("AccessDenied", "You cannot perform the requested operation. (the workbook's structure is protected)");
  }

  assertSheetOpen(sheet: Sheet): void {
    this.assertWritable();
    if (sheet.isProtected)
      throw new RichError("AccessDenied", `You cannot perform the requested operation. (the sheet ${sheet.name} is protected)`);
  }

  follow(change: StructureChange): void {
    const followers = new Set<HostObject | null>([...this.references.values(), ...this.current.values()]);
    for (const follower of followers) follower?.$follow?.(change);
  }
}
