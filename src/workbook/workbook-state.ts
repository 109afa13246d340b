import { readSavedPart } from "./saved-part";

/** Whether the workbook may be written, and the saved model's XML if it holds one. */
export async function readWorkbookState(
  context: Excel.RequestContext,
): Promise<{ readonly readOnly: boolean; readonly saved: string | null }> {
  context.workbook.load("readOnly");
  const saved = await readSavedPart(context);
  return { readOnly: context.workbook.readOnly, saved };
}
