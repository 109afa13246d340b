import { type Sheet, type Table as TableModel } from "../../book";
import type { ExcelState } from "../excel-state";
import type { HostObject, Identity } from "../protocol/host-object";
import { boundedArea } from "../rules/cell-access";
import { invalidArgument, invalidOperation, itemNotFound } from "../rules/rich-error";
import { EVENT } from "../rules/selection";
import { assertTableNameFree, bodyArea, noteTable, resizeTable, setHeaders, setTotals } from "../rules/table-edits";
import { resolveArea } from "./addresses";
import { ExcelObject } from "./excel-object";
import { Range } from "./range";
import { TableColumnCollection } from "./table-columns";
import { TableRowCollection } from "./table-rows";
import { anyRowHidden } from "./worksheet-parts";

const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";

/** The filter of a table: whether it is shown and hides rows; its criteria are not emulated. */
class TableAutoFilter extends ExcelObject {
  readonly typeName = "AutoFilter";

  constructor(
    excel: ExcelState,
    private readonly sheet: Sheet,
    private readonly table: TableModel,
  ) {
    super(excel);
  }

  get enabled(): boolean {
    return this.table.showFilterButton;
  }

  get isDataFiltered(): boolean {
    return anyRowHidden(this.sheet, bodyArea(this.table));
  }
}

export class Table extends ExcelObject {
  readonly typeName = "Table";

  constructor(
    excel: ExcelState,
    readonly sheet: Sheet,
    private readonly model: TableModel,
  ) {
    super(excel);
  }

  override $identity(): Identity {
    return { Id: String(this.model.id) };
  }

  override $events(): readonly string[] {
    return ["DataChanged", "SelectionChanged"];
  }

  get $table(): TableModel {
    if (!this.excel.book.sheets.includes(this.sheet) || !this.sheet.tables.includes(this.model))
      throw itemNotFound(`the table ${this.model.name}`);
    return this.model;
  }

  get id(): string {
    return String(this.$table.id);
  }

  get name(): string {
    return this.$table.name;
  }

  set name(name: unknown) {
    this.excel.assertWritable();
    this.$table.name = assertTableNameFree(this.excel, name, this.model);
    noteTable(this.excel, this.sheet, this.model);
  }

  get showHeaders(): boolean {
    return this.$table.showHeaders;
  }

  set showHeaders(show: unknown) {
    setHeaders(this.excel, this.sheet, this.$table, show === true);
  }

  get showTotals(): boolean {
    return this.$table.showTotals;
  }

  set showTotals(show: unknown) {
    setTotals(this.excel, this.sheet, this.$table, show === true);
  }

  get showFilterButton(): boolean {
    return this.$table.showFilterButton;
  }

  set showFilterButton(show: unknown) {
    this.excel.assertSheetOpen(this.sheet);
    if (!isBoolean(show)) throw invalidArgument("showFilterButton is true or false");
    this.$table.showFilterButton = show;
    noteTable(this.excel, this.sheet, this.model);
  }

  get showBandedRows(): boolean {
    return this.$table.bandedRows;
  }

  set showBandedRows(show: unknown) {
    this.excel.assertSheetOpen(this.sheet);
    if (!isBoolean(show)) throw invalidArgument("showBandedRows is true or false");
    this.$table.bandedRows = show;
    noteTable(this.excel, this.sheet, this.model);
  }

  get style(): string {
    return this.$table.style;
  }

  set style(style: unknown) {
    this.excel.assertSheetOpen(this.sheet);
    if (typeof style !== "string" || !/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$|^$/.test(style))
      throw invalidArgument(`"${String(style)}" is not a table style`);
    this.$table.style = style;
    noteTable(this.excel, this.sheet, this.model);
  }

  get worksheet(): HostObject {
    return this.excel.objects.worksheet(this.sheet);
  }

  get columns(): HostObject {
    return new TableColumnCollection(this.excel, this.sheet, this.$table);
  }

  get rows(): HostObject {
    return new TableRowCollection(this.excel, this.sheet, this.$table);
  }

  get autoFilter(): HostObject {
    return new TableAutoFilter(this.excel, this.sheet, this.$table);
  }

  getRange(): HostObject {
    return this.excel.objects.range(this.sheet, this.$table.area);
  }

  getHeaderRowRange(): HostObject {
    if (!this.$table.showHeaders) throw invalidOperation("the table shows no header");
    return this.excel.objects.range(this.sheet, { ...this.$table.area, rows: 1 });
  }

  getDataBodyRange(): HostObject {
    return this.excel.objects.range(this.sheet, bodyArea(this.$table));
  }

  getTotalRowRange(): HostObject {
    const { area, showTotals } = this.$table;
    if (!showTotals) throw invalidOperation("the table shows no totals");
    return this.excel.objects.range(this.sheet, { ...area, row: area.row + area.rows - 1, rows: 1 });
  }

  resize(newRange: unknown): void {
    const place =
      newRange instanceof Range ? { sheet: newRange.sheet, area: newRange.$area } : resolveArea(this.excel, this.sheet, newRange);
    if (place.sheet !== this.sheet) throw invalidArgument("a table stays on its sheet");
    resizeTable(this.excel, this.sheet, this.$table, place.area);
  }

  clearFilters(): void {
    this.excel.assertSheetOpen(this.sheet);
    const { row, rows } = bodyArea(this.$table);
    for (const hidden of this.sheet.hiddenRows) if (hidden >= row && hidden < row + rows) this.sheet.hiddenRows.delete(hidden);
    noteTable(this.excel, this.sheet, this.model);
  }

  convertToRange(): HostObject {
    this.excel.assertSheetOpen(this.sheet);
    const { area } = this.$table;
    this.$remove();
    return this.excel.objects.range(this.sheet, area);
  }

  /** The table goes with what stands in it; nothing moves. */
  delete(): void {
    this.excel.assertSheetOpen(this.sheet);
    const area = boundedArea(this.sheet, this.$table.area)!;
    this.$remove();
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        this.sheet.cells.setValue(row, column, null);
        if (this.sheet.cells.style(row, column) !== 0) this.sheet.cells.setStyle(row, column, 0);
      }
    }
    this.excel.changes.push({ type: "cells", sheetId: this.sheet.id, area });
  }

  private $remove(): void {
    this.sheet.tables = this.sheet.tables.filter((table) => table !== this.model);
    noteTable(this.excel, this.sheet, this.model, EVENT.tableDeleted);
  }
}
