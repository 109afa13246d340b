import { type Area, boundingArea, intersect, SHEET_COLUMNS, SHEET_ROWS, type Sheet } from "../../book";
import type { ExcelState } from "../excel-state";
import type { HostObject } from "../protocol/host-object";
import { formatAddress, isEntireColumn, isEntireRow } from "../rules/a1";
import { surroundingRegion, usedWithin } from "../rules/find-areas";
import { MAX_CELL_COUNT } from "../rules/limits";
import { invalidArgument, itemNotFound, orNull, RichError } from "../rules/rich-error";
import { followArea, type StructureChange } from "../rules/structure-change";
import { resolveArea } from "./addresses";
import { ExcelObject } from "./excel-object";

const whole = (value: unknown, fallback: number, what: string): number => {
  const n = value ?? fallback;
  if (typeof n !== "number" || !Number.isInteger(n)) throw invalidArgument(`${what} is a whole number`);
  return n;
};

/** Where a range is, and the ranges found from it. It follows its cells when others are inserted or deleted. */
export abstract class RangeGeometry extends ExcelObject {
  readonly typeName = "Range";
  private place: Area | null;

  constructor(
    excel: ExcelState,
    readonly sheet: Sheet,
    area: Area,
  ) {
    super(excel);
    this.place = area;
  }

  get $area(): Area {
    if (this.place === null)
      throw new RichError("InvalidReference", "This reference is not valid for the current operation. (the cells were deleted)");
    if (!this.excel.book.sheets.includes(this.sheet)) throw itemNotFound("the sheet was deleted");
    return this.place;
  }

  override $follow(change: StructureChange): void {
    this.place = followArea(this.place, this.sheet.id, change);
  }

  /** A range of the same sheet; refuses what lies outside the sheet. */
  protected $at(row: number, column: number, rows: number, columns: number): HostObject {
    const fits = row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS;
    if (!fits) throw invalidArgument("the range would lie outside the sheet");
    return this.excel.objects.range(this.sheet, { row, column, rows, columns });
  }

  protected $other(range: unknown): Area {
    if (range instanceof RangeGeometry) {
      if (range.sheet !== this.sheet) throw invalidArgument("the ranges are on different sheets");
      return range.$area;
    }
    const found = resolveArea(this.excel, this.sheet, range);
    if (found.sheet !== this.sheet) throw invalidArgument("the ranges are on different sheets");
    return found.area;
  }

  get address(): string {
    return formatAddress(this.sheet.name, this.$area);
  }

  get addressLocal(): string {
    return formatAddress(this.sheet.name, this.$area);
  }

  get cellCount(): number {
    const count = this.$area.rows * this.$area.columns;
    return count > MAX_CELL_COUNT ? -1 : count;
  }

  get rowIndex(): number {
    return this.$area.row;
  }

  get columnIndex(): number {
    return this.$area.column;
  }

  get rowCount(): number {
    return this.$area.rows;
  }

  get columnCount(): number {
    return this.$area.columns;
  }

  get isEntireColumn(): boolean {
    return isEntireColumn(this.$area);
  }

  get isEntireRow(): boolean {
    return isEntireRow(this.$area);
  }

  get worksheet(): HostObject {
    return this.excel.objects.worksheet(this.sheet);
  }

  /** May lie outside the range, as in Excel, but not outside the sheet. */
  getCell(row?: unknown, column?: unknown): HostObject {
    return this.$at(this.$area.row + whole(row, 0, "row"), this.$area.column + whole(column, 0, "column"), 1, 1);
  }

  getRow(row?: unknown): HostObject {
    return this.$at(this.$area.row + whole(row, 0, "row"), this.$area.column, 1, this.$area.columns);
  }

  getColumn(column?: unknown): HostObject {
    return this.$at(this.$area.row, this.$area.column + whole(column, 0, "column"), this.$area.rows, 1);
  }

