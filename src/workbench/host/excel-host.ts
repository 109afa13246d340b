import { type Area, type Book, type CellValue, intersect, isCellError } from "../book";
import { createObjects } from "./create-objects";
import { type BookChange, type ExcelEvent, ExcelState, type HostOptions } from "./excel-state";
import { resolveAreas } from "./objects/addresses";
import { Workbook } from "./objects/workbook";
import { ExcelExternal } from "./protocol/external";
import { Faults, TransportFault } from "./protocol/faults";
import { HostObject } from "./protocol/host-object";
import { Batch } from "./protocol/interpreter";
import type { Request } from "./protocol/wire";
import { formatArea } from "./rules/a1";
import { type CellEntry, enterCells } from "./rules/enter-cells";
import { invalidArgument, itemNotFound } from "./rules/rich-error";
import { WEB_PAYLOAD_BYTES } from "./rules/limits";
import { assertInRequirementSet, REQUIREMENT_SETS } from "./rules/requirement-sets";
import { EVENT, selectCells, WORKBOOK_TARGET } from "./rules/selection";
import { writeCells } from "./rules/write-cells";

/** The library announces itself on start. */
class AddinInternalService extends HostObject {
  readonly typeName = "AddinInternalService";

  notifyActionHandlerReady(): void {
    // Nothing waits for it: there is no ribbon.
  }
}

const IN_CELL_EDIT = 5004;
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;
const DELAY_FOR_CELL_EDIT = 64;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** An emulated Excel with one open workbook. Attach it to a page before office.js loads there. */
export class ExcelHost {
  readonly faults = new Faults();
  private readonly excel: ExcelState;
  private readonly externals: ExcelExternal[] = [];
  private readonly listeners = new Set<(changes: readonly BookChange[]) => void>();
  private references = 0;
  private isEditing = false;
  private whenEdited: (() => void)[] = [];
  // Taken now: tests may put a false clock in its place later.
  private readonly later = globalThis.setTimeout;

  constructor(
    book: Book,
    private readonly options: HostOptions,
  ) {
    this.excel = new ExcelState(book, options);
    this.excel.objects = createObjects(this.excel);
  }

  get book(): Book {
    return this.excel.book;
  }

  /** Opens another workbook in the same pages; what they tracked is gone, as after a reload. */
  replaceBook(book: Book): void {
    this.excel.references.clear();
    this.excel.book = book;
    this.excel.changes.push({ type: "structure", sheetId: null });
    this.flush("ThisLocalAddin");
  }

  /** Makes the page's `window.external`. Several pages may share a workbook. */
  attach(window: object): void {
    const { excel, options } = this;
    const sets = REQUIREMENT_SETS[options.profile ?? "desktop"];
    const external = new ExcelExternal({
      locale: excel.locale,
      requirementSets: sets,
      theme: options.theme ?? "light",
      readOnly: excel.book.readOnly,
      documentUrl: options.fileName ?? "Book1.xlsx",
      settings: excel.book.settings,
      execute: (body, flags) => this.execute(body, flags),
      settingsWritten: () => this.externals.forEach((each) => each.fire([{ type: EVENT.documentSettings, targets: [], payload: {} }])),
    });
    external.install(window);
    this.externals.push(external);
  }

