import { type BookChange, createExcelHost } from "../../../../src/workbench/host";
import { newBook } from "../../../../src/workbench/xlsx";

function opened() {
  const book = newBook();
  const sheet = book.sheets[0]!;
  const host = createExcelHost(book);
  const changes: BookChange[][] = [];
  host.onChange((seen) => void changes.push([...seen]));
  return { book, sheet, host, changes };
}
const plain = { formula: null, numberFormat: null };

describe("what the user types into a view of the workbook", () => {
  test("arrives as one change, formulas with their values and dates with their format", () => {
    const { book, sheet, host, changes } = opened();
    host.enter(sheet.id, [
      { row: 1, column: 1, value: 21, ...plain },
      { row: 2, column: 3, value: 42, formula: "=B2*2", numberFormat: null },
      { row: 4, column: 2, value: 45_418, formula: null, numberFormat: "yyyy-mm-dd" },
      { row: 4, column: 3, value: "'007", ...plain },
    ]);
    expect(sheet.cells.value(1, 1)).toBe(21);
    expect(sheet.cells.formula(2, 3)).toBe("=B2*2");
    expect(sheet.cells.value(2, 3)).toBe(42);
    expect(book.styles.format(sheet.cells.style(4, 2)).numberFormat).toBe("yyyy-mm-dd");
    expect(sheet.cells.value(4, 3)).toBe("007");
    expect(changes).toEqual([[{ type: "cells", sheetId: sheet.id, area: { row: 1, column: 1, rows: 4, columns: 3 } }]]);
  });

  test("is refused as a whole when one cell is locked", () => {
    const { book, sheet, host, changes } = opened();
    sheet.cells.setStyle(0, 0, book.styles.with(0, { locked: false }));
    sheet.isProtected = true;
    const enter = () =>
      host.enter(sheet.id, [
        { row: 0, column: 0, value: 1, ...plain },
        { row: 1, column: 0, value: 2, ...plain },
      ]);
    expect(enter).toThrow(expect.objectContaining({ code: "AccessDenied" }) as Error);
    expect(sheet.cells.value(0, 0)).toBeNull();
    expect(changes).toEqual([]);
  });
});
