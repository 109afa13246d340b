import type { PaneState } from "./pane-state";

/** The data row of the list (from 0) that is selected in the sheet; null where another place is, or nothing was found yet. */
export function selectedCustomer({ selection, customers, found }: PaneState): number | null {
  const place = customers?.place;
  if (!found || !place || !selection || selection.selectedRow === null || selection.sheetName !== place.sheetName) return null;
  const row = selection.selectedRow - place.firstRow;
  return row >= 0 && row < found.segmentation.assignment.length ? row : null;
}
