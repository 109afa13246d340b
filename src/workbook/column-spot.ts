import type { Anchor } from "./anchors";
import { type Area, areaOf, columnLetters, loadArea, rangeOf, shareRows } from "./area";
import { inChunks, rowsPerChunk } from "./chunks";
import type { Place } from "./place";
import { stop } from "./stop";
import { supports } from "./supports";

/** Where the segment column goes. `area` is header and cells, or cells alone when the list has no header row. */
export type ColumnSpot = {
  /** ours: written by us before. tableColumn: a new column of the table. beside: blank cells of the sheet. */
  readonly how: "ours" | "tableColumn" | "beside";
  readonly area: Area;
  /** The table column's title or what stands in the header cell. */
  readonly title: string;
  readonly note: string | null;
};

const LAST_COLUMN = 16_383;

/** Finds the spot for the column. Never over or pushing aside what stands there. */
export async function findColumnSpot(
  context: Excel.RequestContext,
  place: Place,
  rows: Area,
  own: Anchor | undefined,
  headers: readonly string[],
  signal: AbortSignal,
): Promise<ColumnSpot> {
  const title = freeTitle("Segment", headers);
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  if (own?.sheetId === place.sheetId && shareRows(own.area, rows) && (place.table || (await canGrow(sheet, own.area, rows)))) {
    return { how: "ours", area: { ...rows, column: own.area.column, columns: 1 }, title, note: null };
  }
  const next = place.area.column + place.area.columns;
  const filled = await filledColumnsRightOf(context, place, rows, signal);
  const last = Math.max(-1, ...filled);
  if (place.table && last < 0) return { how: "tableColumn", area: spotIn(rows, next), title, note: null };
  if (place.table) {
    const note = `Something stands right of the table ${place.table.name} in its rows, so the column goes beyond it, apart from the table. Sort the table and this column together, or write again after sorting.`;
    return { how: "beside", area: spotIn(rows, last + 2), title, note };
  }
  let column = next;
  while (filled.has(column)) column++;
  const note = filled.has(column + 1)
    ? `Column ${columnLetters(column + 1)} right of it is in use: the new column fills the gap before it.`
    : null;
  return { how: "beside", area: spotIn(rows, column), title, note };
}

/** Whether the cells above and below our column that it must now take in are blank. In a table they are the table's. */
async function canGrow(sheet: Excel.Worksheet, own: Area, rows: Area): Promise<boolean> {
  const above = own.row - rows.row;
  const below = rows.row + rows.rows - (own.row + own.rows);
  const beyond = [
    ...(above > 0 ? [{ ...own, row: rows.row, rows: above }] : []),
    ...(below > 0 ? [{ ...own, row: own.row + own.rows, rows: below }] : []),
  ].map((area) => {
    const used = rangeOf(sheet, area).getUsedRangeOrNullObject(true);
    used.load("address");
    return used;
  });
  await sheet.context.sync();
  return beyond.every((used) => used.isNullObject);
}

function spotIn(rows: Area, column: number): Area {
  if (column > LAST_COLUMN)
    stop("NoSpace", "There is no free column right of the list.", "Free a column right of your customer list, then Retry.", true);
  return { ...rows, column, columns: 1 };
}

/** `wanted`, or with a number when a column of the user's has that title. */
export function freeTitle(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((title) => title.trim().toLowerCase()));
  for (let n = 1; ; n++) {
    const title = n === 1 ? wanted : `${wanted} (${n})`;
    if (!used.has(title.toLowerCase())) return title;
  }
}

/** Sheet columns right of the list with anything in the given rows: a value, a formula, a comment, a table or a merged cell. */
async function filledColumnsRightOf(
  context: Excel.RequestContext,
  place: Place,
  rows: Area,
  signal: AbortSignal,
): Promise<ReadonlySet<number>> {
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  const used = loadArea(sheet.getUsedRangeOrNullObject(true));
  const tables = context.workbook.worksheets.getItem(place.sheetId).tables;
  tables.load("items/id");
  await context.sync();
  const first = place.area.column + place.area.columns;
  const filled = new Set<number>();
  const mark = (area: Area): void => {
    if (!shareRows(area, rows)) return;
    for (let column = Math.max(first, area.column); column < area.column + area.columns; column++) filled.add(column);
  };
  const areas = [...(await tableAreas(context, tables.items)), ...(await commentAreas(context, place.sheetId))];
  for (const area of areas) mark(area);
  if (used.isNullObject) return filled;
  const end = used.columnIndex + used.columnCount;
  if (end <= first) return filled;
  const right = { ...rows, column: first, columns: end - first };
  for (const area of await mergedAreas(rangeOf(sheet, right))) mark(area);
  await inChunks(right.rows, rowsPerChunk(right.columns, right.columns * 12), signal, async (start, count) => {
    const range = rangeOf(sheet, { ...right, row: right.row + start, rows: count });
    range.load("formulas");
    await context.sync();
    for (const row of range.formulas) row.forEach((cell, c) => cell !== "" && filled.add(first + c));
    range.untrack();
  });
  return filled;
}

async function tableAreas(context: Excel.RequestContext, tables: readonly Excel.Table[]): Promise<Area[]> {
  const ranges = tables.map((table) => loadArea(table.getRange()));
  await context.sync();
  return ranges.map(areaOf);
}

/** A cell with a comment is somebody's, blank or not. */
async function commentAreas(context: Excel.RequestContext, sheetId: string): Promise<Area[]> {
  if (!supports("1.10")) return [];
  const comments = context.workbook.worksheets.getItem(sheetId).comments;
  comments.load("items/id");
  await context.sync();
  const ranges = comments.items.map((comment) => loadArea(comment.getLocation()));
  await context.sync();
  return ranges.map(areaOf);
}

async function mergedAreas(range: Excel.Range): Promise<Area[]> {
  if (!supports("1.13")) return [];
  const merged = range.getMergedAreasOrNullObject();
  merged.load("address");
  const areas = merged.areas;
  areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  await range.context.sync();
  return merged.isNullObject ? [] : areas.items.map(areaOf);
}
