import { type Cell, datesAsText, findHeader, type FoundHeader, headersOf, type SourceLayout } from "../table/index";
import { findAnchors } from "./anchors";
import { type Area, overlap, rangeOf, toAddress } from "./area";
import { bytesPerRow } from "./chunks";
import type { Place } from "./place";
import { readSeparators } from "./separators";
import { stop } from "./stop";
import { supports } from "./supports";

/** A block of customers, ready to be read: where its header and rows are and what is known of its columns. */
export type Source = {
  readonly place: Place;
  readonly layout: SourceLayout;
  /** The data rows, over all columns of the place. */
  readonly data: Area;
  /** Offsets in `data` of the columns that are read: all but the segment column written by us. */
  readonly columns: readonly number[];
  readonly bytesPerRow: number;
};

/** Enough to tell a header from data and to see how long rows are. */
const SAMPLE_ROWS = 30;

export async function openSource(context: Excel.RequestContext, place: Place): Promise<Source> {
  const { area } = place;
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  const sample = rangeOf(sheet, { ...area, rows: Math.min(area.rows, SAMPLE_ROWS) });
  sample.load("values,numberFormat");
  const anchors = await findAnchors(context);
  const own = anchors.segmentColumn;
  const columns = Array.from({ length: area.columns }, (_, column) => column).filter(
    (column) => !(own?.sheetId === place.sheetId && overlap(own.area, { ...area, column: area.column + column, columns: 1 })),
  );
  const values = (sample.values as Cell[][]).map((row) => columns.map((column) => (row[column] === "" ? null : row[column]!)));
  const formats = (sample.numberFormat as string[][]).map((row) => columns.map((column) => row[column]!));
  const shown = values.map((row, r) => datesAsText(row, formats[r]!));
  const found = place.table ? tableHeader(place.table.headers) : findHeader(shown);
  const { headerRow, firstDataRow } = found;
  const data = { ...area, row: area.row + firstDataRow, rows: area.rows - firstDataRow };
  if (data.rows < 2) {
    stop(
      "TooFewRows",
      `There are not enough customers in ${place.address}.`,
      "Segments need at least two rows below the header. Click a cell inside your customer list.",
      true,
    );
  }
  await refuseMerged(sheet, { ...data, row: area.row + (headerRow ?? firstDataRow), rows: area.rows - (headerRow ?? firstDataRow) });
  const layout: SourceLayout = {
    headers: headerRow === null ? columns.map(() => null) : headersOf(shown, found),
    hasHeaderRow: headerRow !== null,
    firstRow: data.row + 1,
    firstColumn: data.column,
    numberFormats: columns.map((_, column) => {
      const filled = values.findIndex((row, at) => at >= firstDataRow && row[column] !== null);
      return formats[filled < 0 ? firstDataRow : filled]?.[column] ?? "General";
    }),
    ...(await readSeparators(context)),
  };
  return { place, layout, data, columns, bytesPerRow: bytesPerRow(values) };
}

function tableHeader(shown: boolean): FoundHeader {
  return shown ? { headerRow: 0, firstDataRow: 1 } : { headerRow: null, firstDataRow: 0 };
}

/** Below a merged cell Excel keeps nothing in the other cells: customers would lose their values without a sign. */
async function refuseMerged(sheet: Excel.Worksheet, area: Area): Promise<void> {
  if (!supports("1.13")) return;
  const merged = rangeOf(sheet, area).getMergedAreasOrNullObject();
  merged.load("address");
  await sheet.context.sync();
  if (merged.isNullObject) return;
  const addresses = merged.address.split(",").map((address) => address.slice(address.lastIndexOf("!") + 1));
  const some = addresses.slice(0, 3).join(", ") + (addresses.length > 3 ? ` and ${addresses.length - 3} more` : "");
  stop(
    "MergedCells",
    `Merged cells stand in the list (${some}): only one of the merged rows or columns holds the value.`,
    `Unmerge them (Home, Merge & Center) and fill the blanks in ${toAddress(area)}, then Retry.`,
    true,
  );
}
