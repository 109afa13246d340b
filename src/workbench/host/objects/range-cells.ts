import type { HostObject } from "../protocol/host-object";
import { isUnbounded } from "../rules/a1";
import { assertCellsOpen, cellText, clientValue, type Grid, noteCellsChanged, readGrid, valueType } from "../rules/cell-access";
import { invalidArgument } from "../rules/rich-error";
import { gridReader, writeCells } from "../rules/write-cells";
import { RangeGeometry } from "./range-geometry";

/** What stands in a range's cells. */
export abstract class RangeCells extends RangeGeometry {
  get values(): Grid | null {
    return readGrid(this.$area, (row, column) => clientValue(this.sheet.cells.value(row, column)));
  }

  set values(grid: unknown) {
    writeCells(this.excel, this.sheet, this.$area, grid);
  }

  get formulas(): Grid | null {
    const { cells } = this.sheet;
    return readGrid(this.$area, (row, column) => cells.formula(row, column) ?? clientValue(cells.value(row, column)));
  }

  set formulas(grid: unknown) {
    writeCells(this.excel, this.sheet, this.$area, grid);
  }

  get text(): Grid | null {
    const { styles } = this.excel.book;
    return readGrid(this.$area, (row, column) => cellText(this.sheet, styles, row, column));
  }

  get valueTypes(): Grid | null {
    const { cells } = this.sheet;
    return readGrid(this.$area, (row, column) => valueType(cells.value(row, column), cells.formula(row, column) !== undefined));
  }

  get numberFormat(): Grid | null {
    const { styles } = this.excel.book;
    return readGrid(this.$area, (row, column) => styles.format(this.sheet.cells.style(row, column)).numberFormat);
  }

  set numberFormat(grid: unknown) {
    const { cells } = this.sheet;
    const { styles } = this.excel.book;
    const area = this.$area;
    if (isUnbounded(area)) throw invalidArgument("whole rows or columns can't be written at once");
    const read = gridReader(area, grid);
    if (this.sheet.isProtected) this.excel.assertSheetOpen(this.sheet);
    assertCellsOpen(this.excel, this.sheet, area);
    for (let r = 0; r < area.rows; r++) {
      for (let c = 0; c < area.columns; c++) {
        const format = read(r, c);
        if (format === null || format === undefined) continue;
        if (typeof format !== "string") throw invalidArgument("a number format is a text");
        const style = cells.style(area.row + r, area.column + c);
        cells.setStyle(area.row + r, area.column + c, styles.with(style, { numberFormat: format === "" ? "General" : format }));
      }
    }
    noteCellsChanged(this.excel, this.sheet, area);
  }

  get rowHidden(): boolean | null {
    const { row, rows } = this.$area;
    return uniform(rows, (i) => this.sheet.hiddenRows.has(row + i));
  }

  set rowHidden(hidden: unknown) {
    this.excel.assertSheetOpen(this.sheet);
    const { row, rows } = this.$area;
    for (let i = row; i < row + rows; i++) this.$show(this.sheet.hiddenRows, i, hidden === true);
    this.excel.changes.push({ type: "structure", sheetId: this.sheet.id });
  }

  get columnHidden(): boolean | null {
    const { column, columns } = this.$area;
    return uniform(columns, (i) => this.sheet.hiddenColumns.has(column + i));
  }

  set columnHidden(hidden: unknown) {
    this.excel.assertSheetOpen(this.sheet);
    const { column, columns } = this.$area;
    for (let i = column; i < column + columns; i++) this.$show(this.sheet.hiddenColumns, i, hidden === true);
    this.excel.changes.push({ type: "structure", sheetId: this.sheet.id });
  }

  private $show(lines: Set<number>, line: number, hidden: boolean): void {
    if (hidden) lines.add(line);
    else lines.delete(line);
  }

  get hidden(): boolean | null {
    if (this.rowHidden === true || this.columnHidden === true) return true;
    return this.rowHidden === false && this.columnHidden === false ? false : null;
  }

  get format(): HostObject {
    return this.excel.objects.rangeFormat(this.sheet, () => [this.$area]);
  }

  /** The client announces a big write before it sends it in slices. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.$area.rows || columns !== this.$area.columns) {
      throw invalidArgument(`the array is ${String(rows)} × ${String(columns)}, the range ${this.$area.rows} × ${this.$area.columns}`);
    }
  }
}

/** True or false when all lines agree, else null. */
function uniform(count: number, at: (index: number) => boolean): boolean | null {
  const first = at(0);
  for (let i = 1; i < count; i++) if (at(i) !== first) return null;
  return first;
}
