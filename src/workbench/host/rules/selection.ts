import { type Area, intersect, type Sheet } from "../../book";
import type { ExcelState } from "../excel-state";
import { formatArea } from "./a1";
import { invalidOperation } from "./rich-error";

/** The numbers of the client's events. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
  nameChanged: 25,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  /** Not of the Rich API: the document's own "selection changed". */
  documentSelection: -2,
  documentSettings: -1,
} as const;

export const WORKBOOK_TARGET = "Workbook";

export function activateSheet(excel: ExcelState, sheet: Sheet): void {
  if (sheet.visibility !== "Visible") throw invalidOperation(`the sheet ${sheet.name} is hidden`);
  const before = excel.activeSheet;
  if (before === sheet) return;
  excel.book.activeSheetId = sheet.id;
  excel.events.push(
    { type: EVENT.deactivated, targets: [before.id, WORKBOOK_TARGET], payload: { worksheetId: before.id } },
    { type: EVENT.activated, targets: [sheet.id, WORKBOOK_TARGET], payload: { worksheetId: sheet.id } },
    { type: EVENT.documentSelection, targets: [], payload: {} },
  );
  excel.changes.push({ type: "selection", sheetId: sheet.id });
}

/** Makes the sheet active and selects the areas, as a click or `select()` does. */
export function selectCells(excel: ExcelState, sheet: Sheet, areas: readonly Area[]): void {
  activateSheet(excel, sheet);
  sheet.selection = [...areas];
  const address = areas.map((area) => formatArea(area)).join(",");
  excel.events.push(
    { type: EVENT.selection, targets: [sheet.id, WORKBOOK_TARGET], payload: { address, worksheetId: sheet.id } },
    { type: EVENT.documentSelection, targets: [], payload: {} },
  );
  for (const table of sheet.tables) {
    const inside = areas.some((area) => intersect(area, table.area));
    excel.events.push({
      type: EVENT.tableSelection,
      targets: [String(table.id)],
      payload: { address: inside ? address : "", isInsideTable: inside, tableId: String(table.id), worksheetId: sheet.id },
    });
  }
  excel.changes.push({ type: "selection", sheetId: sheet.id });
}
