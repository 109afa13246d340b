import { type Area, contains, intersect, type Sheet } from "../../book";
import type { ExcelState } from "../excel-state";
import { isUnbounded } from "./a1";
import { assertCellsOpen, noteCellsChanged } from "./cell-access";
import { MAX_FORMULA_LENGTH, MAX_TEXT_LENGTH } from "./limits";
import { freeColumnName, freeName } from "./names";
import { invalidArgument, RichError } from "./rich-error";
import { readEntry } from "./typed-entry";

/** How the grid written fills the area: cell by cell, or one value for all. Refuses a grid of another shape, as Excel does. */
export function gridReader(area: Area, grid: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(grid)) return () => grid;
  const rows = grid as unknown[];
  const first = rows[0];
  if (rows.length === 1 && Array.isArray(first) && first.length === 1) return () => first[0] as unknown;
  if (rows.length !== area.rows || !rows.every((row) => Array.isArray(row) && row.length === area.columns)) {
    const columns = Array.isArray(first) ? first.length : 0;
    throw invalidArgument(`the array is ${rows.length} × ${columns}, the range ${area.rows} × ${area.columns}`);
  }
  return (row, column) => (rows as unknown[][])[row]![column];
}

/** Writes values or formulas as Excel takes them in: null leaves a cell, "" empties it, texts are read as if typed. */
export function writeCells(excel: ExcelState, sheet: Sheet, area: Area, grid: unknown): void {
  if (isUnbounded(area)) throw invalidArgument("whole rows or columns can't be written at once");
  const read = gridReader(area, grid);
  assertCellsOpen(excel, sheet, area);
  const { styles } = excel.book;
  const thisYear = new Date().getFullYear();
  const merges = sheet.merges.filter((merge) => intersect(merge, area));
  const behindMerge = (row: number, column: number): boolean =>
    merges.some((merge) => contains(merge, { row, column, rows: 1, columns: 1 }) && (row !== merge.row || column !== merge.column));
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) {
      const value = read(r, c);
      if (value === null || value === undefined) continue;
      const row = area.row + r;
      const column = area.column + c;
      if (merges.length > 0 && behindMerge(row, column)) continue;
      if (typeof value === "number" || typeof value === "boolean") {
        sheet.cells.setValue(row, column, value);
        const style = sheet.cells.style(row, column);
        if (style !== 0 && styles.format(style).quotePrefix) sheet.cells.setStyle(row, column, styles.with(style, { quotePrefix: false }));
      } else if (typeof value === "string") {
        writeText(excel, sheet, row, column, value, thisYear);
      } else {
        throw invalidArgument("a cell takes a text, a number, true or false");
      }
    }
  }
  renameColumns(sheet, area);
  noteCellsChanged(excel, sheet, area);
}

function writeText(excel: ExcelState, sheet: Sheet, row: number, column: number, text: string, thisYear: number): void {
  const { styles } = excel.book;
  const style = sheet.cells.style(row, column);
  const format = styles.format(style);
  const entry = readEntry(text, format.numberFormat === "@", thisYear);
  if (entry.type === "formula") {
    if (entry.formula.length > MAX_FORMULA_LENGTH)
      throw new RichError("FormulaLengthExceedsLimit", `The formula has more than ${MAX_FORMULA_LENGTH} characters.`);
    assertFormula(entry.formula);
    sheet.cells.setFormula(row, column, entry.formula, excel.options.calculate?.(entry.formula, { sheet, row, column }) ?? null);
    return;
  }
  if (typeof entry.value === "string" && entry.value.length > MAX_TEXT_LENGTH)
    throw invalidArgument(`a cell holds at most ${MAX_TEXT_LENGTH} characters`);
  sheet.cells.setValue(row, column, entry.value);
  const quotePrefix = entry.quotePrefix ?? false;
  const numberFormat = entry.numberFormat !== undefined && format.numberFormat === "General" ? entry.numberFormat : format.numberFormat;
  if (quotePrefix !== format.quotePrefix || numberFormat !== format.numberFormat) {
    sheet.cells.setStyle(row, column, styles.with(style, { quotePrefix, numberFormat }));
  }
}

/** Excel refuses what it can't parse; we see to brackets and quotes only. */
function assertFormula(formula: string): void {
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  const opened = (withoutTexts.match(/\(/g) ?? []).length;
  const closed = (withoutTexts.match(/\)/g) ?? []).length;
  if (opened !== closed || withoutTexts.includes('"') || /[+\-*/^&=<>,]$/.test(withoutTexts.trim()))
    throw invalidArgument(`"${formula}" is not a formula`);
}

/** A text written into a table's header renames the column; Excel makes it a text, never blank, never twice the same. */
function renameColumns(sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) {
    const header = table.showHeaders ? intersect({ ...table.area, rows: 1 }, area) : null;
    if (!header) continue;
    for (let column = header.column; column < header.column + header.columns; column++) {
      const at = column - table.area.column;
      const written = sheet.cells.value(header.row, column);
      const others = table.columns.filter((_, i) => i !== at).map((other) => other.name);
      const name = written === null || typeof written === "object" ? freeColumnName(others) : freeName(String(written), others);
      table.columns[at]!.name = name;
      if (written !== name) sheet.cells.setValue(header.row, column, name);
    }
  }
}
