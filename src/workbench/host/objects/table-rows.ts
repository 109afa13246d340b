import type { Area, Sheet, Table } from "../../book";
import type { ExcelState } from "../excel-state";
import { HostCollection, type HostObject } from "../protocol/host-object";
import { clientValue, type Grid, readGrid } from "../rules/cell-access";
import { invalidArgument, itemNotFound } from "../rules/rich-error";
import { bodyArea, deleteTableRows, insertTableRows } from "../rules/table-edits";
import { writeCells } from "../rules/write-cells";
import { ExcelObject } from "./excel-object";

class TableRow extends ExcelObject {
  readonly typeName = "TableRow";

  constructor(
    excel: ExcelState,
    private readonly sheet: Sheet,
    private readonly table: Table,
    private readonly at: number,
  ) {
    super(excel);
  }

  get index(): number {
    return this.at;
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

  delete(): void {
    deleteTableRows(this.excel, this.sheet, this.table, this.at, 1);
  }

  private $slice(): Area {
    const body = bodyArea(this.table);
    if (this.at >= body.rows) throw itemNotFound(`row ${this.at}`);
    return { ...body, row: body.row + this.at, rows: 1 };
  }
}

export class TableRowCollection extends HostCollection {
  readonly typeName = "TableRowCollection";

  constructor(
    private readonly excel: ExcelState,
    private readonly sheet: Sheet,
    private readonly table: Table,
  ) {
    super();
  }

  get count(): number {
    return bodyArea(this.table).rows;
  }

  $items(): readonly HostObject[] {
    return Array.from({ length: this.count }, (_, i) => new TableRow(this.excel, this.sheet, this.table, i));
  }

  $item(key: unknown): HostObject {
    return this.getItemAt(key);
  }

  getItemAt(index: unknown): HostObject {
    if (typeof index !== "number" || !Number.isInteger(index) || index < 0 || index >= this.count) throw invalidArgument("index");
    return new TableRow(this.excel, this.sheet, this.table, index);
  }

  getCount(): number {
    return this.count;
  }

  /** One blank row without values. */
  add(index?: unknown, values?: unknown): HostObject {
    const at = index === undefined || index === -1 ? this.count : index;
    if (typeof at !== "number" || !Number.isInteger(at) || at < 0 || at > this.count) throw invalidArgument("index");
    const { columns } = this.table.area;
    const rows = Array.isArray(values) ? values.length : 1;
    if (Array.isArray(values) && !values.every((row) => Array.isArray(row) && row.length === columns))
      throw invalidArgument(`each row has ${columns} cells`);
    if (rows === 0) throw invalidArgument("no rows");
    insertTableRows(this.excel, this.sheet, this.table, at, rows);
    const body = bodyArea(this.table);
    if (values !== undefined) writeCells(this.excel, this.sheet, { ...body, row: body.row + at, rows }, values);
    return new TableRow(this.excel, this.sheet, this.table, at);
  }
}
