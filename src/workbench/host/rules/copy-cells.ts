import type { Area, Sheet } from "../../book";
import type { ExcelState } from "../excel-state";
import { isUnbounded } from "./a1";
import { assertCellsOpen, noteCellsChanged } from "./cell-access";
import { copiedFormula } from "./formula-references";
import { invalidArgument } from "./rich-error";

type Place = { readonly sheet: Sheet; readonly area: Area };

const COPY_TYPES = ["All", "Formulas", "Values", "Formats"];

/** Copies cells as paste does: a smaller source is repeated when it fits a whole number of times, else pasted once in full. */
export function copyCells(excel: ExcelState, from: Place, to: Place, copyType: unknown, skipBlanks: boolean, transpose: boolean): void {
  if (typeof copyType !== "string" || !COPY_TYPES.includes(copyType)) throw invalidArgument("copyType");
  if (isUnbounded(from.area) || isUnbounded(to.area)) throw invalidArgument("whole rows or columns can't be copied here");
  const [rows, columns] = transpose ? [from.area.columns, from.area.rows] : [from.area.rows, from.area.columns];
  const repeats = to.area.rows % rows === 0 && to.area.columns % columns === 0;
  const area: Area = repeats ? to.area : { ...to.area, rows, columns };
  assertCellsOpen(excel, to.sheet, area);
  if (copyType === "All" || copyType === "Formats") excel.assertSheetOpen(to.sheet);
  const { cells } = from.sheet;
  // Read all before the first write: the areas may overlap.
  const read = Array.from({ length: rows * columns }, (_, i) => {
    const [r, c] = [Math.floor(i / columns), i % columns];
    const [row, column] = [from.area.row + (transpose ? c : r), from.area.column + (transpose ? r : c)];
    return { row, column, value: cells.value(row, column), formula: cells.formula(row, column), style: cells.style(row, column) };
  });
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) {
      const source = read[(r % rows) * columns + (c % columns)]!;
      if (skipBlanks && source.value === null && source.formula === undefined) continue;
      const [row, column] = [area.row + r, area.column + c];
      if (copyType !== "Values" && copyType !== "Formulas") to.sheet.cells.setStyle(row, column, source.style);
      if (copyType === "Formats") continue;
      if (source.formula === undefined || copyType === "Values") to.sheet.cells.setValue(row, column, source.value);
      else {
        const formula = copiedFormula(source.formula, row - source.row, column - source.column);
        to.sheet.cells.setFormula(row, column, formula, excel.options.calculate?.(formula, { sheet: to.sheet, row, column }) ?? null);
      }
    }
  }
  noteCellsChanged(excel, to.sheet, area);
}
