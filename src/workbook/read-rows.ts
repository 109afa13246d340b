import type { Cell, ErrorCell, SourceRows } from "../table/index";
import { rangeOf } from "./area";
import { inChunks, rowsPerChunk } from "./chunks";
import { addRows, type Fingerprint } from "./fingerprint";
import type { Source } from "./source";
import { Stop } from "./stop";
import { NO_VALUES } from "./trouble-of";

export type Steps = {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: { stage: string; fraction: number; words: string }) => void;
};

const LOOKS_LIKE_ERROR = /^#[A-Z/0]+[A-Z_/0]*[!?A]?/;

/** Reads all rows of a source, chunk by chunk, and tells its fingerprint. */
export async function readRows(
  context: Excel.RequestContext,
  source: Source,
  steps: Steps,
  onRows: (rows: SourceRows) => Promise<void>,
): Promise<Fingerprint> {
  const { data, columns } = source;
  const sheet = context.workbook.worksheets.getItem(source.place.sheetId);
  const fingerprint = new Uint32Array(columns.length);
  await inChunks(data.rows, rowsPerChunk(data.columns, source.bytesPerRow), steps.signal, async (first, count) => {
    const range = rangeOf(sheet, { ...data, row: data.row + first, rows: count });
    range.load("values,rowHidden");
    await context.sync();
    const cells = rowsOf(range.values, source);
    const errors = await readErrors(range, cells, columns);
    const hidden = await readHidden(range, count);
    range.untrack();
    addRows(fingerprint, cells);
    for (const { row, column } of errors) cells[row]![column] = null;
    for (const row of cells) for (let c = 0; c < row.length; c++) if (row[c] === "") row[c] = null;
    await onRows({ rows: cells, errors, hidden });
    const done = first + count;
    steps.onProgress({
      stage: "workbook",
      fraction: done / data.rows,
      words: `Reading customers: ${done.toLocaleString("en")} of ${data.rows.toLocaleString("en")}`,
    });
  });
  return fingerprint;
}

/** Reads everything once more; true when the named columns (by place among those read) still hold what they held. */
export async function isUnchanged(
  context: Excel.RequestContext,
  source: Source,
  before: Fingerprint,
  columns: readonly number[],
  signal: AbortSignal,
): Promise<boolean> {
  const { data } = source;
  const sheet = context.workbook.worksheets.getItem(source.place.sheetId);
  const now = new Uint32Array(before.length);
  await inChunks(data.rows, rowsPerChunk(data.columns, source.bytesPerRow), signal, async (first, count) => {
    const range = rangeOf(sheet, { ...data, row: data.row + first, rows: count });
    range.load("values");
    await context.sync();
    addRows(now, rowsOf(range.values, source));
    range.untrack();
  });
  return columns.every((column) => now[column] === before[column]);
}

function rowsOf(values: unknown, { data, columns }: Source): Cell[][] {
  const rows = values as Cell[][] | null; // null, without an error, when Excel finds it too much
  if (rows === null) throw new Stop(NO_VALUES);
  return columns.length === data.columns ? rows : rows.map((row) => columns.map((column) => row[column]!));
}

/** An error and a text like "#N/A" read the same; only where one stands does Excel have to say which it is. */
async function readErrors(range: Excel.Range, cells: readonly (readonly Cell[])[], columns: readonly number[]): Promise<ErrorCell[]> {
  const suspicious = new Map<number, { row: number; error: string }[]>();
  cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (typeof cell === "string" && cell.charCodeAt(0) === 35 && LOOKS_LIKE_ERROR.test(cell)) {
        (suspicious.get(c) ?? suspicious.set(c, []).get(c)!).push({ row: r, error: cell });
      }
    }),
  );
  if (suspicious.size === 0) return [];
  const asked = [...suspicious].map(([column, found]) => {
    const types = range.getColumn(columns[column]!);
    types.load("valueTypes");
    return { column, found, types };
  });
  await range.context.sync();
  const errors = asked.flatMap(({ column, found, types }) =>
    found.filter(({ row }) => types.valueTypes[row]?.[0] === Excel.RangeValueType.error).map(({ row, error }) => ({ row, column, error })),
  );
  for (const { types } of asked) types.untrack();
  return errors;
}

/** Which rows are hidden or filtered out; null when none is. */
async function readHidden(range: Excel.Range, rows: number): Promise<boolean[] | null> {
  const all = range.rowHidden as boolean | null; // null: some are
  if (all !== null) return all ? new Array<boolean>(rows).fill(true) : null;
  const properties = range.getRowProperties({ rowHidden: true });
  await range.context.sync();
  return properties.value.map((row) => row.rowHidden === true);
}
