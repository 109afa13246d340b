import { type Area, type Book, SHEET_COLUMNS, SHEET_ROWS, type Sheet } from "../../book";
import type { ExcelState } from "../excel-state";
import type { HostObject, Identity } from "../protocol/host-object";
import { usedWithin } from "../rules/find-areas";
import { renameSheetInFormulas } from "../rules/formula-references";
import { checkSheetName, sameName } from "../rules/names";
import { invalidArgument, invalidOperation, itemNotFound, RichError } from "../rules/rich-error";
import { activateSheet, EVENT, WORKBOOK_TARGET } from "../rules/selection";
import { resolveArea, resolveAreas } from "./addresses";
import { CommentCollection } from "./comments";
import { ExcelObject } from "./excel-object";
import { NamedItemCollection } from "./names";
import { TableCollection } from "./tables";
import { AutoFilter, WorksheetFreezePanes, WorksheetProtection } from "./worksheet-parts";

const WHOLE: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };
const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

const visibleSheets = (book: Book): Sheet[] => book.sheets.filter((sheet) => sheet.visibility === "Visible");

export class Worksheet extends ExcelObject {
  readonly typeName = "Worksheet";

  constructor(
    excel: ExcelState,
    private readonly model: Sheet,
  ) {
    super(excel);
  }

  override $identity(): Identity {
    return { Id: this.model.id };
  }

  override $events(): readonly string[] {
    return ["DataChanged", "SelectionChanged", "Activated", "Deactivated", "NameChanged"];
  }

  get $sheet(): Sheet {
    if (!this.excel.book.sheets.includes(this.model)) throw itemNotFound(`the sheet ${this.model.name}`);
    return this.model;
  }

  get id(): string {
    return this.$sheet.id;
  }

  get name(): string {
    return this.$sheet.name;
  }

  set name(name: unknown) {
    this.excel.assertStructureOpen();
    const sheet = this.$sheet;
    const checked = checkSheetName(name);
    const before = sheet.name;
    if (this.excel.book.sheets.some((other) => other !== sheet && sameName(other.name, checked))) {
      throw new RichError("ItemAlreadyExists", `The resource being created already exists. (the sheet ${checked})`);
    }
    sheet.name = checked;
    renameSheetInFormulas(this.excel.book, before, checked);
    const payload = { worksheetId: sheet.id, nameBefore: before, nameAfter: checked, source: "Local" };
    this.excel.events.push({ type: EVENT.nameChanged, targets: [sheet.id, WORKBOOK_TARGET], payload });
    this.excel.changes.push({ type: "structure", sheetId: sheet.id });
  }

  get position(): number {
    return this.excel.book.sheets.indexOf(this.$sheet);
  }

  set position(position: unknown) {
    this.excel.assertStructureOpen();
    const { sheets } = this.excel.book;
    if (typeof position !== "number" || !Number.isInteger(position) || position < 0 || position >= sheets.length)
      throw invalidArgument("position");
    sheets.splice(this.position, 1);
    sheets.splice(position, 0, this.model);
    this.excel.changes.push({ type: "structure", sheetId: null });
  }

  get visibility(): string {
    return this.$sheet.visibility;
  }

  set visibility(visibility: unknown) {
    this.excel.assertStructureOpen();
    const wanted = VISIBILITIES.find((each) => each === visibility);
    if (!wanted) throw invalidArgument("visibility");
    const sheet = this.$sheet;
    if (wanted !== "Visible" && visibleSheets(this.excel.book).every((each) => each === sheet))
      throw invalidOperation("a workbook shows at least one sheet");
    sheet.visibility = wanted;
    this.$leave();
    this.excel.changes.push({ type: "structure", sheetId: null });
  }

  get tabColor(): string {
    return this.$sheet.tabColor ?? "";
  }

