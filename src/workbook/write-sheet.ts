import { type Area, rangeOf } from "./area";
import { asText, asValue } from "./cell-text";
import { holds, readContent, writeCells } from "./content";
import { columnsNote, type NewSheet, type SheetSpot } from "./sheet-spots";
import { stop } from "./stop";
import type { UndoStep } from "./undo";

/** Where a report sheet stands now. */
export type WrittenSheet = { readonly sheetId: string; readonly sheetName: string; readonly area: Area; readonly note: string };

export async function writeSheet(
  context: Excel.RequestContext,
  spot: SheetSpot,
  report: NewSheet,
  undo: UndoStep[],
  signal: AbortSignal,
): Promise<WrittenSheet> {
  const sheetId = spot.how === "new" ? await addSheet(context, spot.title, undo) : spot.sheetId;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const corner = spot.how === "new" ? { row: 0, column: 0 } : spot.area;
  const area = { row: corner.row, column: corner.column, rows: Math.max(1, report.rows.length) + 1, columns: report.columns.length };
  if (spot.how === "ours") await makeFit(context, spot, area, undo, signal);
  const headers = report.columns.map((column) => column.header);
  const cells = [headers.map(asText), ...report.rows.map((row) => row.map(asValue))];
  const formats = report.columns.map((column) => column.numberFormat);
  await writeCells(sheet, corner, cells, [headers.map(() => "General"), ...(report.cellFormats ?? report.rows.map(() => formats))], signal);
  if (spot.how === "new") await dressSheet(sheet, area, report, spot.tableName);
  if (!(await holds(sheet, corner, cells, signal))) notAsWritten(spot.title);
  return { sheetId, sheetName: spot.title, area, note: columnsNote(headers) };
}

export function notAsWritten(where: string): never {
  stop(
    "NotAsWritten",
    `What stands in ${where} is not what was just written: somebody else may be working there.`,
    "Retry when nobody else is changing it.",
    true,
  );
}

async function addSheet(context: Excel.RequestContext, title: string, undo: UndoStep[]): Promise<string> {
  const worksheets = context.workbook.worksheets;
  let id = ""; // until Excel tells
  undo.push({
    what: `the new sheet ${title}`,
    run: async (context) => {
      const added = context.workbook.worksheets.getItemOrNullObject(id || title);
      const used = added.getUsedRangeOrNullObject(true);
      used.load("address");
      await context.sync();
      // Without an id we never heard that Excel made the sheet; one of that name with something on it is somebody else's.
      if (added.isNullObject || (id === "" && !used.isNullObject)) return;
      added.delete();
      await context.sync();
    },
  });
  const sheet = worksheets.add(title);
  sheet.load("id");
  await context.sync();
  id = sheet.id;
  return id;
}

/** Gives a sheet of ours the size it needs, rows and columns added or deleted, so that what refers to its table goes on doing so. */
async function makeFit(
  context: Excel.RequestContext,
  spot: SheetSpot & { readonly how: "ours" },
  area: Area,
  undo: UndoStep[],
  signal: AbortSignal,
): Promise<void> {
  const { sheetId, tableId } = spot;
  const before = await readContent(context.workbook.worksheets.getItem(sheetId), spot.area, signal);
  undo.push({
    what: `the earlier content of the sheet ${spot.title}`,
    run: async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      if (tableId) await fitTable(context, tableId, spot.area);
      else await clearBelow(sheet, spot.area, area);
      await writeCells(sheet, spot.area, before.cells, before.formats);
    },
  });
  if (tableId) await fitTable(context, tableId, area);
  else await clearBelow(context.workbook.worksheets.getItem(sheetId), area, spot.area);
}

async function fitTable(context: Excel.RequestContext, tableId: string, area: Area): Promise<void> {
  const table = context.workbook.tables.getItem(tableId);
  table.rows.load("count");
  table.columns.load("count");
  await context.sync();
  const { rows, columns } = table;
  for (let column = columns.count; column > area.columns; column--) columns.getItemAt(column - 1).delete();
  for (let column = columns.count; column < area.columns; column++) columns.add();
  const missing = area.rows - 1 - rows.count;
  if (missing > 0)
    rows.add(
      undefined,
      Array.from({ length: missing }, () => new Array<string>(area.columns).fill("")),
    );
  for (let row = rows.count; row > area.rows - 1; row--) rows.getItemAt(row - 1).delete();
  await context.sync();
}

/** Clears what a longer content leaves below a shorter one. */
async function clearBelow(sheet: Excel.Worksheet, shorter: Area, longer: Area): Promise<void> {
  const rows = longer.rows - shorter.rows;
  if (rows <= 0) return;
  rangeOf(sheet, { ...longer, row: longer.row + shorter.rows, rows }).clear(Excel.ClearApplyTo.contents);
  await sheet.context.sync();
}

const POINTS_PER_PIXEL = 0.75;
/** Of Excel's standard font: seven pixels a digit and five of padding. */
export const pointsOf = (characters: number): number => (characters * 7 + 5) * POINTS_PER_PIXEL;

async function dressSheet(sheet: Excel.Worksheet, area: Area, report: NewSheet, tableName: string | null): Promise<void> {
  if (tableName) sheet.tables.add(rangeOf(sheet, area), true).name = tableName;
  rangeOf(sheet, { ...area, rows: 1 }).format.font.bold = true; // not every program shows a table's own looks
  rangeOf(sheet, area).format.verticalAlignment = Excel.VerticalAlignment.top;
  report.columns.forEach((column, c) => {
    const format = rangeOf(sheet, { ...area, column: area.column + c, columns: 1 }).format;
    format.columnWidth = pointsOf(column.width);
    if (column.wrap) format.wrapText = true;
  });
  sheet.freezePanes.freezeRows(1);
  await sheet.context.sync();
}
