import { bookOf, startExcel } from "../office";

test("a null object's own children are null objects, and are not tracked", async () => {
  await startExcel(bookOf({ Data: [["id"]] }));
  await Excel.run(async (context) => {
    const range = context.workbook.names.getItemOrNullObject("Nothing").getRangeOrNullObject();
    const used = context.workbook.worksheets.getItemOrNullObject("Nowhere").getUsedRangeOrNullObject(true);
    range.load("address,worksheet/name");
    used.load("address");
    await context.sync();
    expect([range.isNullObject, used.isNullObject]).toEqual([true, true]);
  });
});
