import type { Anchors } from "./anchors";
import { type Area, rangeOf } from "./area";
import { findOwnColumn } from "./own-column";
import type { Place } from "./place";
import { stop } from "./stop";
import { filledColumnsRightOf, hiddenColumnsRightOf, LAST_COLUMN } from "./taken-columns";

/** Where the segment column goes. `area` is header and cells, or cells alone when the list has no header row. */
export type ColumnSpot = {
  /** ours: written by us before; `area` is all of it, with the cells it now takes in. tableColumn: a new column of the table. beside: blank cells. */
  readonly how: "ours" | "tableColumn" | "beside";
  readonly area: Area;
  /** The table column's title or what stands in the header cell. */
  readonly title: string;
  readonly notes: readonly string[];
};

/** Finds the spot for the column. Never over or pushing aside what stands there. */
export async function findColumnSpot(
  context: Excel.RequestContext,
  place: Place,
  rows: Area,
  anchors: Anchors,
  titleRow: number | null,
  signal: AbortSignal,
): Promise<ColumnSpot> {
  const titles = titleRow === null ? new Map<number, string>() : await titlesIn(context, place.sheetId, titleRow);
  const own = await findOwnColumn(context, place, rows, anchors);
  if (own.area) return { how: "ours", area: own.area, title: titles.get(own.area.column) ?? "Segment", notes: [] };
  const title = freeTitle("Segment", [...titles.values()]);
  const next = place.area.column + place.area.columns;
  const filled = await filledColumnsRightOf(context, place, rows, signal);
  if (place.table && filled.size === 0) return { how: "tableColumn", area: spotIn(rows, next), title, notes: own.notes };
  const hidden = await hiddenColumnsRightOf(context, place);
  const firstFree = (from: number): number => {
    let column = from;
    while (filled.has(column) || hidden.has(column)) column++;
    return column;
  };
  const free = firstFree(next);
  // Beside notes the column would join list and notes into one block; apart from both, each stays what it is.
  if (!place.table && !filled.has(free + 1)) return { how: "beside", area: spotIn(rows, free), title, notes: own.notes };
  const list = place.table ? "the table" : "the list";
  const note = `Something stands right of ${place.table ? `${list} ${place.table.name}` : list} in its rows, so the column goes beyond it, apart from ${list}. Sort ${list} and this column together, or write again after sorting.`;
  return { how: "beside", area: spotIn(rows, firstFree(Math.max(...filled) + 2)), title, notes: [...own.notes, note] };
}

/** All that stands in one row of the sheet, by column. */
async function titlesIn(context: Excel.RequestContext, sheetId: string, row: number): Promise<ReadonlyMap<number, string>> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const used = rangeOf(sheet, { row, rows: 1, column: 0, columns: LAST_COLUMN + 1 }).getUsedRangeOrNullObject(true);
  used.load("columnIndex,values");
  await context.sync();
  if (used.isNullObject) return new Map();
  const texts = used.values[0]!.map((value, c) => [used.columnIndex + c, String(value)] as const);
  return new Map(texts.filter(([, text]) => text !== ""));
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
