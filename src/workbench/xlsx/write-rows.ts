import type { Sheet, Styles } from "../book";
import { cellName } from "./address";
import { findTag, isNamed, LESS, localName, rawText, SLASH, tagEnd } from "./bytes";
import { cellColumn, cellEnd, cellFormula, restyledTag } from "./cell-tag";
import { writeFormula } from "./formula";
import type { PartWriter } from "./part-writer";
import { patchRowTag, readRowTag, type RowTag } from "./row-tag";
import { cellXml, looksLikeFormula } from "./write-cell";

export type RowsPatch = {
  readonly sheet: Sheet;
  readonly styles: Styles;
  /** Whether every cell is to be written (a new sheet) or only those that changed. */
  readonly all: boolean;
  /** Rows that were hidden or shown or given another height since opening. */
  readonly changedRows: ReadonlySet<number>;
  /** Shared formulas whose first cell was overwritten: the cells that lean on it get their own text. */
  readonly brokenFormulas: ReadonlySet<string>;
  /** The formats that whole columns have in the file, for cells that were not there. */
  readonly columnStyles: ReadonlyMap<number, number>;
  readonly prefix: string;
};

/** Copies the rows of a sheet to `out` with the changed cells put in; what did not change keeps its bytes. */
export class RowWriter {
  /** Whether a formula was written or written over. */
  formulasChanged = false;
  private readonly columns: readonly number[];
  /** A 1 for each row with a cell to write. */
  private readonly rows: Uint8Array;
  /** Up to where the old bytes are written. */
  private copied = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly patch: RowsPatch,
    private readonly out: PartWriter,
  ) {
    const { cells } = patch.sheet;
    const all = patch.all;
    this.columns = all ? Array.from({ length: cells.columnCount }, (_, column) => column) : cells.changedColumns();
    this.rows = cells.rowsWith(this.columns, (row, column) => this.counts(row, column));
  }

  /** `from` to `end` is the inside of `sheetData`. */
  write(from: number, end: number): void {
    this.copied = from;
    let next = 0; // the first row not yet seen to
    let start = findTag(this.bytes, "row", from, end);
    while (start >= 0) {
      const opened = tagEnd(this.bytes, start);
      const tag = readRowTag(this.bytes, start, opened, next);
      this.writeNewRows(next, tag.row, start);
      next = Math.max(next, tag.row + 1);
      start = findTag(this.bytes, "row", this.patchRow(start, opened, tag, end), end);
    }
    let last = this.patch.sheet.cells.rowCount;
    for (const row of this.patch.changedRows) last = Math.max(last, row + 1);
    this.writeNewRows(next, last, end);
    this.copyTo(end);
  }

  private counts(row: number, column: number): boolean {
    const { all, sheet } = this.patch;
    if (!all) return sheet.cells.isChanged(row, column);
    return (
      sheet.cells.value(row, column) !== null || sheet.cells.style(row, column) !== 0 || sheet.cells.formula(row, column) !== undefined
    );
  }

  private changedIn(row: number): readonly number[] {
    return this.rows[row] === 1 ? this.columns.filter((column) => this.counts(row, column)) : [];
  }

  private writeNewRows(from: number, end: number, before: number): void {
    const { prefix } = this.patch;
    for (let row = this.nextRow(from, end); row < end; row = this.nextRow(row + 1, end)) {
      let xml = "";
      for (const column of this.changedIn(row)) xml += this.newCell(row, column, 0);
      const look = this.patch.changedRows.has(row) ? this.rowLook(row) : "";
      if (xml === "" && look === "") continue;
      this.copyTo(before);
      this.out.text(`<${prefix}row r="${row + 1}"${look}>${xml}</${prefix}row>`);
    }
  }

  /** The next row with something to write, or `end`. */
  private nextRow(from: number, end: number): number {
    const next = this.rows.indexOf(1, from);
    const cells = next < 0 ? end : Math.min(next, end);
    if (this.patch.changedRows.size === 0) return cells;
    for (let row = from; row < cells; row++) if (this.patch.changedRows.has(row)) return row;
    return cells;
  }

  private rowLook(row: number): string {
    const { hiddenRows, rowHeights } = this.patch.sheet;
    const height = rowHeights.get(row);
    return (height === undefined ? "" : ` ht="${height}" customHeight="1"`) + (hiddenRows.has(row) ? ' hidden="1"' : "");
  }

  /** Returns from where to look for the next row. */
  private patchRow(start: number, opened: number, tag: RowTag, end: number): number {
    const { prefix, changedRows, brokenFormulas } = this.patch;
    const changed = this.changedIn(tag.row);
    const look = changedRows.has(tag.row) ? this.rowLook(tag.row) : null;
    if (changed.length === 0 && look === null && brokenFormulas.size === 0 && tag.numbered) return opened;
    const empty = this.bytes[opened - 2] === SLASH;
    const added = empty ? changed.map((column) => this.newCell(tag.row, column, tag.style)).join("") : "";
    const text =
      patchRowTag(this.bytes, start, opened, tag, changed, look) ??
      (added === "" ? null : rawText(this.bytes, start, opened).replace(/\s*\/>$/, ""));
    if (text !== null) {
      this.copyTo(start);
      this.out.text(empty ? (added === "" ? `${text}/>` : `${text}>${added}</${prefix}row>`) : `${text}>`);
      this.copied = opened;
    }
    return empty ? opened : this.patchCells(opened, tag, changed, end);
  }

  /** Returns where the row's closing tag starts. */
  private patchCells(from: number, tag: RowTag, changed: readonly number[], end: number): number {
    const { bytes } = this;
    let pending = 0;
    let column = -1;
    let at = from;
    for (;;) {
      while (at < end && bytes[at] !== LESS) at++;
      const name = localName(bytes, at);
      if (at >= end || (bytes[at + 1] === SLASH && isNamed(bytes, name, "row"))) break;
      const opened = tagEnd(bytes, at);
      if (bytes[at + 1] === SLASH || !isNamed(bytes, name, "c")) {
        at = opened;
        continue;
      }
      const addressed = cellColumn(bytes, name + 1, opened);
      column = addressed < 0 ? column + 1 : addressed;
      const closed = bytes[opened - 2] === SLASH ? opened : cellEnd(bytes, opened);
      while (pending < changed.length && changed[pending]! < column) this.insert(tag, changed[pending++]!, at);
      if (changed[pending] === column) {
        this.replace(tag.row, column, at, opened, closed);
        pending++;
      } else if (this.leansOnBroken(opened, closed)) this.rewrite(tag.row, column, at, closed);
      else if (addressed < 0) {
        // Its place was told by the cells before it, which may now be others.
        this.copyTo(name + 1);
        this.out.text(` r="${cellName(tag.row, column)}"`);
      }
      at = closed;
    }
    while (pending < changed.length) this.insert(tag, changed[pending++]!, at);
    return at;
  }

  private insert(tag: RowTag, column: number, before: number): void {
    const xml = this.newCell(tag.row, column, tag.style);
    if (xml === "") return;
    this.copyTo(before);
    this.out.text(xml);
  }

  private replace(row: number, column: number, start: number, opened: number, closed: number): void {
    const { cells } = this.patch.sheet;
    if (cells.isValueChanged(row, column)) {
      this.rewrite(row, column, start, closed);
      return;
    }
    this.copyTo(start);
    this.out.text(restyledTag(this.bytes, start, opened, cells.style(row, column)));
    this.copied = opened;
  }

  private rewrite(row: number, column: number, start: number, closed: number): void {
    if (!this.formulasChanged && cellFormula(this.bytes, start, closed)) this.formulasChanged = true;
    this.copyTo(start);
    this.out.text(this.cell(row, column, this.patch.sheet.cells.style(row, column)));
    this.copied = closed;
  }

  /** A cell that was not in the file looks as its row or column does, unless it was given a format. */
  private newCell(row: number, column: number, rowStyle: number): string {
    const { cells } = this.patch.sheet;
    const own = cells.style(row, column);
    const inherited = own === 0 && !cells.isStyleChanged(row, column) && cells.value(row, column) !== null;
    return this.cell(row, column, inherited ? rowStyle || (this.patch.columnStyles.get(column) ?? 0) : own);
  }

  private cell(row: number, column: number, style: number): string {
    const { sheet, styles, prefix } = this.patch;
    const value = sheet.cells.value(row, column);
    const formula = sheet.cells.formula(row, column);
    if (formula !== undefined) this.formulasChanged = true;
    if (formula !== undefined) return cellXml(row, column, value, style, writeFormula(formula), prefix);
    return cellXml(row, column, value, looksLikeFormula(value) ? styles.with(style, { quotePrefix: true }) : style, undefined, prefix);
  }

  private leansOnBroken(from: number, end: number): boolean {
    if (this.patch.brokenFormulas.size === 0) return false;
    const shared = cellFormula(this.bytes, from, end)?.shared;
    return shared != null && this.patch.brokenFormulas.has(shared);
  }

  private copyTo(end: number): void {
    if (end <= this.copied) return;
    this.out.bytes(this.bytes, this.copied, end);
    this.copied = end;
  }
}