  /** Tells views what changed, once for each request or act of the user. The answer ends it. */
  onChange(listener: (changes: readonly BookChange[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** How many objects the pages keep track of: 0 again after each run that cleans up. */
  get trackedCount(): number {
    return this.excel.references.size;
  }

  /** Is the user typing in a cell? Requests then fail with InvalidOperationInCellEditMode, unless they asked to wait. */
  get editing(): boolean {
    return this.isEditing;
  }

  set editing(editing: boolean) {
    this.isEditing = editing;
    if (editing) return;
    const waiting = this.whenEdited;
    this.whenEdited = [];
    for (const go of waiting) go();
  }

  /** Selects as the user would: `B2:C9`, `A:A`, or several areas `A1,C3`. */
  select(sheetName: string, address: string): void {
    const sheet = this.excel.sheetNamed(sheetName);
    if (!sheet) throw itemNotFound(`the sheet ${sheetName}`);
    selectCells(this.excel, sheet, resolveAreas(this.excel, sheet, address));
    this.flush("Unknown");
  }

  /** Types into a cell as the user would; refused on protected cells. */
  edit(sheetId: string, row: number, column: number, value: CellValue): void {
    const sheet = this.excel.sheetById(sheetId);
    if (!sheet) throw itemNotFound(`the sheet ${sheetId}`);
    const area: Area = { row, column, rows: 1, columns: 1 };
    writeCells(this.excel, sheet, area, [[value === null ? "" : isCellError(value) ? value.error : value]]);
    this.flush("Unknown");
  }

  /** Enters what the user typed or pasted in a view of the workbook. */
  enter(sheetId: string, entries: readonly CellEntry[]): void {
    const sheet = this.excel.sheetById(sheetId);
    if (!sheet) throw itemNotFound(`the sheet ${sheetId}`);
    enterCells(this.excel, sheet, entries);
    this.flush("Unknown");
  }

  private async execute(body: string, flags: number): Promise<string | number> {
    await new Promise((resolve) => void this.later.call(globalThis, resolve, this.options.latencyMs ?? 0));
    if (this.isEditing) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return IN_CELL_EDIT;
      await new Promise<void>((resolve) => this.whenEdited.push(resolve));
    }
    const web = this.options.profile === "web";
    if (web && bytes(body) > WEB_PAYLOAD_BYTES) return REQUEST_TOO_LARGE;
    const fault = this.faults.sync();
    if (fault !== null) return fault;
    const response = this.run(JSON.parse(body) as Request);
    return web && typeof response === "string" && bytes(response) > WEB_PAYLOAD_BYTES ? RESPONSE_TOO_LARGE : response;
  }

  private run(request: Request): string | number {
    const { excel } = this;
    const batch = new Batch(request, {
      root: new Workbook(excel),
      service: (name) => (name === "Microsoft.InternalService.AddinInternalService" ? new AddinInternalService() : null),
      references: excel.references,
      newReference: () => `ref${++this.references}`,
      using: (member) => {
        assertInRequirementSet(member, excel.options.profile ?? "desktop");
        this.faults.call(member);
      },
      register: (object, event) => void this.faults.log.push(`${object.typeName}.on${event}`),
    });
    excel.current = batch.objects;
    try {
      return JSON.stringify(batch.run());
    } catch (error) {
      if (error instanceof TransportFault) return error.status;
      throw error;
    } finally {
      excel.current = new Map();
      this.flush("ThisLocalAddin");
    }
  }

  /** Sends out what has gathered: events to the pages, changes to the views. */
  private flush(triggerSource: string): void {
    const { excel } = this;
    const changes = excel.changes;
    const events = [
      ...excel.events,
      ...changes.flatMap((change) => (change.type === "cells" ? this.changedEvents(change, triggerSource) : [])),
    ];
    excel.changes = [];
    excel.events = [];
    if (changes.some((change) => change.type !== "selection")) excel.dirty = true;
    if (changes.length > 0) for (const listener of this.listeners) listener(changes);
    if (events.length === 0 || !excel.eventsEnabled) return;
    this.later.call(globalThis, () => this.externals.forEach((external) => external.fire(events)), 0);
  }

  private changedEvents(change: Extract<BookChange, { type: "cells" }>, triggerSource: string): ExcelEvent[] {
    const { sheetId, area } = change;
    const payload = { address: formatArea(area), changeType: "RangeEdited", worksheetId: sheetId, source: "Local", triggerSource };
    const events: ExcelEvent[] = [{ type: EVENT.changed, targets: [sheetId, WORKBOOK_TARGET], payload }];
    for (const table of this.excel.sheetById(sheetId)?.tables ?? []) {
      const inside = intersect(table.area, area);
      if (!inside) continue;
      const tableId = String(table.id);
      events.push({
        type: EVENT.tableChanged,
        targets: [tableId, sheetId, WORKBOOK_TARGET],
        payload: { ...payload, address: formatArea(inside), tableId },
      });
    }
    return events;
  }
}

/** An emulated Excel on the workbook. Throws RichError as Excel answers when asked for the impossible. */
export function createExcelHost(book: Book, options: HostOptions = {}): ExcelHost {
  if (book.sheets.length === 0) throw invalidArgument("a workbook has at least one sheet");
  return new ExcelHost(book, options);
}
