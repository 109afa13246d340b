import type { ReportSheet } from "../report/index";
import type { Anchor, Anchors } from "./anchors";
import { type Area, areaOf, loadArea, overlap, rangeOf } from "./area";
import { freeTitle } from "./column-spot";

/** Where a report sheet goes: into one of ours, in place, or into a new one. */
export type SheetSpot =
  | { readonly how: "new"; readonly title: string; readonly tableName: string | null; readonly note: string | null }
  | {
      readonly how: "ours";
      readonly sheetId: string;
      readonly title: string;
      readonly tableId: string | null;
      readonly area: Area;
      readonly note: null;
    };

/** What we remember about a sheet of ours, in its anchor: if its columns read otherwise now, somebody has made it theirs. */
export function columnsNote(headers: readonly string[]): string {
  let hash = 0;
  for (const char of headers.join("\n")) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) | 0;
  return `columns ${(hash >>> 0).toString(36)}`;
}

/** A sheet to be written: a report, or sample data. */
export type NewSheet = Omit<ReportSheet, "key">;

type Taken = { readonly titles: string[]; readonly names: string[] };

async function readTaken(context: Excel.RequestContext): Promise<Taken> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  names.load("items/name");
  await context.sync();
  return { titles: worksheets.items.map((sheet) => sheet.name), names: [...tables.items, ...names.items].map((item) => item.name) };
}

function newSpot(sheet: NewSheet, taken: Taken, earlier: Anchor | undefined): SheetSpot & { readonly how: "new" } {
  const title = freeTitle(sheet.title, taken.titles);
  const tableName = sheet.tableName && freeTitle(sheet.tableName, taken.names).replace(/ \((\d+)\)$/, "_$1");
  taken.titles.push(title);
  if (tableName) taken.names.push(tableName);
  return { how: "new", title, tableName, note: noteOn(sheet.title, title, earlier) };
}

export async function findNewSpot(context: Excel.RequestContext, sheet: NewSheet): Promise<SheetSpot & { readonly how: "new" }> {
  return newSpot(sheet, await readTaken(context), undefined);
}

export async function findSheetSpots(
  context: Excel.RequestContext,
  reports: readonly ReportSheet[],
  anchors: Anchors,
): Promise<SheetSpot[]> {
  const taken = await readTaken(context);
  const spots: SheetSpot[] = [];
  for (const report of reports) {
    const anchor = anchors[report.key];
    spots.push((anchor && (await ourSheet(context, anchor, report))) ?? newSpot(report, taken, anchor));
  }
  return spots;
}

function noteOn(wanted: string, title: string, anchor: Anchor | undefined): string | null {
  if (anchor) return `The sheet ${anchor.sheetName} was changed since we wrote it, so it stays as it is and a new sheet ${title} is made.`;
  return title === wanted ? null : `There is a sheet ${wanted} already; it stays as it is and ours is called ${title}.`;
}

/** The sheet of ours at an anchor, if its columns are still the ones we wrote and nothing stands where it has to grow. */
async function ourSheet(context: Excel.RequestContext, anchor: Anchor, report: ReportSheet): Promise<SheetSpot | null> {
  const sheet = context.workbook.worksheets.getItem(anchor.sheetId);
  const tables = context.workbook.worksheets.getItem(anchor.sheetId).tables;
  tables.load("items/id");
  await context.sync();
  const found = tables.items.map((table) => {
    return { id: table.id, range: loadArea(table.getRange()) };
  });
  const header = sheet.getRangeByIndexes(anchor.area.row, anchor.area.column, 1, anchor.area.columns);
  header.load("values");
  await context.sync();
  const table = found.find(({ range }) => overlap(areaOf(range), anchor.area));
  const area = table ? areaOf(table.range) : anchor.area;
  // LibreOffice drops what we noted: then the columns must be those we would write now.
  const written = anchor.note || columnsNote(report.columns.map((column) => column.header));
  const intact =
    (table === undefined) === (report.tableName === null) &&
    area.columns === anchor.area.columns &&
    columnsNote((header.values[0] as unknown[]).map(String)) === written;
  if (!intact || !(await hasRoom(sheet, area, report))) return null;
  return { how: "ours", sheetId: anchor.sheetId, title: anchor.sheetName, tableId: table?.id ?? null, area, note: null };
}

async function hasRoom(sheet: Excel.Worksheet, area: Area, report: ReportSheet): Promise<boolean> {
  const rows = report.rows.length + 1 - area.rows;
  const columns = report.columns.length - area.columns;
  const grown = [
    ...(rows > 0 ? [{ ...area, row: area.row + area.rows, rows }] : []),
    ...(columns > 0 ? [{ ...area, column: area.column + area.columns, columns, rows: area.rows + Math.max(0, rows) }] : []),
  ].map((each) => {
    const range = rangeOf(sheet, each).getUsedRangeOrNullObject(true);
    range.load("address");
    return range;
  });
  await sheet.context.sync();
  return grown.every((range) => range.isNullObject);
}
