import { findAnchors, type OwnKey } from "./anchors";
import { toAddress } from "./area";
import { stop } from "./stop";

/** Shows a sheet, and selects cells of it. */
export async function goTo(context: Excel.RequestContext, sheetName: string, address: string | undefined): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  sheet.load("visibility");
  await context.sync();
  if (sheet.isNullObject) stop("SheetGone", `There is no sheet ${sheetName} any more.`, "It may have been renamed or deleted.");
  if (sheet.visibility !== Excel.SheetVisibility.visible)
    stop("SheetHidden", `The sheet ${sheetName} is hidden.`, "Right-click a sheet tab, choose Unhide, then Retry.", true);
  sheet.activate();
  sheet.getRange(address ?? "A1").select();
  await context.sync();
}

/** The same for something we wrote, wherever it stands now and whatever its sheet is called now. */
export async function goToResult(context: Excel.RequestContext, key: OwnKey): Promise<void> {
  const anchor = (await findAnchors(context))[key];
  if (!anchor) stop("ResultGone", "What you want to see is no longer in this workbook.", "Find the segments again and write them anew.");
  await goTo(context, anchor.sheetName, key === "segmentColumn" ? toAddress(anchor.area) : undefined);
}

/**
 * Selects one cell of the customers that segments were written for, so that reading takes in all that the list has grown to. They are found by
 * their hidden name, which follows sheets renamed and rows moved; where that is lost, by the place that was saved.
 */
export async function goToList(
  context: Excel.RequestContext,
  saved: { readonly sheetName: string; readonly address: string } | null,
): Promise<void> {
  const list = (await findAnchors(context)).customers;
  if (list) await goTo(context, list.sheetName, toAddress({ ...list.area, rows: 1, columns: 1 }));
  else if (saved) await goTo(context, saved.sheetName, saved.address.split(":")[0]);
  else stop("NothingSaved", "This workbook holds no segments yet.", "Click a cell inside your customer list and find segments first.");
}