  getLastCell(): HostObject {
    return this.$at(this.$area.row + this.$area.rows - 1, this.$area.column + this.$area.columns - 1, 1, 1);
  }

  getLastRow(): HostObject {
    return this.$at(this.$area.row + this.$area.rows - 1, this.$area.column, 1, this.$area.columns);
  }

  getLastColumn(): HostObject {
    return this.$at(this.$area.row, this.$area.column + this.$area.columns - 1, this.$area.rows, 1);
  }

  getRowsAbove(count?: unknown): HostObject {
    const n = whole(count, 1, "count");
    const { row, column, rows, columns } = this.$area;
    return n < 0 ? this.$at(row + rows + n, column, -n, columns) : this.$at(row - n, column, n, columns);
  }

  getRowsBelow(count?: unknown): HostObject {
    const n = whole(count, 1, "count");
    const { row, column, rows, columns } = this.$area;
    return n < 0 ? this.$at(row, column, -n, columns) : this.$at(row + rows, column, n, columns);
  }

  getColumnsBefore(count?: unknown): HostObject {
    const n = whole(count, 1, "count");
    const { row, column, rows, columns } = this.$area;
    return n < 0 ? this.$at(row, column + columns + n, rows, -n) : this.$at(row, column - n, rows, n);
  }

  getColumnsAfter(count?: unknown): HostObject {
    const n = whole(count, 1, "count");
    const { row, column, rows, columns } = this.$area;
    return n < 0 ? this.$at(row, column, rows, -n) : this.$at(row, column + columns, rows, n);
  }

  getResizedRange(deltaRows?: unknown, deltaColumns?: unknown): HostObject {
    const { row, column, rows, columns } = this.$area;
    return this.$at(row, column, rows + whole(deltaRows, 0, "deltaRows"), columns + whole(deltaColumns, 0, "deltaColumns"));
  }

  getAbsoluteResizedRange(numRows?: unknown, numColumns?: unknown): HostObject {
    return this.$at(this.$area.row, this.$area.column, whole(numRows, 0, "numRows"), whole(numColumns, 0, "numColumns"));
  }

  getOffsetRange(rowOffset?: unknown, columnOffset?: unknown): HostObject {
    const { row, column, rows, columns } = this.$area;
    return this.$at(row + whole(rowOffset, 0, "rowOffset"), column + whole(columnOffset, 0, "columnOffset"), rows, columns);
  }

  getEntireRow(): HostObject {
    return this.$at(this.$area.row, 0, this.$area.rows, SHEET_COLUMNS);
  }

  getEntireColumn(): HostObject {
    return this.$at(0, this.$area.column, SHEET_ROWS, this.$area.columns);
  }

  getBoundingRect(another?: unknown): HostObject {
    return this.excel.objects.range(this.sheet, boundingArea(this.$area, this.$other(another)));
  }

  getIntersection(another?: unknown): HostObject {
    const area = intersect(this.$area, this.$other(another));
    if (!area) throw itemNotFound("the ranges do not meet");
    return this.excel.objects.range(this.sheet, area);
  }

  getIntersectionOrNullObject(another?: unknown): HostObject | null {
    return orNull(() => this.getIntersection(another));
  }

  getUsedRange(valuesOnly?: unknown): HostObject {
    const area = usedWithin(this.sheet.cells, this.$area, valuesOnly === true);
    if (!area) throw itemNotFound("no cell of the range is used");
    return this.excel.objects.range(this.sheet, area);
  }

  getUsedRangeOrNullObject(valuesOnly?: unknown): HostObject | null {
    return orNull(() => this.getUsedRange(valuesOnly));
  }

  getSurroundingRegion(): HostObject {
    return this.excel.objects.range(this.sheet, surroundingRegion(this.sheet.cells, this.$area));
  }

  getTables(fullyContained?: unknown): HostObject {
    return this.excel.objects.tables(this.sheet, [this.$area], fullyContained === true);
  }
}
