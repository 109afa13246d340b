import type { CellValue } from "./cell";

const KIND = 3;
const BLANK = 0;
const NUMBER = 1;
const OTHER = 2;
const VALUE_CHANGED = 4;
const STYLE_CHANGED = 8;

/**
 * The cells of one column. Numbers lie in a typed array, because a million boxed numbers would cost three times the memory; texts, booleans
 * and errors lie in a plain array. What changed since the file was opened is two bits of a cell's flags. Rows are 0-based.
 */
export class ColumnCells {
  private flags = new Uint8Array(16);
  private numbers: Float64Array | null = null;
  private readonly others: CellValue[] = [];
  private styles: Uint32Array | null = null;
  /** One past the last row that holds or held anything. */
  length = 0;
  hasChanges = false;

  value(row: number): CellValue {
    const flag = row < this.length ? this.flags[row]! & KIND : BLANK;
    return flag === NUMBER ? this.numbers![row]! : flag === OTHER ? this.others[row]! : null;
  }

  style(row: number): number {
    return row < this.length && this.styles ? this.styles[row]! : 0;
  }

  isBlank(row: number): boolean {
    return row >= this.length || (this.flags[row]! & KIND) === BLANK;
  }

  put(row: number, value: CellValue): void {
    if (value === null && row >= this.length) return;
    this.reach(row);
    const kept = this.flags[row]! & ~KIND;
    if (typeof value === "number") {
      this.numbers ??= new Float64Array(this.flags.length);
      this.numbers[row] = value;
      this.flags[row] = kept | NUMBER;
    } else if (value === null) {
      this.flags[row] = kept | BLANK;
    } else {
      this.others[row] = value;
      this.flags[row] = kept | OTHER;
    }
  }

  putStyle(row: number, style: number): void {
    if (style === 0 && row >= this.length) return;
    this.reach(row);
    this.styles ??= new Uint32Array(this.flags.length);
    this.styles[row] = style;
  }

  markValue(row: number): void {
    this.mark(row, VALUE_CHANGED);
  }

  markStyle(row: number): void {
    this.mark(row, STYLE_CHANGED);
  }

  valueChanged(row: number): boolean {
    return row < this.length && (this.flags[row]! & VALUE_CHANGED) !== 0;
  }

  styleChanged(row: number): boolean {
    return row < this.length && (this.flags[row]! & STYLE_CHANGED) !== 0;
  }

  changed(row: number): boolean {
    return row < this.length && (this.flags[row]! & (VALUE_CHANGED | STYLE_CHANGED)) !== 0;
  }

  private mark(row: number, bit: number): void {
    this.reach(row);
    this.flags[row]! |= bit;
    this.hasChanges = true;
  }

  private reach(row: number): void {
    if (row < this.length) return;
    this.length = row + 1;
    if (row < this.flags.length) return;
    const size = Math.max(row + 1, this.flags.length * 2);
    const flags = new Uint8Array(size);
    flags.set(this.flags);
    this.flags = flags;
    if (this.numbers) {
      const numbers = new Float64Array(size);
      numbers.set(this.numbers);
      this.numbers = numbers;
    }
    if (this.styles) {
      const styles = new Uint32Array(size);
      styles.set(this.styles);
      this.styles = styles;
    }
  }
}
