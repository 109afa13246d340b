import type { Area, CellFormat, Sheet } from "../../book";
import type { ExcelState } from "../excel-state";
import type { HostObject } from "../protocol/host-object";
import { boundedArea, cellText, noteCellsChanged } from "../rules/cell-access";
import { invalidArgument } from "../rules/rich-error";
import { ExcelObject } from "./excel-object";

const COLOR = /^#[0-9a-f]{6}$/i;
const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  purple: "#800080",
  gray: "#808080",
};
const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;
/** Excel's own: 64 pixels and 15 points. */
const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;

/** The cells a format speaks of. */
type Cells = { readonly sheet: Sheet; readonly areas: () => readonly Area[] };

function each(cells: Cells, visit: (row: number, column: number) => boolean): void {
  for (const area of cells.areas()) {
    const bounded = boundedArea(cells.sheet, area);
    if (!bounded) continue;
    for (let row = bounded.row; row < bounded.row + bounded.rows; row++) {
      for (let column = bounded.column; column < bounded.column + bounded.columns; column++) if (!visit(row, column)) return;
    }
  }
}

/** The value all cells share, or null. */
function shared<T>(excel: ExcelState, cells: Cells, pick: (format: CellFormat) => T): T | null {
  const { styles } = excel.book;
  const found = new Set<T>();
  each(cells, (row, column) => {
    found.add(pick(styles.format(cells.sheet.cells.style(row, column))));
    return found.size === 1;
  });
  return found.size > 1 ? null : ([...found][0] ?? pick(styles.format(0)));
}

function change(excel: ExcelState, cells: Cells, by: Partial<CellFormat>): void {
  excel.assertSheetOpen(cells.sheet);
  const { styles } = excel.book;
  const changed = new Map<number, number>();
  each(cells, (row, column) => {
    const style = cells.sheet.cells.style(row, column);
    let to = changed.get(style);
    if (to === undefined) changed.set(style, (to = styles.with(style, by)));
    if (to !== style) cells.sheet.cells.setStyle(row, column, to);
    return true;
  });
  for (const area of cells.areas()) {
    const bounded = boundedArea(cells.sheet, area);
    if (bounded) noteCellsChanged(excel, cells.sheet, bounded);
  }
}

function color(value: unknown): string {
  const text = typeof value === "string" ? (NAMED_COLORS[value.toLowerCase()] ?? value) : "";
  if (!COLOR.test(text)) throw invalidArgument(`"${String(value)}" is not a colour`);
  return text.toUpperCase();
}

function expect<T>(value: unknown, is: (value: unknown) => value is T, what: string): T {
  if (!is(value)) throw invalidArgument(what);
  return value;
}
const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";
const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isSize = (value: unknown): value is number => typeof value === "number" && value > 0 && value <= 409;

abstract class FormatPart extends ExcelObject {
  protected readonly cells: Cells;
  constructor(excel: ExcelState, sheet: Sheet, areas: () => readonly Area[]) {
    super(excel);
    this.cells = { sheet, areas };
  }
}

class RangeFill extends FormatPart {
  readonly typeName = "RangeFill";

  get color(): string | null {
    return shared(this.excel, this.cells, (format) => format.fill ?? "#FFFFFF");
  }

  set color(value: unknown) {
    change(this.excel, this.cells, { fill: value === "" ? null : color(value) });
  }

  clear(): void {
    change(this.excel, this.cells, { fill: null });
  }
}

class RangeFont extends FormatPart {
  readonly typeName = "RangeFont";

  get bold(): boolean | null {
    return shared(this.excel, this.cells, (format) => format.bold);
  }

  set bold(value: unknown) {
    change(this.excel, this.cells, { bold: expect(value, isBoolean, "bold is true or false") });
  }

  get italic(): boolean | null {
    return shared(this.excel, this.cells, (format) => format.italic);
  }

  set italic(value: unknown) {
    change(this.excel, this.cells, { italic: expect(value, isBoolean, "italic is true or false") });
  }

  get color(): string | null {
    return shared(this.excel, this.cells, (format) => format.fontColor ?? "#000000");
  }

  set color(value: unknown) {
    change(this.excel, this.cells, { fontColor: color(value) });
  }

  get name(): string | null {
    return shared(this.excel, this.cells, (format) => format.fontName);
  }

  set name(value: unknown) {
    change(this.excel, this.cells, { fontName: expect(value, isText, "a font's name is a text") });
  }

  get size(): number | null {
    return shared(this.excel, this.cells, (format) => format.fontSize);
  }

  set size(value: unknown) {
    change(this.excel, this.cells, { fontSize: expect(value, isSize, "a font's size is 1 to 409") });
  }
}

class FormatProtection extends FormatPart {
  readonly typeName = "FormatProtection";

  get locked(): boolean | null {
    return shared(this.excel, this.cells, (format) => format.locked);
  }

  set locked(value: unknown) {
    change(this.excel, this.cells, { locked: expect(value, isBoolean, "locked is true or false") });
  }
}