  set tabColor(color: unknown) {
    this.excel.assertStructureOpen();
    if (typeof color !== "string" || !/^(#[0-9a-f]{6})?$/i.test(color)) throw invalidArgument("tabColor");
    this.$sheet.tabColor = color === "" ? null : color.toUpperCase();
    this.excel.changes.push({ type: "structure", sheetId: this.model.id });
  }

  get tables(): HostObject {
    return new TableCollection(this.excel, this.$sheet);
  }

  get names(): HostObject {
    return new NamedItemCollection(this.excel, this.$sheet);
  }

  get protection(): HostObject {
    return new WorksheetProtection(this.excel, this.$sheet);
  }

  get freezePanes(): HostObject {
    return new WorksheetFreezePanes(this.excel, this.$sheet);
  }

  get autoFilter(): HostObject {
    return new AutoFilter(this.excel, this.$sheet);
  }

  get comments(): HostObject {
    return new CommentCollection(this.excel, this.$sheet);
  }

  activate(): void {
    activateSheet(this.excel, this.$sheet);
  }

  getRange(address?: unknown): HostObject {
    if (address === undefined) return this.excel.objects.range(this.$sheet, WHOLE);
    const place = resolveArea(this.excel, this.$sheet, address);
    if (place.sheet !== this.model) throw invalidArgument(`not an address on the sheet ${this.model.name}`);
    return this.excel.objects.range(place.sheet, place.area);
  }

  getRanges(address?: unknown): HostObject {
    return this.excel.objects.rangeAreas(this.$sheet, address === undefined ? [WHOLE] : resolveAreas(this.excel, this.$sheet, address));
  }

  getRangeByIndexes(startRow: unknown, startColumn: unknown, rowCount: unknown, columnCount: unknown): HostObject {
    const [row, column, rows, columns] = [startRow, startColumn, rowCount, columnCount].map((n) =>
      typeof n === "number" && Number.isInteger(n) ? n : -1,
    ) as [number, number, number, number];
    if (row < 0 || column < 0 || rows < 1 || columns < 1 || row + rows > SHEET_ROWS || column + columns > SHEET_COLUMNS)
      throw invalidArgument("the range would lie outside the sheet");
    return this.excel.objects.range(this.$sheet, { row, column, rows, columns });
  }

  getCell(row: unknown, column: unknown): HostObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  /** A1 on a blank sheet. */
  getUsedRange(valuesOnly?: unknown): HostObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.excel.objects.range(this.$sheet, { row: 0, column: 0, rows: 1, columns: 1 });
  }

  getUsedRangeOrNullObject(valuesOnly?: unknown): HostObject | null {
    const area = usedWithin(this.$sheet.cells, WHOLE, valuesOnly === true);
    return area && this.excel.objects.range(this.model, area);
  }

  getNextOrNullObject(visibleOnly?: unknown): HostObject | null {
    return this.$neighbour(1, visibleOnly === true);
  }

  getPreviousOrNullObject(visibleOnly?: unknown): HostObject | null {
    return this.$neighbour(-1, visibleOnly === true);
  }

  getNext(visibleOnly?: unknown): HostObject {
    return this.$found(this.getNextOrNullObject(visibleOnly));
  }

  getPrevious(visibleOnly?: unknown): HostObject {
    return this.$found(this.getPreviousOrNullObject(visibleOnly));
  }

  _GetSheetById(id: unknown): HostObject {
    const sheet = this.excel.sheetById(String(id));
    if (!sheet) throw itemNotFound(`the sheet ${String(id)}`);
    return this.excel.objects.worksheet(sheet);
  }

  calculate(): void {
    this.excel.recalculate(this.$sheet);
  }

  delete(): void {
    this.excel.assertStructureOpen();
    const sheet = this.$sheet;
    const { book } = this.excel;
    if (sheet.visibility === "VeryHidden") throw invalidOperation("a very hidden sheet can't be deleted");
    if (visibleSheets(book).every((each) => each === sheet)) throw invalidOperation("a workbook shows at least one sheet");
    const change = { type: "sheet-deleted", sheetId: sheet.id } as const;
    renameSheetInFormulas(book, sheet.name, null);
    this.$leave(sheet);
    book.sheets = book.sheets.filter((each) => each !== sheet);
    book.names = book.names.filter((name) => name.sheetId !== sheet.id);
    for (const name of book.names) {
      if (name.reference.type === "range" && name.reference.sheetId === sheet.id) name.reference = { ...name.reference, area: null };
    }
    this.excel.follow(change);
    this.excel.events.push({ type: EVENT.deleted, targets: [WORKBOOK_TARGET], payload: { worksheetId: sheet.id, source: "Local" } });
    this.excel.changes.push({ type: "structure", sheetId: null });
  }

  /** Another sheet becomes active when this one can't be. */
  private $leave(gone?: Sheet): void {
    const { book } = this.excel;
    if (book.activeSheetId !== this.model.id || (!gone && this.model.visibility === "Visible")) return;
    const others = visibleSheets(book).filter((sheet) => sheet !== gone);
    const at = book.sheets.indexOf(this.model);
    const next = others.find((sheet) => book.sheets.indexOf(sheet) > at) ?? others.at(-1);
    if (next) activateSheet(this.excel, next);
  }

  private $neighbour(step: number, visibleOnly: boolean): HostObject | null {
    const { sheets } = this.excel.book;
    for (let i = this.position + step; i >= 0 && i < sheets.length; i += step) {
      if (!visibleOnly || sheets[i]!.visibility === "Visible") return this.excel.objects.worksheet(sheets[i]!);
    }
    return null;
  }

  private $found(sheet: HostObject | null): HostObject {
    if (!sheet) throw itemNotFound("sheet");
    return sheet;
  }
}
