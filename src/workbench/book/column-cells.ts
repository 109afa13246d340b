import type { CellValue } from "./cell";
import { BLOCK_ROWS, CellBlock } from "./cell-block";

const SHIFT = Math.log2(BLOCK_ROWS);
const MASK = BLOCK_ROWS - 1;

/** The cells of one column, in blocks of rows; stretches where nothing ever stood take no room. Rows are 0-based. */
export class ColumnCells {
  private readonly blocks: (CellBlock | undefined)[] = [];
  /** One past the last row that holds or held anything. */
  length = 0;
  hasChanges = false;

  value(row: number): CellValue {
    return this.blocks[row >> SHIFT]?.value(row & MASK) ?? null;
  }

  style(row: number): number {
    return this.blocks[row >> SHIFT]?.style(row & MASK) ?? 0;
  }

  put(row: number, value: CellValue): void {
    if (value === null && !this.blocks[row >> SHIFT]) return;
    this.block(row).put(row & MASK, value);
  }

  putStyle(row: number, style: number): void {
    if (style === 0 && !this.blocks[row >> SHIFT]) return;
    this.block(row).putStyle(row & MASK, style);
  }

  markValue(row: number): void {
    this.block(row).markValue(row & MASK);
    this.hasChanges = true;
  }

  markStyle(row: number): void {
    this.block(row).markStyle(row & MASK);
    this.hasChanges = true;
  }

  valueChanged(row: number): boolean {
    return this.blocks[row >> SHIFT]?.valueChanged(row & MASK) ?? false;
  }

  styleChanged(row: number): boolean {
    return this.blocks[row >> SHIFT]?.styleChanged(row & MASK) ?? false;
  }

  /** Calls `see` with each row, in order, in whose stretch of the column something is or was. */
  eachRow(see: (row: number) => void): void {
    this.blocks.forEach((block, index) => {
      if (block) for (let row = index << SHIFT, end = row + BLOCK_ROWS; row < end; row++) see(row);
    });
  }

  /** The first and last row with a value (or, unless `valuesOnly`, a format); null when there is none. */
  usedRows(valuesOnly: boolean): { readonly first: number; readonly last: number } | null {
    const counts = (row: number): boolean => {
      const block = this.blocks[row >> SHIFT];
      return block !== undefined && (!block.isBlank(row & MASK) || (!valuesOnly && block.style(row & MASK) !== 0));
    };
    let first = 0;
    const end = this.blocks.length << SHIFT;
    while (first < end && !counts(first)) first += this.blocks[first >> SHIFT] ? 1 : BLOCK_ROWS - (first & MASK);
    if (first >= end) return null;
    let last = end - 1;
    while (!counts(last)) last--;
    return { first, last };
  }

  private block(row: number): CellBlock {
    if (row >= this.length) this.length = row + 1;
    const index = row >> SHIFT;
    let block = this.blocks[index];
    if (!block) {
      while (this.blocks.length < index) this.blocks.push(undefined);
      this.blocks[index] = block = new CellBlock();
    }
    return block;
  }
}
