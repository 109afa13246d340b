import type { Anchors } from "./anchors";
import { type Area, around, overlap, rangeOf, shareRows, toAddress } from "./area";
import type { Place } from "./place";

/** Our column of this list: all of it, with the cells it now takes in; null when there is none that may be written. `notes` say what becomes of it. */
export type OwnColumn = { readonly area: Area | null; readonly notes: readonly string[] };

/** One list a workbook has a column that is ours: the list named when it was written, or the one that the column lies in or touches. */
export async function findOwnColumn(context: Excel.RequestContext, place: Place, rows: Area, anchors: Anchors): Promise<OwnColumn> {
  const { segmentColumn: own, customers } = anchors;
  if (!own) return { area: null, notes: [] };
  const where = `${own.sheetName}!${toAddress(own.area)}`;
  const sameList = customers?.sheetId === place.sheetId && overlap(customers.area, place.area);
  const beside = place.area.column + place.area.columns;
  const touches = own.area.column >= place.area.column && own.area.column <= beside;
  if (own.sheetId !== place.sheetId || !shareRows(own.area, rows) || !(sameList || touches)) {
    const note = `The segment column written before, ${where}, stays as it is and becomes an ordinary column of yours: the add-in keeps one list in a workbook up to date.`;
    return { area: null, notes: [note] };
  }
  const area = around(own.area, { ...rows, column: own.area.column, columns: 1 });
  const ofTable = place.table !== null && own.area.column < beside && touches;
  if (ofTable || (await canGrow(context.workbook.worksheets.getItem(place.sheetId), own.area, area))) return { area, notes: [] };
  return {
    area: null,
    notes: [`Something stands where the column ${where} would have to grow, so it stays as it is and a new one is made.`],
  };
}

/** Whether the cells above and below our column that it must now take in are blank. */
async function canGrow(sheet: Excel.Worksheet, own: Area, grown: Area): Promise<boolean> {
  const above = own.row - grown.row;
  const below = grown.row + grown.rows - (own.row + own.rows);
  const beyond = [
    ...(above > 0 ? [{ ...own, row: grown.row, rows: above }] : []),
    ...(below > 0 ? [{ ...own, row: own.row + own.rows, rows: below }] : []),
  ].map((area) => {
    const used = rangeOf(sheet, area).getUsedRangeOrNullObject(true);
    used.load("address");
    return used;
  });
  await sheet.context.sync();
  return beyond.every((used) => used.isNullObject);
}
