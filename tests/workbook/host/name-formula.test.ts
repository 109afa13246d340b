import { bookOf, startExcel } from "../office";

test("a name is pointed elsewhere by its formula, and follows from there", async () => {
  await startExcel(bookOf({ Data: [["id"]], "Other (2), new": [["id"]] }));
  await Excel.run(async (context) => {
    const name = context.workbook.names.add("Mine", context.workbook.worksheets.getItem("Data").getRange("A1"));
    await context.sync();
    name.formula = "='Other (2), new'!$B$2:$B$9";
    await context.sync();
    context.workbook.worksheets.getItem("Other (2), new").getRange("1:1").insert("Down");
    const range = name.getRange();
    range.load("address");
    await context.sync();
    expect(range.address).toBe("'Other (2), new'!B3:B10");
  });
});
