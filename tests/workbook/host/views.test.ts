import { intersect } from "../../../src/workbench/book";
import { bookOf } from "../office";
import { inExcel } from "./member";

test("a view is told of a new table column's header, which takes the table's looks", async () => {
  const data = bookOf({
    Data: [
      ["Id", "Spend"],
      [1, 10],
      [2, 20],
    ],
  });
  const header = { row: 0, column: 2, rows: 1, columns: 1 };
  await inExcel(data, async (context, host) => {
    const table = context.workbook.worksheets.getItem("Data").tables.add("A1:B3", true);
    await context.sync();
    const told: boolean[] = [];
    host.onChange((changes) => told.push(changes.some((change) => change.type === "cells" && intersect(change.area, header) !== null)));
    table.columns.add(undefined, undefined, "Segment");
    await context.sync();
    expect(told).toContain(true);
    expect(host.book.sheets[0]!.cells.value(0, 2)).toBe("Segment");
  });
});
