import type { ReportSheet } from "../report/index";
import type { Trouble } from "../table/index";
import { findAnchors } from "./anchors";
import { type Area, areaOf, loadArea, overlap } from "./area";
import { type ColumnSpot, findColumnSpot } from "./column-spot";
import { findEarlier } from "./earlier-names";
import type { Place } from "./place";
import { refind } from "./refind";
import { readSavedPart } from "./saved-part";
import { findSheetSpots, type SheetSpot } from "./sheet-spots";
import type { Source } from "./source";

/** Where everything will go, and what stands in the way. */
export type ResultPlan = {
  readonly source: Source;
  readonly column: ColumnSpot;
  readonly sheets: readonly SheetSpot[];
  readonly obstacles: readonly Trouble[];
  readonly notes: readonly string[];
  /** What of the user's own will be replaced, a sentence each. */
  readonly replaced: readonly string[];
  /** Cells of our column outside the rows written now, with names of an earlier run: to be cleared. */
  readonly stale: readonly Area[];
};

/** What a plan depends on, of all that is to be written. */
export type ToWrite = {
  /** By data row: the segment's name, or null. */
  readonly names: readonly (string | null)[];
  readonly reports: readonly ReportSheet[];
  /** The saved model as it was when this workbook was last looked at. */
  readonly savedBefore: string | null;
};

/** Looks, and changes nothing. */
export async function planResults(
  context: Excel.RequestContext,
  before: Source,
  { names, reports, savedBefore }: ToWrite,
  signal: AbortSignal,
): Promise<ResultPlan> {
  const source = await refind(context, before);
  const anchors = await findAnchors(context);
  const headerRows = source.layout.hasHeaderRow || source.place.table?.headers ? 1 : 0;
  const rows = { ...source.data, row: source.data.row - headerRows, rows: source.data.rows + headerRows };
  const column = await findColumnSpot(context, source.place, rows, anchors, source.layout.hasHeaderRow ? rows.row : null, signal);
  const sheets = await findSheetSpots(context, reports, anchors);
  const obstacles = [
    ...(await findProtection(context, source, sheets)),
    ...((await readSavedPart(context)) === savedBefore ? [] : [SOMEBODY_ELSE]),
  ];
  const earlier = await findEarlier(context, source, column, names, reports, sheets, savedBefore, signal);
  const filter = await filterNote(context, source.place, column);
  const notes = [...column.notes, ...earlier.notes, filter, ...sheets.map((sheet) => sheet.note)].filter((note) => note !== null);
  return { source, column, sheets, obstacles, notes, replaced: earlier.replaced, stale: earlier.stale };
}

/** A filter set on a plain list does not grow with it, and sorting by it moves only the cells it covers. */
async function filterNote(context: Excel.RequestContext, place: Place, column: ColumnSpot): Promise<string | null> {
  if (place.table) return null;
  const { autoFilter } = context.workbook.worksheets.getItem(place.sheetId);
  const filtered = loadArea(autoFilter.getRangeOrNullObject());
  await context.sync();
  if (filtered.isNullObject || !overlap(areaOf(filtered), place.area) || overlap(areaOf(filtered), column.area)) return null;
  return `The filter of this list does not cover the column ${column.title}: sorting by it would leave that column behind. Set the filter anew after writing (Data, Filter, twice).`;
}

const SOMEBODY_ELSE: Trouble = {
  code: "ModelChanged",
  message: "Somebody else wrote segments into this workbook since you opened this pane.",
  advice: "Look at theirs first. Then close and reopen this pane and find the segments anew.",
  retry: false,
};

async function findProtection(context: Excel.RequestContext, source: Source, spots: readonly SheetSpot[]): Promise<Trouble[]> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  const ids = [source.place.sheetId, ...spots.flatMap((spot) => (spot.how === "ours" ? [spot.sheetId] : []))];
  const sheets = [...new Set(ids)].map((id) => {
    const sheet = workbook.worksheets.getItem(id);
    sheet.load("name");
    sheet.protection.load("protected");
    return sheet;
  });
  await context.sync();
  if (workbook.readOnly) {
    return [
      {
        code: "ReadOnly",
        message: "This workbook is open read-only, so nothing can be written.",
        advice: "Save a copy that you may change, or choose Edit Workbook, then Retry.",
        retry: true,
      },
    ];
  }
  const troubles = sheets
    .filter((sheet) => sheet.protection.protected)
    .map((sheet): Trouble => {
      return {
        code: "SheetProtected",
        message: `The sheet ${sheet.name} is protected.`,
        advice: "Unprotect it (Review, Unprotect Sheet), then Retry.",
        retry: true,
      };
    });
  if (workbook.protection.protected && spots.some((spot) => spot.how === "new")) {
    troubles.push({
      code: "StructureProtected",
      message: "The workbook's structure is protected, so no sheet can be added.",
      advice: "Unprotect it (Review, Protect Workbook), then Retry.",
      retry: true,
    });
  }
  return troubles;
}
