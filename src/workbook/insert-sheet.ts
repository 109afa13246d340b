import { fail, type Outcome } from "../table/index";
import { inExcel } from "./in-excel";
import { findNewSpot, type NewSheet } from "./sheet-spots";
import { rollBack, type UndoStep } from "./undo";
import { writeSheet } from "./write-sheet";

/** Adds a sheet, shows it and selects its first cell; when that fails nothing remains of it. */
export async function insertSheet(sheet: NewSheet, signal: AbortSignal): Promise<Outcome<void>> {
  const undo: UndoStep[] = [];
  const outcome = await inExcel(async (context) => {
    const spot = await findNewSpot(context, sheet);
    const { sheetId } = await writeSheet(context, spot, sheet, undo, signal);
    const added = context.workbook.worksheets.getItem(sheetId);
    added.activate();
    added.getRange("A1").select();
    await context.sync();
  });
  if (outcome.ok) return outcome;
  await rollBack(undo);
  return fail(outcome.trouble);
}
