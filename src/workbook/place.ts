import { findAnchors } from "./anchors";
import { type Area, areaOf, contains, loadArea, overlap, toAddress } from "./area";
import { stop } from "./stop";

/** The block of customers that the selection stands in. */
export type Place = {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Header and data, without a totals row; not yet known which row is the header unless it is a table. */
  readonly area: Area;
  readonly address: string;
  /** 0-based sheet row of the selection's first cell. */
  readonly selectedRow: number;
  /** Rows of the same block that stand right below the selection and were not selected. */
  readonly rowsBelow: number;
  readonly table: { readonly id: string; readonly name: string; readonly headers: boolean } | null;
};

/** Above this many cells a browser's memory gives out before the reading ends. */
const MOST_CELLS = 30_000_000;

/** Grows the selection to the table or block of cells it stands in. Stops with a sentence when there is none. */
export async function findPlace(context: Excel.RequestContext): Promise<Place> {
  const areas = context.workbook.getSelectedRanges();
  areas.load("areaCount");
  await context.sync();
  if (areas.areaCount > 1) {
    stop(
      "SeveralAreas",
      "Several separate areas are selected.",
      "Select one block of cells, or just one cell inside your customer list.",
      true,
    );
  }
  const selected = loadArea(context.workbook.getSelectedRange());
  selected.load("worksheet/id,worksheet/name");
  const used = loadArea(selected.getUsedRangeOrNullObject(true));
  const region = loadArea(selected.getCell(0, 0).getSurroundingRegion());
  const tables = context.workbook.getSelectedRange().worksheet.tables;
  tables.load("items/id,items/name,items/showHeaders,items/showTotals");
  await context.sync();
  const selection = areaOf(selected);
  const wide = selection.rows === 1 ? areaOf(region) : used.isNullObject ? null : areaOf(used);
  const table = await tableAt(context, tables.items, selection, wide);
  const area = table?.area ?? wide;
  if (!area || area.rows * area.columns === 1) {
    stop("NothingSelected", "There is no list of customers at the selected cells.", "Click a cell inside your customer list.", true);
  }
  if (area.rows * area.columns > MOST_CELLS) {
    stop(
      "TooManyCells",
      `The selection holds ${(area.rows * area.columns).toLocaleString("en")} cells, more than can be read here.`,
      "Select fewer columns.",
      true,
    );
  }
  await refuseOwnResults(context, selected.worksheet.id, area);
  return {
    sheetId: selected.worksheet.id,
    sheetName: selected.worksheet.name,
    area,
    address: toAddress(area),
    selectedRow: selection.row,
    rowsBelow: table ? 0 : Math.max(0, region.rowIndex + region.rowCount - (area.row + area.rows)),
    table: table && { id: table.id, name: table.name, headers: table.headers },
  };
}

type FoundTable = { readonly id: string; readonly name: string; readonly headers: boolean; readonly area: Area };

/** The table that the selection, or all that is filled of it, lies in. `wide` is what is filled of the selection or round its one cell. */
async function tableAt(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
  selection: Area,
  wide: Area | null,
): Promise<FoundTable | null> {
  if (tables.length === 0) return null;
  const found = tables.map((table) => {
    return { table, range: loadArea(table.getRange()) };
  });
  await context.sync();
  const touched = found.filter(({ range }) => overlap(areaOf(range), wide ?? selection));
  if (touched.length === 0) return null;
  const around = touched.find(({ range }) => contains(areaOf(range), selection) || (wide && contains(areaOf(range), wide)));
  if (!around)
    return stop(
      "MixedSelection",
      "The selection takes in a table and cells beside it.",
      "Click one cell inside the table, or select cells outside it.",
      true,
    );
  const { table, range } = around;
  const area = areaOf(range);
  return { id: table.id, name: table.name, headers: table.showHeaders, area: { ...area, rows: area.rows - (table.showTotals ? 1 : 0) } };
}

async function refuseOwnResults(context: Excel.RequestContext, sheetId: string, area: Area): Promise<void> {
  const anchors = await findAnchors(context);
  for (const key of ["segments", "profile", "about"] as const) {
    const own = anchors[key];
    if (own?.sheetId === sheetId && overlap(own.area, area)) {
      stop(
        "OwnResults",
        "These are results written by this add-in, not customers.",
        "Go to your customer list and click a cell inside it.",
        true,
      );
    }
  }
}
