import { findAnchors } from "./anchors";
import { areaOf, loadArea, toAddress } from "./area";
import type { Place } from "./place";
import { stop } from "./stop";

/** A list on a sheet: its largest table, else all that is filled. */
export type OtherList = { readonly sheetName: string; readonly address: string; readonly rows: number; readonly columns: number };

/** Lists on the visible sheets but one; sheets that we wrote are none. */
export async function otherLists(context: Excel.RequestContext, exceptSheet: string): Promise<readonly OtherList[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility");
  const anchors = await findAnchors(context); // syncs
  const ours = [anchors.segments, anchors.profile, anchors.about].map((own) => own?.sheetId);
  const others = sheets.items.filter(({ id, name, visibility }) => name !== exceptSheet && visibility === "Visible" && !ours.includes(id));
  const lists: OtherList[] = [];
  for (const { name } of others) {
    const place = await findList(context, name);
    if (place !== null) lists.push({ sheetName: name, address: place.address, rows: place.area.rows, columns: place.area.columns });
  }
  return lists;
}

/** Where the list of a sheet stands. Stops with a sentence when there is none. */
export async function placeOnSheet(context: Excel.RequestContext, sheetName: string): Promise<Place> {
  const place = await findList(context, sheetName);
  return (
    place ?? stop("NoListOnSheet", `There is no list on a sheet called ${sheetName}.`, "Choose another sheet to add columns from.", false)
  );
}

async function findList(context: Excel.RequestContext, sheetName: string): Promise<Place | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  sheet.load("id,name");
  await context.sync();
  if (sheet.isNullObject) return null;
  const used = loadArea(sheet.getUsedRangeOrNullObject(true));
  sheet.tables.load("items/id,items/name,items/showHeaders,items/showTotals");
  await context.sync();
  if (used.isNullObject) return null;
  const tables = sheet.tables.items.map((table) => ({ table, range: loadArea(table.getRange()) }));
  if (tables.length > 0) await context.sync();
  const [largest] = tables.sort((a, b) => b.range.rowCount * b.range.columnCount - a.range.rowCount * a.range.columnCount);
  const whole = areaOf(largest?.range ?? used);
  const area = { ...whole, rows: whole.rows - (largest?.table.showTotals === true ? 1 : 0) };
  if (area.rows < 2) return null;
  const { id, name } = sheet;
  const table = largest && { id: largest.table.id, name: largest.table.name, headers: largest.table.showHeaders };
  return { sheetId: id, sheetName: name, area, address: toAddress(area), selectedRow: area.row, rowsBelow: 0, table: table ?? null };
}
