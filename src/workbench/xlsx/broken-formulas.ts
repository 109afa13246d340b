import type { Sheet } from "../book";
import type { SheetSource } from "./source";

/** The shared formulas whose first cell, which alone holds the text, was overwritten since opening. */
export function brokenFormulas(source: SheetSource | null, sheet: Sheet): Set<string> {
  const broken = new Set<string>();
  for (const [index, { row, column }] of source?.sharedFormulas ?? []) if (sheet.cells.isValueChanged(row, column)) broken.add(index);
  return broken;
}
