import { CellValueType, type ICellData, type IRange, type Nullable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { type CellValue, EXCEL_ERRORS, isCellError, type Sheet, type Styles } from "../../book";
import type { CellEntry } from "../../host";
import type { CellsInSight } from "./cells-in-sight";

/** How the cells of an area, as Univer has them after typing, pasting or calculating, differ from the book. */
export function entriesIn(univer: FUniver, sheet: Sheet, styles: Styles, cells: CellsInSight, range: IRange): CellEntry[] {
  const entries: CellEntry[] = [];
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      const entry = entryOf(univer, cells.seen(row, column), row, column);
      const value = sheet.cells.value(row, column);
      const formula = sheet.cells.formula(row, column) ?? null;
      const { numberFormat } = styles.format(sheet.cells.style(row, column));
      const reformatted = entry.numberFormat !== null && entry.numberFormat !== numberFormat;
      if (!reformatted && entry.formula === formula && sameValue(entry.value, value)) continue;
      // A formula that Univer cannot calculate keeps the value that came with the file.
      if (formula !== null && entry.formula === formula && isCellError(entry.value) && entry.value.error === "#NAME?") continue;
      entries.push({ ...entry, numberFormat: reformatted ? entry.numberFormat : null });
    }
  }
  return entries;
}

function entryOf(univer: FUniver, cell: ICellData | undefined, row: number, column: number): CellEntry {
  const formula = typeof cell?.f === "string" && cell.f.startsWith("=") ? cell.f : null;
  return { row, column, value: valueOf(cell), formula, numberFormat: patternOf(univer, cell?.s) };
}

function valueOf(cell: ICellData | undefined): CellValue {
  if (!cell) return null;
  const { v, t, p } = cell;
  const rich = p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, "");
  if (v === null || v === undefined || v === "") return null;
  // Typed with an apostrophe: text, whatever it looks like. The apostrophe tells the emulated Excel so.
  if (t === CellValueType.FORCE_STRING) return `'${String(v)}`;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || String(v).toUpperCase() === "TRUE";
  if (typeof v === "string" && EXCEL_ERRORS.some((error) => error === v)) return { error: v };
  return v;
}

function patternOf(univer: FUniver, style: ICellData["s"]): string | null {
  const data: Nullable<{ n?: Nullable<{ pattern: string }> }> =
    typeof style === "string" ? univer.getActiveWorkbook()?.getWorkbook().getStyles().get(style) : style;
  return data?.n?.pattern ?? null;
}

function sameValue(a: CellValue, b: CellValue): boolean {
  return a === b || (isCellError(a) && isCellError(b) && a.error === b.error);
}
