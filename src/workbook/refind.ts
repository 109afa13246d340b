import { type Cell, datesAsText } from "../table/index";
import { areaOf, loadArea, rangeOf, toAddress } from "./area";
import type { Source } from "./source";
import { stop } from "./stop";

const READ_AGAIN = "Go back to the Data step, read the customers again and find the segments anew.";

/** The customers as they stand now: the sheet may have been renamed, the table moved. Stops when they are gone or of another shape. */
export async function refind(context: Excel.RequestContext, source: Source): Promise<Source> {
  const { place } = source;
  const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheetId);
  sheet.load("name");
  const table = place.table && context.workbook.tables.getItemOrNullObject(place.table.id);
  table?.load("name,showTotals,showHeaders");
  const range = table && loadArea(table.getRange());
  await context.sync();
  if (sheet.isNullObject)
    stop(
      "SheetGone",
      `The sheet ${place.sheetName}, where the customers were read, has been deleted.`,
      `Undo that in Excel, or choose another list. ${READ_AGAIN}`,
    );
  if (!place.table || !table || !range) return checkHeaders(sheet, { ...source, place: { ...place, sheetName: sheet.name } });
  if (table.isNullObject)
    stop("TableGone", `The table ${place.table.name}, where the customers were read, is no longer a table.`, READ_AGAIN);
  const whole = areaOf(range);
  const headerRows = table.showHeaders ? 1 : 0;
  const rows = whole.rows - headerRows - (table.showTotals ? 1 : 0);
  if (rows !== source.data.rows) dataChanged(place.address);
  const area = { ...whole, rows: rows + headerRows };
  return checkHeaders(sheet, {
    ...source,
    place: {
      ...place,
      sheetName: sheet.name,
      area,
      address: toAddress(area),
      table: { id: place.table.id, name: table.name, headers: table.showHeaders },
    },
    data: { ...source.data, row: whole.row + headerRows, column: whole.column },
  });
}

async function checkHeaders(sheet: Excel.Worksheet, source: Source): Promise<Source> {
  const { data, layout, place } = source;
  if (!layout.hasHeaderRow) return source;
  const header = rangeOf(sheet, { ...data, row: data.row - 1, rows: 1 });
  header.load("values,numberFormat");
  await sheet.context.sync();
  const now = datesAsText((header.values as Cell[][])[0]!, (header.numberFormat as string[][])[0]!);
  const same = source.columns.every((column, i) => now[column] === (layout.headers[i] ?? ""));
  if (!same) dataChanged(place.address);
  return source;
}

export function dataChanged(address: string): never {
  stop(
    "DataChanged",
    `The customers in ${address} were changed after they were read, so the segments found no longer belong to them.`,
    READ_AGAIN,
  );
}
