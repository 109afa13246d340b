import type { ReportSheet } from "../report/index";
import { loadModel } from "../snapshot/index";
import { type Area, rangeOf } from "./area";
import type { ColumnSpot } from "./column-spot";
import { inChunks, rowsPerChunk } from "./chunks";
import type { SheetSpot } from "./sheet-spots";
import type { Source } from "./source";

/** What becomes of the names that stand where we write: those typed by hand are the user's, the others an earlier run's. */
export type EarlierNames = {
  readonly replaced: readonly string[];
  readonly notes: readonly string[];
  /** Cells outside the rows written now that hold names of an earlier run. */
  readonly stale: readonly Area[];
};

export async function findEarlier(
  context: Excel.RequestContext,
  source: Source,
  column: ColumnSpot,
  names: readonly (string | null)[],
  reports: readonly ReportSheet[],
  sheets: readonly SheetSpot[],
  savedBefore: string | null,
  signal: AbortSignal,
): Promise<EarlierNames> {
  const saved = savedBefore === null ? null : loadModel(savedBefore);
  // What cannot be read is told by whoever read it; without the names known nobody can tell ours from typed ones.
  if (!saved?.ok) return { replaced: [], notes: [], stale: [] };
  const known = new Set(saved.value.segments.map((segment) => segment.name));
  const replaced: string[] = [];
  for (const [i, spot] of sheets.entries()) {
    const at = reports[i]!.columns.findIndex((each) => each.header === "Segment");
    if (spot.how !== "ours" || reports[i]!.key !== "segments" || at < 0) continue;
    const area = { ...spot.area, row: spot.area.row + 1, rows: spot.area.rows - 1, column: spot.area.column + at, columns: 1 };
    const texts = await textsIn(context, spot.sheetId, area, signal);
    tellByHand(replaced, texts.filter((text) => isTyped(text, known)).length, `the sheet ${spot.title}`);
  }
  if (column.how !== "ours") return { replaced, notes: [], stale: [] };
  const texts = await textsIn(context, source.place.sheetId, column.area, signal);
  const first = source.data.row - column.area.row;
  const within = texts.slice(first, first + source.data.rows);
  tellByHand(replaced, within.filter((text) => isTyped(text, known)).length, `the column ${column.title}`);
  const outside = texts.flatMap((text, row) => ((row < first || row >= first + source.data.rows) && known.has(text) ? [row] : []));
  const left = within.filter((text, row) => known.has(text) && names[row] === null).length + outside.length;
  const note = `${left} earlier segment${left === 1 ? "" : "s"} will be cleared: the rows get none now, being hidden, incomplete or outside ${source.place.address}.`;
  return { replaced, notes: left > 0 ? [note] : [], stale: areasOf(outside, column.area) };
}

const isTyped = (text: string, known: ReadonlySet<string>): boolean => text !== "" && !known.has(text);

function tellByHand(replaced: string[], count: number, where: string): void {
  if (count > 0) replaced.push(`${count} name${count === 1 ? "" : "s"} typed by hand in ${where} will be replaced.`);
}

async function textsIn(context: Excel.RequestContext, sheetId: string, area: Area, signal: AbortSignal): Promise<string[]> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const texts: string[] = [];
  await inChunks(area.rows, rowsPerChunk(1, 40), signal, async (first, count) => {
    const range = rangeOf(sheet, { ...area, row: area.row + first, rows: count });
    range.load("values");
    await context.sync();
    for (const [value] of range.values) texts.push(String(value));
    range.untrack();
  });
  return texts;
}

/** Rows that follow one another as one area each. */
function areasOf(rows: readonly number[], { row, column }: Area): Area[] {
  const areas: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const each of rows) {
    const last = areas.at(-1);
    if (last && last.row + last.rows === row + each) last.rows++;
    else areas.push({ row: row + each, column, rows: 1, columns: 1 });
  }
  return areas;
}
