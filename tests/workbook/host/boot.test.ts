import { bookOf, startExcel } from "../office";

test("office.js boots as Excel, reads and writes cells", async () => {
  const host = await startExcel(
    bookOf({
      Data: [
        ["id", "spend"],
        ["a", 1.5],
        ["b", 2],
      ],
    }),
  );
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getUsedRange(true);
    range.load("address,values,rowCount");
    sheet.load("name");
    await context.sync();
    expect(sheet.name).toBe("Data");
    expect(range.address).toBe("Data!A1:B3");
    expect(range.values).toEqual([
      ["id", "spend"],
      ["a", 1.5],
      ["b", 2],
    ]);
    expect(() => range.text).toThrow("The property 'text' is not available");
    range.getColumnsAfter(1).values = [["Segment"], [1], ["two"]];
    await context.sync();
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    await context.sync();
    expect(sheets.items.map((item) => item.name)).toEqual(["Data"]);
  });
  expect(host.book.sheets[0]!.cells.value(2, 2)).toBe("two");
});

test("a big column is written in slices and read back", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Big");
    const rows = Array.from({ length: 100_000 }, (_, i) => [i]);
    const range = sheet.getRange("A1:A100000");
    range.values = rows;
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual(rows);
  });
});
