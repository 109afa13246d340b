import type { CellValue } from "./cell";

/** Rows in a block: few enough that a lonely cell far down costs little, many enough that a full column costs little more than its values. */
export const BLOCK_ROWS = 256;

const KIND = 3;
const BLANK = 0;
const NUMBER = 1;
const OTHER = 2;
const VALUE_CHANGED = 4;
const STYLE_CHANGED = 8;

/**
 * Some rows of one column. Numbers lie in a typed array, because a million boxed numbers would cost three times the memory; texts, booleans
 * and errors lie in a plain array. What changed since the file was opened is two bits of a cell's flags.
 */
export class CellBlock {
  private readonly flags = new Uint8Array(BLOCK_ROWS);
  private numbers: Float64Array | null = null;
  private others: CellValue[] | null = null;
  private styles: Uint32Array | null = null;

  value(at: number): CellValue {
    const kind = this.flags[at]! & KIND;
    return kind === NUMBER ? this.numbers![at]! : kind === OTHER ? this.others![at]! : null;
  }

  style(at: number): number {
    return this.styles ? this.styles[at]! : 0;
  }

  isBlank(at: number): boolean {
    return (this.flags[at]! & KIND) === BLANK;
  }

  put(at: number, value: CellValue): void {
    const kept = this.flags[at]! & ~KIND;
    if (typeof value === "number") {
      this.numbers ??= new Float64Array(BLOCK_ROWS);
      this.numbers[at] = value;
      this.flags[at] = kept | NUMBER;
    } else if (value === null) {
      this.flags[at] = kept | BLANK;
    } else {
      this.others ??= [];
      this.others[at] = value;
      this.flags[at] = kept | OTHER;
    }
  }

  putStyle(at: number, style: number): void {
    this.styles ??= new Uint32Array(BLOCK_ROWS);
    this.styles[at] = style;
  }

  markValue(at: number): void {
    this.flags[at]! |= VALUE_CHANGED;
  }

  markStyle(at: number): void {
    this.flags[at]! |= STYLE_CHANGED;
  }

  valueChanged(at: number): boolean {
    return (this.flags[at]! & VALUE_CHANGED) !== 0;
  }

  styleChanged(at: number): boolean {
    return (this.flags[at]! & STYLE_CHANGED) !== 0;
  }
}
