import { type Area, areaOf, loadArea, rangeOf, shareRows } from "./area";
import { inChunks, rowsPerChunk } from "./chunks";
import type { Place } from "./place";
import { supports } from "./supports";

export const LAST_COLUMN = 16_383;

/** Columns right of the list that the user has hidden: nobody would see what is written there. */
export async function hiddenColumnsRightOf(context: Excel.RequestContext, { sheetId, area }: Place): Promise<ReadonlySet<number>> {
  const first = area.column + area.columns;
  const hidden = new Set<number>();
  if (first > LAST_COLUMN) return hidden;
  const right = rangeOf(context.workbook.worksheets.getItem(sheetId), {
    row: area.row,
    rows: 1,
    column: first,
    columns: LAST_COLUMN + 1 - first,
  });
  right.load("columnHidden");
  await context.sync();
  const all = right.columnHidden as boolean | null; // null: some are
  if (all === false) return hidden;
  const properties = right.getColumnProperties({ columnHidden: true });
  await context.sync();
  properties.value.forEach((column, c) => column.columnHidden && hidden.add(first + c));
  return hidden;
}

/** Sheet columns right of the list with anything in the given rows: a value, a formula, a comment, a table or a merged cell. */
export async function filledColumnsRightOf(
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
