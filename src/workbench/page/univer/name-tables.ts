import type { FUniver } from "@univerjs/core/facade";
import type { Book } from "../../book";
import { univerRange } from "./sheet-layout";

/** Tells Univer's formulas where the book's tables are, so that `=AVERAGE(Customers[Spend])` can be typed. */
export function nameTables(univer: FUniver, unitId: string, book: Book): void {
  for (const sheet of book.sheets) {
    for (const { name, area, columns, showTotals } of sheet.tables) {
      // Univer takes all below the header for data.
      const withoutTotals = { ...area, rows: area.rows - (showTotals ? 1 : 0) };
      univer.syncExecuteCommand("formula.mutation.set-super-table", {
        unitId,
        tableName: name,
        reference: {
          sheetId: sheet.id,
          range: univerRange(withoutTotals, Infinity, Infinity),
          titleMap: new Map(columns.map((column, i) => [column.name, i])),
        },
      });
    }
  }
}
