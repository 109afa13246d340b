import { type Area, rangeOf } from "./area";
import { asText } from "./cell-text";
import { bytesPerRow, inChunks, rowsPerChunk } from "./chunks";

type Cells = readonly (readonly (string | number | boolean)[])[];

/** What stood in an area: constants, formulas and number formats, ready to be written again. */
export type Content = { readonly cells: Cells; readonly formats: readonly (readonly string[])[] };

const never = new AbortController().signal;

export async function readContent(sheet: Excel.Worksheet, area: Area, signal: AbortSignal): Promise<Content> {
  const cells: (string | number | boolean)[][] = [];
  const formats: string[][] = [];
  await inChunks(area.rows, rowsPerChunk(area.columns, area.columns * 40), signal, async (first, count) => {
    const range = rangeOf(sheet, { ...area, row: area.row + first, rows: count });
    range.load("values,formulas,numberFormat");
    await sheet.context.sync();
    const values = range.values as (string | number | boolean)[][];
    (range.formulas as (string | number | boolean)[][]).forEach((row, r) => {
      // A text that starts with "=" and the like reads as itself in `formulas` too; without its apostrophe it would come back as a formula.
      cells.push(row.map((cell, c) => (typeof cell === "string" && cell === values[r]![c] ? asText(cell) : cell)));
    });
    formats.push(...(range.numberFormat as string[][]));
    range.untrack();
  });
  return { cells, formats };
}

/** Writes cells from the top left of `area` on; number formats as well where given. In chunks; not to be cancelled half-way without an undo step. */
export async function writeCells(
  sheet: Excel.Worksheet,
  corner: { readonly row: number; readonly column: number },
  cells: Cells,
  formats: readonly (readonly string[])[] | null,
  signal: AbortSignal = never,
  onRows: (written: number) => void = () => undefined,
): Promise<void> {
  const columns = cells[0]?.length ?? 0;
  if (columns === 0) return;
  await inChunks(cells.length, rowsPerChunk(columns, bytesPerRow(cells.slice(0, 100)) * 1.5), signal, async (first, count) => {
    const range = rangeOf(sheet, { row: corner.row + first, column: corner.column, rows: count, columns });
    sheet.context.application.suspendApiCalculationUntilNextSync();
    if (formats) range.numberFormat = formats.slice(first, first + count) as string[][];
    range.values = cells.slice(first, first + count) as (string | number | boolean)[][];
    await sheet.context.sync();
    range.untrack();
    onRows(first + count);
  });
}

/** Whether the area shows just these cells. A text that Excel keeps with an apostrophe reads without it. */
export async function holds(
  sheet: Excel.Worksheet,
  corner: { readonly row: number; readonly column: number },
  cells: Cells,
  signal: AbortSignal,
): Promise<boolean> {
  const columns = cells[0]?.length ?? 0;
  if (columns === 0) return true;
  let same = true;
  await inChunks(cells.length, rowsPerChunk(columns, bytesPerRow(cells.slice(0, 100)) * 1.5), signal, async (first, count) => {
    const range = rangeOf(sheet, { row: corner.row + first, column: corner.column, rows: count, columns });
    range.load("values");
    await sheet.context.sync();
    const values = range.values as unknown[][];
    same &&= values.every((row, r) => row.every((value, c) => isSame(value, cells[first + r]![c]!)));
    range.untrack();
  });
  return same;
}

function isSame(value: unknown, written: string | number | boolean): boolean {
  if (typeof written === "number") return typeof value === "number" && Math.abs(value - written) <= Math.abs(written) * 1e-12;
  return value === (typeof written === "string" && written.startsWith("'") ? written.slice(1) : written);
}
