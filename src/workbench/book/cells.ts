import type { Area } from "./area";
import type { CellValue } from "./cell";
import { ColumnCells } from "./column-cells";

/**
 * The cells of one sheet, kept by column because that is how they are read. Remembers which cells changed since the file was opened,
 * so that a save touches nothing else. `row` and `column` are 0-based.
 */
export class Cells {
  private readonly columns: (ColumnCells | undefined)[] = [];
  private readonly formulas = new Map<number, Map<number, string>>();

  value(row: number, column: number): CellValue {
    return this.columns[column]?.value(row) ?? null;
  }

  /** The formula with its `=`, in English syntax, or undefined for a constant. */
  formula(row: number, column: number): string | undefined {
    return this.formulas.get(column)?.get(row);
  }

  style(row: number, column: number): number {
    return this.columns[column]?.style(row) ?? 0;
  }

  /** Sets a constant; a formula that stood there is gone. */
  setValue(row: number, column: number, value: CellValue): void {
    const cells = this.column(column);
    cells.put(row, value);
    cells.markValue(row);
    this.formulas.get(column)?.delete(row);
  }

  /** Sets a formula and its calculated value. */
  setFormula(row: number, column: number, formula: string, calculated: CellValue): void {
    const cells = this.column(column);
    cells.put(row, calculated);
    cells.markValue(row);
    this.putFormula(row, column, formula);
  }

  setStyle(row: number, column: number, style: number): void {
    const cells = this.column(column);
    cells.putStyle(row, style);
    cells.markStyle(row);
  }

  /** What a file held: the same as the setters, but not a change. */
  open(row: number, column: number, value: CellValue, style: number, formula?: string): void {
    const cells = this.column(column);
    if (value !== null) cells.put(row, value);
    if (style !== 0) cells.putStyle(row, style);
    if (formula !== undefined) this.putFormula(row, column, formula);
  }

  /** Columns with a cell changed since opening, from left to right. */
  changedColumns(): number[] {
    const found: number[] = [];
    this.columns.forEach((cells, column) => {
      if (cells?.hasChanges) found.push(column);
    });
    return found;
  }

  /** Whether the value, formula or style of a cell was set since opening. */
  isChanged(row: number, column: number): boolean {
    return this.isValueChanged(row, column) || this.isStyleChanged(row, column);
  }

  /** Whether the value or formula of a cell was set since opening; a cell that only changed its style keeps its content in the file. */
  isValueChanged(row: number, column: number): boolean {
    return this.columns[column]?.valueChanged(row) ?? false;
  }

  isStyleChanged(row: number, column: number): boolean {
    return this.columns[column]?.styleChanged(row) ?? false;
  }

  /** One past the last column that holds or held anything. */
  get columnCount(): number {
    return this.columns.length;
  }

  /** One past the last row that holds or held anything. */
  get rowCount(): number {
    let rows = 0;
    for (const cells of this.columns) if (cells && cells.length > rows) rows = cells.length;
    return rows;
  }

  /** A 1 for each row in which one of the columns has a cell that counts. */
  rowsWith(columns: readonly number[], counts: (row: number, column: number) => boolean): Uint8Array {
    const rows = new Uint8Array(this.rowCount);
    for (const column of columns) {
      this.columns[column]?.eachRow((row) => {
        if (rows[row] === 0 && counts(row, column)) rows[row] = 1;
      });
    }
    return rows;
  }

  /** Every cell with a formula. */
  *formulaCells(): Generator<{ readonly row: number; readonly column: number; readonly formula: string }> {
    for (const [column, formulas] of this.formulas) for (const [row, formula] of formulas) yield { row, column, formula };
  }

  get hasFormulas(): boolean {
    for (const formulas of this.formulas.values()) if (formulas.size > 0) return true;
    return false;
  }

  /** The smallest area that holds every value (and, unless `valuesOnly`, every format), or null for an empty sheet. */
  usedArea(valuesOnly: boolean): Area | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    this.columns.forEach((cells, column) => {
      const used = cells?.usedRows(valuesOnly);
      if (!used) return;
      top = Math.min(top, used.first);
      bottom = Math.max(bottom, used.last);
      left = Math.min(left, column);
      right = Math.max(right, column);
    });
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  private column(column: number): ColumnCells {
    let cells = this.columns[column];
    if (!cells) {
      while (this.columns.length < column) this.columns.push(undefined);
      this.columns[column] = cells = new ColumnCells();
    }
    return cells;
  }

  private putFormula(row: number, column: number, formula: string): void {
    let formulas = this.formulas.get(column);
    if (!formulas) this.formulas.set(column, (formulas = new Map<number, string>()));
    formulas.set(row, formula);
  }
}
