import type { Book } from "../../../src/workbench/book";
import { bookOf } from "../office";
import { codeOf, inExcel, member } from "./member";

const grid = () =>
  bookOf({
    Data: [
      ["A1", "B1", "C1"],
      ["A2", "B2", "C2"],
      ["A3", "B3", "C3"],
    ],
    Other: [],
  });

function cells(book: Book): unknown[][] {
  return Array.from({ length: 4 }, (_, row) => Array.from({ length: 4 }, (_, column) => book.sheets[0]!.cells.value(row, column)));
}

member("Range.insert, Range.delete, NamedItem.formula", async () => {
  await inExcel(grid(), async (context, host) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const tracked = sheet.getRange("B2:B3");
    const gone = sheet.getRange("C2");
    [tracked, gone].forEach((range) => context.trackedObjects.add(range));
    const name = context.workbook.names.add("place", sheet.getRange("A2:C3"));
    host.book.sheets[1]!.cells.setFormula(0, 0, "=SUM(Data!B$2:B3)+Data!$C$2+Data!A1", 0);
    const inserted = sheet.getRange("B2").insert(Excel.InsertShiftDirection.down).load("address");
    await context.sync();
    expect(inserted.address).toBe("Data!B2");
    expect(cells(host.book)).toEqual([
      ["A1", "B1", "C1", null],
      ["A2", null, "C2", null],
      ["A3", "B2", "C3", null],
      [null, "B3", null, null],
    ]);
    tracked.load("address,values");
    name.load("formula");
    await context.sync();
    expect([tracked.address, tracked.values, name.formula]).toEqual(["Data!B3:B4", [["B2"], ["B3"]], "=Data!$A$2:$C$3"]);
    expect(host.book.sheets[1]!.cells.formula(0, 0)).toBe("=SUM(Data!B$3:B4)+Data!$C$2+Data!A1");
    sheet.getRange("C:C").delete(Excel.DeleteShiftDirection.left);
    sheet.getRange("1:1").insert(Excel.InsertShiftDirection.down);
    name.load("formula");
    await context.sync();
    expect(name.formula).toBe("=Data!$A$3:$B$4");
    expect(host.book.sheets[1]!.cells.formula(0, 0)).toBe("=SUM(Data!B$4:B5)+#REF!+Data!A2".replace("+#REF!", "+Data!#REF!"));
    expect(await codeOf(context, () => gone.load("values"))).toBe("InvalidReference");
    expect(cells(host.book)).toEqual([
      [null, null, null, null],
      ["A1", "B1", null, null],
      ["A2", null, null, null],
      ["A3", "B2", null, null],
    ]);
  });
});

member("Range.insert, Range.rowHidden", async () => {
  await inExcel(grid(), async (context, host) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("3:3").rowHidden = true;
    sheet.getRange("B:B").format.columnWidth = 96;
    host.book.sheets[0]!.notes = [{ row: 2, column: 2 }];
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("A:A").insert("Right");
    await context.sync();
    const model = host.book.sheets[0]!;
    expect([[...model.hiddenRows], [...model.columnWidths.keys()], model.notes]).toEqual([[4], [2], [{ row: 4, column: 3 }]]);
  });
});

member("Range.insert, Range.delete, TableCollection.add", async () => {
  await inExcel(grid(), async (context, host) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.tables.add("B1:C3", true);
    await context.sync();
    const table = host.book.sheets[0]!.tables[0]!;
    expect(await codeOf(context, () => sheet.getRange("A1:B1").insert("Down"))).toBe("InsertDeleteConflict");
    expect(await codeOf(context, () => sheet.getRange("A2").insert("Right"))).toBe("InsertDeleteConflict");
    expect(await codeOf(context, () => sheet.getRange("A2").delete("Left"))).toBe("InsertDeleteConflict");
    expect(await codeOf(context, () => sheet.getRange("1:1").delete("Up"))).toBe("InsertDeleteConflict");
    sheet.getRange("B2:C2").insert("Down");
    sheet.getRange("A1:A9").insert("Right");
    sheet.getRange("D:D").insert("Right");
    await context.sync();
    expect([table.area, table.columns.map((column) => column.name)]).toEqual([
      { row: 0, column: 2, rows: 4, columns: 3 },
      ["B1", "Column1", "C1"],
    ]);
    expect(host.book.sheets[0]!.cells.value(0, 3)).toBe("Column1");
    sheet.getRange("C:E").delete("Left");
    await context.sync();
    expect(host.book.sheets[0]!.tables).toEqual([]);
  });
});

member("Range.insert, Range.merge", async () => {
  await inExcel(grid(), async (context, host) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("A2:B2").merge();
    sheet.getRange("C1048576").values = [["last"]];
    await context.sync();
    expect(await codeOf(context, () => sheet.getRange("A1").insert("Down"))).toBe("InvalidOperation");
    expect(await codeOf(context, () => sheet.getRange("C2").insert("Down"))).toBe("NonBlankCellOffSheet");
    sheet.getRange("A1:B1").insert("Down");
    await context.sync();
    expect(host.book.sheets[0]!.merges).toEqual([{ row: 2, column: 0, rows: 1, columns: 2 }]);
  });
});

member("TableColumnCollection.add", async () => {
  await inExcel(
    bookOf({
      Data: [
        ["a", "b", null, "x", "y"],
        [1, 2, null, 3, 4],
        [5, 6, null, 7, 8],
      ],
    }),
    async (context, host) => {
      const { tables } = context.workbook.worksheets.getItem("Data");
      const left = tables.add("A1:B2", true);
      tables.add("D1:E3", true);
      await context.sync();
      expect(await codeOf(context, () => left.columns.add(undefined, [["new"], [1]]))).toBe("InsertDeleteConflict");
      expect(host.book.sheets[0]!.tables[0]!.area.columns).toBe(2);
      left.resize("A1:B3");
      left.columns.add(undefined, [["new"], [1], [2]]);
      await context.sync();
      expect(host.book.sheets[0]!.tables.map((table) => [table.area.column, table.area.columns])).toEqual([
        [0, 3],
        [4, 2],
      ]);
    },
  );
});
