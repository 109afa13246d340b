import { type Area, boundingArea, type CellValue, type Sheet } from "../../book";
import type { ExcelState } from "../excel-state";
import { assertCellsOpen, clientValue, noteCellsChanged } from "./cell-access";
import { writeCells } from "./write-cells";

/** What the user put into one cell, as the view that took it in understood it. */
export type CellEntry = {
  readonly row: number;
  readonly column: number;
  /** A constant, read as typed (an apostrophe in front keeps a text a text), or the calculated value of `formula`. */
  readonly value: CellValue;
  readonly formula: string | null;
  /** Given when typing changed the format too: a date, a percentage. */
  readonly numberFormat: string | null;
};

/** Enters what the user typed or pasted, as one change; when one of the cells is protected, none of it. */
export function enterCells(excel: ExcelState, sheet: Sheet, entries: readonly CellEntry[]): void {
  const cell = ({ row, column }: CellEntry): Area => ({ row, column, rows: 1, columns: 1 });
  const [first] = entries;
  if (!first) return;
  for (const entry of entries) assertCellsOpen(excel, sheet, cell(entry));
  const before = excel.changes.length;
  const { styles } = excel.book;
  for (const entry of entries) {
    const { row, column, value, formula, numberFormat } = entry;
    if (formula !== null) sheet.cells.setFormula(row, column, formula, value);
    else writeCells(excel, sheet, cell(entry), [[clientValue(value)]]);
    if (numberFormat !== null) sheet.cells.setStyle(row, column, styles.with(sheet.cells.style(row, column), { numberFormat }));
  }
  excel.changes.length = before;
  noteCellsChanged(excel, sheet, entries.map(cell).reduce(boundingArea, cell(first)));
}
