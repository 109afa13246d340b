import type { Area, Sheet, Table, TableColumn as ColumnModel } from "../../book";
import type { ExcelState } from "../excel-state";
import { HostCollection, type HostObject, type Identity } from "../protocol/host-object";
import { assertCellsOpen, clientValue, type Grid, noteCellsChanged, readGrid } from "../rules/cell-access";
import { sameName } from "../rules/names";
import { invalidArgument, invalidOperation, itemNotFound, orNull, RichError } from "../rules/rich-error";
import { bodyArea, deleteTableColumn, insertTableColumn } from "../rules/table-edits";
import { writeCells } from "../rules/write-cells";
import { ExcelObject } from "./excel-object";

export class TableColumn extends ExcelObject {
  readonly typeName = "TableColumn";

  constructor(
    excel: ExcelState,
    private readonly sheet: Sheet,
    private readonly table: Table,
    private readonly column: ColumnModel,
  ) {
    super(excel);
  }

  override $identity(): Identity {
    return { Id: this.column.id };
  }

  get id(): number {
    return this.column.id;
  }

  get index(): number {
    const index = this.table.columns.indexOf(this.column);
    if (index < 0) throw itemNotFound(`the column ${this.column.name}`);
    return index;
  }

  get name(): string {
    return this.column.name;
  }

  set name(name: unknown) {
    if (typeof name !== "string" || name === "") throw invalidArgument("a column's name is a text");
    if (this.table.columns.some((other) => other !== this.column && sameName(other.name, name))) {
      throw new RichError("ItemAlreadyExists", `The resource being created already exists. (the column ${name})`);
    }
    const header: Area = { ...this.$slice(), rows: 1 };
    assertCellsOpen(this.excel, this.sheet, header);
    this.column.name = name;
    if (!this.table.showHeaders) return;
    this.sheet.cells.setValue(header.row, header.column, name);
    noteCellsChanged(this.excel, this.sheet, header);
  }

  get values(): Grid | null {
    return readGrid(this.$slice(), (row, column) => clientValue(this.sheet.cells.value(row, column)));
  }

  set values(grid: unknown) {
    writeCells(this.excel, this.sheet, this.$slice(), grid);
  }

  getRange(): HostObject {
    return this.excel.objects.range(this.sheet, this.$slice());
  }

  getHeaderRowRange(): HostObject {
    if (!this.table.showHeaders) throw invalidOperation("the table shows no header");
    return this.excel.objects.range(this.sheet, { ...this.$slice(), rows: 1 });
  }

  getDataBodyRange(): HostObject {
    const { row, rows } = bodyArea(this.table);
    return this.excel.objects.range(this.sheet, { ...this.$slice(), row, rows });
  }

  getTotalRowRange(): HostObject {
    const slice = this.$slice();
    if (!this.table.showTotals) throw invalidOperation("the table shows no totals");
    return this.excel.objects.range(this.sheet, { ...slice, row: slice.row + slice.rows - 1, rows: 1 });
  }

  delete(): void {
    deleteTableColumn(this.excel, this.sheet, this.table, this.index);
  }

  private $slice(): Area {
    return { ...this.table.area, column: this.table.area.column + this.index, columns: 1 };
  }
}

export class TableColumnCollection extends HostCollection {
  readonly typeName = "TableColumnCollection";

  constructor(
    private readonly excel: ExcelState,
    private readonly sheet: Sheet,
    private readonly table: Table,
  ) {
    super();
  }

  get count(): number {
    return this.table.columns.length;
  }

  $items(): readonly TableColumn[] {
    return this.table.columns.map((column) => new TableColumn(this.excel, this.sheet, this.table, column));
  }

  $item(key: unknown): TableColumn {
    const column = this.table.columns.find((each) => (typeof key === "number" ? each.id === key : sameName(each.name, String(key))));
    if (!column) throw itemNotFound(`the column ${String(key)}`);
    return new TableColumn(this.excel, this.sheet, this.table, column);
  }

  getItemAt(index: unknown): TableColumn {
    const column = typeof index === "number" ? this.table.columns[index] : undefined;
    if (!column) throw invalidArgument("index");
    return new TableColumn(this.excel, this.sheet, this.table, column);
  }

  getItemOrNullObject(key: unknown): TableColumn | null {
    return orNull(() => this.$item(key));
  }

  getCount(): number {
    return this.count;
  }

  /** `values` are the cells from the header down, or those of the body when `name` is given as well. */
  add(index?: unknown, values?: unknown, name?: unknown): TableColumn {
    const at = index === undefined || index === -1 ? this.table.columns.length : index;
    if (typeof at !== "number" || !Number.isInteger(at) || at < 0 || at > this.table.columns.length) throw invalidArgument("index");
    const { area } = this.table;
    const body = bodyArea(this.table);
    const rows = Array.isArray(values) ? values.length : null;
    if (values !== undefined && rows !== area.rows && !(rows === body.rows && name !== undefined)) {
      throw invalidArgument(`the array has ${String(rows)} rows, the table ${area.rows}`);
    }
    insertTableColumn(this.excel, this.sheet, this.table, at, typeof name === "string" ? name : null);
    const slice: Area = { ...this.table.area, column: area.column + at, columns: 1 };
    if (values !== undefined)
      writeCells(this.excel, this.sheet, rows === area.rows ? slice : { ...slice, row: body.row, rows: body.rows }, values);
    return new TableColumn(this.excel, this.sheet, this.table, this.table.columns[at]!);
  }
}
