import { bookOf, startExcel } from "../office";

test("a column goes back to the sheet's standard width", async () => {
  const host = await startExcel(bookOf({ Data: [["id"]] }));
  const widths = host.book.sheets[0]!.columnWidths;
  await Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem("Data").getRange("C1");
    format.columnWidth = 100;
    format.load("useStandardWidth");
    await context.sync();
    expect([format.useStandardWidth, widths.has(2)]).toEqual([false, true]);
    format.useStandardWidth = true;
    format.load("useStandardWidth");
    await context.sync();
    expect([format.useStandardWidth, widths.has(2)]).toEqual([true, false]);
  });
});
