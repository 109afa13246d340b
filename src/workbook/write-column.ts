import { type Area, rangeOf } from "./area";
import { asText } from "./cell-text";
import type { ColumnSpot } from "./column-spot";
import { holds, readContent, writeCells } from "./content";
import type { ResultPlan } from "./plan-results";
import type { Source } from "./source";
import type { UndoStep } from "./undo";
import { notAsWritten, pointsOf } from "./write-sheet";

/** Writes one text a customer into the spot; null leaves the cell blank. */
export async function writeColumn(
  context: Excel.RequestContext,
  { source, column: spot, stale }: ResultPlan,
  names: readonly (string | null)[],
  undo: UndoStep[],
  signal: AbortSignal,
  onRows: (written: number) => void,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(source.place.sheetId);
  if (spot.how === "tableColumn") await addTableColumn(context, source, spot, undo);
  else if (spot.how === "ours") await keepOld(context, source, spot.area, undo, signal);
  else await claimBlank(context, source, spot, undo);
  if (spot.how !== "ours") await widen(context, source, spot, names, undo);
  for (const area of stale) rangeOf(sheet, area).clear(Excel.ClearApplyTo.contents);
  const cellOf = new Map([...new Set(names)].map((name) => [name, [name === null ? "" : asText(name)]]));
  const cells = names.map((name) => cellOf.get(name)!);
  const first = { ...spot.area, row: source.data.row };
  await writeCells(sheet, first, cells, null, signal, onRows);
  if (!(await holds(sheet, first, cells, signal))) notAsWritten(`the column ${spot.title}`);
}

async function addTableColumn(context: Excel.RequestContext, source: Source, spot: ColumnSpot, undo: UndoStep[]): Promise<void> {
  const tableId = source.place.table!.id;
  undo.push({
    what: `the new table column ${spot.title}`,
    run: async (context) => {
      const column = context.workbook.tables.getItem(tableId).columns.getItemOrNullObject(spot.title);
      await context.sync();
      if (column.isNullObject) return;
      column.delete();
      await context.sync();
    },
  });
  context.workbook.tables.getItem(tableId).columns.add(undefined, undefined, spot.title);
  await context.sync();
}

async function keepOld(context: Excel.RequestContext, source: Source, area: Area, undo: UndoStep[], signal: AbortSignal): Promise<void> {
  const { sheetId } = source.place;
  const before = await readContent(context.workbook.worksheets.getItem(sheetId), area, signal);
  undo.push({
    what: "the earlier content of the segment column",
    run: (context) => writeCells(context.workbook.worksheets.getItem(sheetId), area, before.cells, null),
  });
}

/** Blank cells beside the list: the title above them looks like its neighbour. */
async function claimBlank(context: Excel.RequestContext, source: Source, spot: ColumnSpot, undo: UndoStep[]): Promise<void> {
  const { sheetId, area } = source.place;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const title = rangeOf(sheet, { ...spot.area, rows: 1 });
  title.load("numberFormat,format/fill/color,format/font/bold,format/wrapText");
  await context.sync();
  const plain =
    title.numberFormat[0]?.[0] === "General" &&
    !title.format.font.bold &&
    !title.format.wrapText &&
    /^(#FFFFFF)?$/i.test(title.format.fill.color);
  const dressed = plain && source.layout.hasHeaderRow;
  undo.push({
    what: `the new column ${spot.title}`,
    run: async (context) => {
      const claimed = rangeOf(context.workbook.worksheets.getItem(sheetId), spot.area);
      claimed.clear(Excel.ClearApplyTo.contents);
      if (dressed) claimed.getRow(0).clear(Excel.ClearApplyTo.formats);
      await context.sync();
    },
  });
  if (source.layout.hasHeaderRow) title.values = [[asText(spot.title)]];
  if (dressed)
    title.copyFrom(
      rangeOf(sheet, { row: spot.area.row, column: area.column + area.columns - 1, rows: 1, columns: 1 }),
      Excel.RangeCopyType.formats,
    );
  await context.sync();
}

/** Makes the column wide enough to read the names; a wider one stays. */
async function widen(
  context: Excel.RequestContext,
  source: Source,
  spot: ColumnSpot,
  names: readonly (string | null)[],
  undo: UndoStep[],
): Promise<void> {
  const { sheetId } = source.place;
  const longest = [...new Set(names)].reduce((most, name) => Math.max(most, name?.length ?? 0), spot.title.length);
  const width = pointsOf(longest + 2);
  const { format } = rangeOf(context.workbook.worksheets.getItem(sheetId), { ...spot.area, rows: 1 });
  format.load("columnWidth,useStandardWidth");
  await context.sync();
  const { columnWidth, useStandardWidth } = format;
  if (columnWidth >= width) return;
  undo.push({
    what: `the width of the column ${spot.title}`,
    run: async (context) => {
      const { format } = rangeOf(context.workbook.worksheets.getItem(sheetId), { ...spot.area, rows: 1 });
      if (useStandardWidth) format.useStandardWidth = true;
      else format.columnWidth = columnWidth;
      await context.sync();
    },
  });
  format.columnWidth = width;
  await context.sync();
}
