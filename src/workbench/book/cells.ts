import type { Area } from "./area";
import type { CellValue } from "./cell";

/**
 * The cells of one sheet, kept by column because that is how they are read. Remembers which cells changed since the file was opened,
 * so that a save touches nothing else. `row` and `column` are 0-based.
 */
export class Cells {
  private readonly values: (CellValue | undefined)[][] = [];
  private readonly styles: (number | undefined)[][] = [];
  private readonly formulas = new Map<number, Map<number, string>>();
  private readonly changed = new Map<number, Set<number>>();
  private rowCount = 0;

  value(row: number, column: number): CellValue {
    return this.values[column]?.[row] ?? null;
  }

  /** The formula with its `=`, in English syntax, or undefined for a constant. */
  formula(row: number, column: number): string | undefined {
    return this.formulas.get(column)?.get(row);
  }

  style(row: number, column: number): number {
    return this.styles[column]?.[row] ?? 0;
  }

  /** Sets a constant; a formula that stood there is gone. */
  setValue(row: number, column: number, value: CellValue): void {
    this.put(row, column, value);
    this.formulas.get(column)?.delete(row);
    this.touch(row, column);
  }

  /** Sets a formula and its calculated value. */
  setFormula(row: number, column: number, formula: string, calculated: CellValue): void {
    this.put(row, column, calculated);
    let column_ = this.formulas.get(column);
    if (!column_) this.formulas.set(column, (column_ = new Map()));
    column_.set(row, formula);
    this.touch(row, column);
  }

  setStyle(row: number, column: number, style: number): void {
    (this.styles[column] ??= [])[row] = style;
    this.rowCount = Math.max(this.rowCount, row + 1);
    this.touch(row, column);
  }

  /** What a file held: the same as the setters, but not a change. */
  open(row: number, column: number, value: CellValue, style: number, formula?: string): void {
    if (value !== null) this.put(row, column, value);
    if (style !== 0) (this.styles[column] ??= [])[row] = style;
    if (formula !== undefined) {
      let column_ = this.formulas.get(column);
      if (!column_) this.formulas.set(column, (column_ = new Map()));
      column_.set(row, formula);
    }
    this.rowCount = Math.max(this.rowCount, row + 1);
  }

  /** The changed cells since opening, by row. */
  get changes(): ReadonlyMap<number, ReadonlySet<number>> {
    return this.changed;
  }

  /** The smallest area that holds every value (and, unless `valuesOnly`, every format), or null for an empty sheet. */
  usedArea(valuesOnly: boolean): Area | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    const see = (cells: readonly unknown[] | undefined, column: number, counts: (cell: unknown) => boolean): void => {
      if (!cells) return;
      let first = 0;
      while (first < cells.length && !counts(cells[first])) first++;
      if (first === cells.length) return;
      let last = cells.length - 1;
      while (!counts(cells[last])) last--;
      top = Math.min(top, first);
      bottom = Math.max(bottom, last);
      left = Math.min(left, column);
      right = Math.max(right, column);
    };
    const columns = Math.max(this.values.length, this.styles.length);
    for (let column = 0; column < columns; column++) {
      see(this.values[column], column, (cell) => cell !== undefined && cell !== null);
      if (!valuesOnly) see(this.styles[column], column, (cell) => cell !== undefined && cell !== 0);
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  private put(row: number, column: number, value: CellValue): void {
    const cells = (this.values[column] ??= []);
    while (cells.length < row) cells.push(undefined);
    cells[row] = value;
    this.rowCount = Math.max(this.rowCount, row + 1);
  }

  private touch(row: number, column: number): void {
    let columns = this.changed.get(row);
    if (!columns) this.changed.set(row, (columns = new Set()));
    columns.add(column);
  }
}
