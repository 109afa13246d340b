import { type Area, contains, intersect, type Sheet } from "../../book";
import type { ExcelState } from "../excel-state";
import { HostCollection } from "../protocol/host-object";
import { sameName } from "../rules/names";
import { invalidArgument, itemNotFound, orNull } from "../rules/rich-error";
import { addTable } from "../rules/table-edits";
import { resolveArea } from "./addresses";
import { Range } from "./range";
import { Table } from "./table";

abstract class AnyTables extends HostCollection {
  constructor(protected readonly excel: ExcelState) {
    super();
  }

  abstract override $items(): readonly Table[];

  $item(key: unknown): Table {
    const found = this.$items().find((table) => table.id === key || sameName(table.name, String(key)));
    if (!found) throw itemNotFound(`the table ${String(key)}`);
    return found;
  }

  getItemOrNullObject(key: unknown): Table | null {
    return orNull(() => this.$item(key));
  }

  getCount(): number {
    return this.$items().length;
  }
}

/** The tables of the workbook, or of one sheet. */
export class TableCollection extends AnyTables {
  readonly typeName = "TableCollection";

  constructor(
    excel: ExcelState,
    private readonly sheet: Sheet | null,
  ) {
    super(excel);
  }

  override $events(): readonly string[] {
    return ["Added", "Deleted", "DataChanged"];
  }

  $items(): readonly Table[] {
    const sheets = this.sheet ? [this.sheet] : this.excel.book.sheets;
    return sheets.flatMap((sheet) => sheet.tables.map((table) => new Table(this.excel, sheet, table)));
  }

  get count(): number {
    return this.$items().length;
  }

  getItemAt(index: unknown): Table {
    const found = typeof index === "number" ? this.$items()[index] : undefined;
    if (!found) throw invalidArgument("index");
    return found;
  }

  add(address: unknown, hasHeaders?: unknown): Table {
    const place =
      address instanceof Range
        ? { sheet: address.sheet, area: address.$area }
        : resolveArea(this.excel, this.sheet ?? this.excel.activeSheet, address);
    if (this.sheet && place.sheet !== this.sheet) throw invalidArgument("the range is on another sheet");
    return new Table(this.excel, place.sheet, addTable(this.excel, place.sheet, place.area, hasHeaders === true));
  }
}

/** The tables a range touches, or wholly holds. */
export class TableScopedCollection extends AnyTables {
  readonly typeName = "TableScopedCollection";

  constructor(
    excel: ExcelState,
    private readonly sheet: Sheet,
    private readonly within: readonly Area[],
    private readonly fullyContained: boolean,
  ) {
    super(excel);
  }

  $items(): readonly Table[] {
    const holds = (area: Area, table: Area): boolean => (this.fullyContained ? contains(area, table) : intersect(area, table) !== null);
    return this.sheet.tables
      .filter((table) => this.within.some((area) => holds(area, table.area)))
      .map((table) => new Table(this.excel, this.sheet, table));
  }

  getFirst(): Table {
    const first = this.$items()[0];
    if (!first) throw itemNotFound("table");
    return first;
  }
}