const HORIZONTAL: readonly string[] = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"];
const VERTICAL: readonly string[] = ["Top", "Center", "Bottom", "Justify", "Distributed"];
const isHorizontal = (value: unknown): value is CellFormat["horizontal"] => HORIZONTAL.includes(String(value));
const isVertical = (value: unknown): value is CellFormat["vertical"] => VERTICAL.includes(String(value));

export class RangeFormat extends FormatPart {
  readonly typeName = "RangeFormat";

  get fill(): HostObject {
    return new RangeFill(this.excel, this.cells.sheet, this.cells.areas);
  }

  get font(): HostObject {
    return new RangeFont(this.excel, this.cells.sheet, this.cells.areas);
  }

  get protection(): HostObject {
    return new FormatProtection(this.excel, this.cells.sheet, this.cells.areas);
  }

  get horizontalAlignment(): string | null {
    return shared(this.excel, this.cells, (format) => format.horizontal);
  }

  set horizontalAlignment(value: unknown) {
    change(this.excel, this.cells, { horizontal: expect(value, isHorizontal, "horizontalAlignment") });
  }

  get verticalAlignment(): string | null {
    return shared(this.excel, this.cells, (format) => format.vertical);
  }

  set verticalAlignment(value: unknown) {
    change(this.excel, this.cells, { vertical: expect(value, isVertical, "verticalAlignment") });
  }

  get wrapText(): boolean | null {
    return shared(this.excel, this.cells, (format) => format.wrapText);
  }

  set wrapText(value: unknown) {
    change(this.excel, this.cells, { wrapText: expect(value, isBoolean, "wrapText is true or false") });
  }

  /** In points; the file has it in characters. */
  get columnWidth(): number | null {
    const widths = new Set<number>();
    for (const column of this.$lines("column")) {
      const characters = this.cells.sheet.columnWidths.get(column);
      widths.add(characters === undefined ? STANDARD_WIDTH : Math.round(characters * PIXELS_PER_CHARACTER) * POINTS_PER_PIXEL);
    }
    return widths.size === 1 ? [...widths][0]! : null;
  }

  set columnWidth(points: unknown) {
    this.excel.assertSheetOpen(this.cells.sheet);
    if (typeof points !== "number" || points < 0 || points > 1342) throw invalidArgument("columnWidth");
    for (const column of this.$lines("column")) this.cells.sheet.columnWidths.set(column, points / POINTS_PER_PIXEL / PIXELS_PER_CHARACTER);
    this.excel.changes.push({ type: "structure", sheetId: this.cells.sheet.id });
  }

  get useStandardWidth(): boolean | null {
    const standard = new Set([...this.$lines("column")].map((column) => !this.cells.sheet.columnWidths.has(column)));
    return standard.size === 1 ? [...standard][0]! : null;
  }

  set useStandardWidth(use: unknown) {
    this.excel.assertSheetOpen(this.cells.sheet);
    if (expect(use, isBoolean, "useStandardWidth is true or false")) {
      for (const column of this.$lines("column")) this.cells.sheet.columnWidths.delete(column);
    }
    this.excel.changes.push({ type: "structure", sheetId: this.cells.sheet.id });
  }

  get rowHeight(): number | null {
    const heights = new Set<number>();
    for (const row of this.$lines("row")) heights.add(this.cells.sheet.rowHeights.get(row) ?? STANDARD_HEIGHT);
    return heights.size === 1 ? [...heights][0]! : null;
  }

  set rowHeight(points: unknown) {
    this.excel.assertSheetOpen(this.cells.sheet);
    if (typeof points !== "number" || points < 0 || points > 409) throw invalidArgument("rowHeight");
    for (const row of this.$lines("row")) this.cells.sheet.rowHeights.set(row, points);
    this.excel.changes.push({ type: "structure", sheetId: this.cells.sheet.id });
  }

  /** As wide as the longest text, about: we have no fonts to measure with. */
  autofitColumns(): void {
    this.excel.assertSheetOpen(this.cells.sheet);
    const longest = new Map<number, number>();
    each(this.cells, (row, column) => {
      const { length } = cellText(this.cells.sheet, this.excel.book.styles, row, column);
      if (length > (longest.get(column) ?? 0)) longest.set(column, length);
      return true;
    });
    for (const [column, length] of longest) this.cells.sheet.columnWidths.set(column, Math.min(255, length + 2));
    this.excel.changes.push({ type: "structure", sheetId: this.cells.sheet.id });
  }

  autofitRows(): void {
    this.excel.assertSheetOpen(this.cells.sheet);
    for (const row of this.$lines("row")) this.cells.sheet.rowHeights.delete(row);
    this.excel.changes.push({ type: "structure", sheetId: this.cells.sheet.id });
  }

  private *$lines(axis: "row" | "column"): Generator<number> {
    for (const area of this.cells.areas()) {
      const bounded = axis === "row" ? boundedArea(this.cells.sheet, area) : area;
      if (!bounded) continue;
      const [from, count] = axis === "row" ? [bounded.row, bounded.rows] : [bounded.column, bounded.columns];
      for (let line = from; line < from + count; line++) yield line;
    }
  }
}
