import { type CellError, type Cells, type CellValue, SHEET_COLUMNS, SHEET_ROWS } from "../book";
import { attributes, GREATER, isNamed, LESS, localName, numberOf, QUOTE, SLASH, SPACE, tagEnd, textOf } from "./bytes";
import { readFormula, shiftFormula } from "./formula";
import { isoSerial } from "./serial-dates";
import { richText } from "./shared-strings";
import { decodeXstring } from "./xstring";

export type CellContext = { readonly strings: readonly string[]; readonly date1904: boolean };

const SMALL_R = 114;
const SMALL_S = 115;
const SMALL_T = 116;

/**
 * Reads the inside of `sheetData` from its bytes: a sheet of a million rows is longer than any string can be, and a scanner that knows the
 * few shapes of a cell is faster than a general reader. Rows and cells without an address follow the one before, as Excel has it.
 */
export class CellReader {
  readonly hiddenRows: number[] = [];
  /** Rows whose height was set by hand, with the height in points. */
  readonly rowHeights: [row: number, points: number][] = [];
  private at = 0;
  private row = -1;
  private column = -1;
  /** The first cells of shared formulas, by index. */
  readonly shared = new Map<string, { row: number; column: number; formula: string }>();
  private readonly errors = new Map<string, CellError>();

  constructor(
    private readonly bytes: Uint8Array,
    private readonly cells: Cells,
    private readonly context: CellContext,
  ) {}

  read(from: number, end: number): void {
    const bytes = this.bytes;
    this.at = from;
    while (this.at < end) {
      const start = bytes.indexOf(LESS, this.at);
      if (start < 0 || start >= end) return;
      const name = localName(bytes, start);
      if (bytes[start + 1] !== SLASH && isNamed(bytes, name, "c")) this.readCell(name + 1);
      else {
        this.at = tagEnd(bytes, start);
        if (bytes[start + 1] !== SLASH && isNamed(bytes, name, "row")) this.readRow(name + 3);
      }
    }
  }

  private readRow(from: number): void {
    this.row++;
    this.column = -1;
    let hiddenAt = -1;
    let height = 0;
    let customAt = -1;
    attributes(this.bytes, from, this.at, (name, start, end) => {
      if (name === "r") this.row = numberOf(this.bytes, start, end) - 1;
      else if (name === "hidden") hiddenAt = start;
      else if (name === "ht") height = numberOf(this.bytes, start, end);
      else if (name === "customHeight") customAt = start;
    });
    if (this.isTrue(hiddenAt)) this.hiddenRows.push(this.row);
    if (this.isTrue(customAt) && height > 0) this.rowHeights.push([this.row, height]);
  }

  private isTrue(at: number): boolean {
    return this.bytes[at] === 49 || this.bytes[at] === SMALL_T;
  }

  private readCell(from: number): void {
    const bytes = this.bytes;
    let at = from;
    let style = 0;
    let typeStart = 0;
    let typeEnd = 0;
    this.column++;
    for (;;) {
      while (bytes[at]! <= SPACE) at++;
      const code = bytes[at]!;
      if (code === GREATER || code === SLASH || at >= bytes.length) break;
      const name = at;
      while (bytes[at] !== QUOTE && bytes[at] !== 39 && at < bytes.length) at++;
      const quote = bytes[at]!;
      const start = ++at;
      while (bytes[at] !== quote && at < bytes.length) at++;
      // r, s and t are the only attributes of one letter.
      if (bytes[name + 1]! <= 61) {
        if (code === SMALL_R) this.address(start, at);
        else if (code === SMALL_S) style = numberOf(bytes, start, at);
        else if (code === SMALL_T) {
          typeStart = start;
          typeEnd = at;
        }
      }
      at++;
    }
    if (bytes[at] === SLASH) {
      this.at = at + 2;
      this.keep(null, style, undefined);
      return;
    }
    this.readContent(at + 1, style, typeStart, typeEnd);
  }

  private address(start: number, end: number): void {
    let column = 0;
    let row = 0;
    for (let at = start; at < end; at++) {
      const code = this.bytes[at]!;
      if (code >= 65) column = column * 26 + (code & 31);
      else if (code >= 48) row = row * 10 + code - 48;
    }
    if (column > 0) this.column = column - 1;
    if (row > 0) this.row = row - 1;
  }

  private readContent(from: number, style: number, typeStart: number, typeEnd: number): void {
    const bytes = this.bytes;
    let value: CellValue = null;
    let formula: string | undefined;
    let at = from;
    for (;;) {
      const start = bytes.indexOf(LESS, at);
      if (start < 0) {
        this.at = bytes.length;
        break;
      }
      const name = localName(bytes, start);
      at = tagEnd(bytes, start);
      if (bytes[start + 1] === SLASH) {
        if (!isNamed(bytes, name, "c")) continue;
        this.at = at;
        break;
      }
      const empty = bytes[at - 2] === SLASH;
      if (isNamed(bytes, name, "v")) {
        if (empty) continue;
        let end = at;
        while (end < bytes.length && bytes[end] !== LESS) end++;
        value = this.typed(at, end, typeStart, typeEnd);
        at = end;
      } else if (isNamed(bytes, name, "f")) {
        const end = empty ? at : bytes.indexOf(LESS, at);
        formula = this.formula(name + 1, at, end);
        at = end;
      } else if (isNamed(bytes, name, "is") && !empty) {
        let end = bytes.indexOf(LESS, at);
        while (end >= 0 && !(bytes[end + 1] === SLASH && isNamed(bytes, localName(bytes, end), "is"))) end = bytes.indexOf(LESS, end + 1);
        if (end < 0) end = bytes.length;
        value = richText(new TextDecoder().decode(bytes.subarray(at, end)));
        at = end;
      }
    }
    if (formula !== undefined && value === null && bytes[typeStart] === SMALL_S && bytes[typeStart + 1] === SMALL_T) value = "";
    this.keep(value, style, formula);
  }

  /** The value between `start` and `end`, read as the cell's type says: n (default), s, str, inlineStr, b, e, d. */
  private typed(start: number, end: number, typeStart: number, typeEnd: number): CellValue {
    const bytes = this.bytes;
    if (typeStart === typeEnd || bytes[typeStart] === 110) {
      const number = numberOf(bytes, start, end);
      return Number.isNaN(number) ? null : number;
    }
    const type = bytes[typeStart];
    if (type === SMALL_S && typeEnd === typeStart + 1) return this.context.strings[numberOf(bytes, start, end)] ?? "";
    const text = textOf(bytes, start, end);
    if (type === 98) return text === "1" || text === "true";
    if (type === 101) return this.error(text);
    if (type === 100) return isoSerial(text, this.context.date1904) ?? text;
    return decodeXstring(text);
  }

  private error(text: string): CellError {
    let error = this.errors.get(text);
    if (!error) this.errors.set(text, (error = { error: text }));
    return error;
  }

  private formula(attributesStart: number, start: number, end: number): string {
    const bytes = this.bytes;
    const text = readFormula(textOf(bytes, start, end));
    let type = "";
    let index = "";
    if (bytes[attributesStart]! <= SPACE) {
      attributes(bytes, attributesStart, start, (name, from, to) => {
        if (name === "t") type = textOf(bytes, from, to);
        else if (name === "si") index = textOf(bytes, from, to);
      });
    }
    if (type === "dataTable") return "=TABLE()";
    if (type !== "shared") return `=${text}`;
    if (text !== "") {
      this.shared.set(index, { row: this.row, column: this.column, formula: text });
      return `=${text}`;
    }
    const first = this.shared.get(index);
    return first ? `=${shiftFormula(first.formula, this.row - first.row, this.column - first.column)}` : "=";
  }

  private keep(value: CellValue, style: number, formula: string | undefined): void {
    if (this.row < 0 || this.row >= SHEET_ROWS || this.column >= SHEET_COLUMNS) return;
    this.cells.open(this.row, this.column, value, style, formula);
  }
}
