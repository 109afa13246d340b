import { bookOf } from "../office";
import { codeOf, inExcel, member } from "./member";

const customers = () =>
  bookOf({
    "My data": [
      ["id", "spend", "city"],
      ["a", 1.5, "Bonn"],
      ["b", null, { error: "#N/A" }],
      ["c", true, "007"],
    ],
    Other: [],
  });

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("My data");

member("Range.values, Range.valueTypes, Range.text, Range.formulas", async () => {
  await inExcel(customers(), async (context, host) => {
    host.book.sheets[0]!.cells.setFormula(4, 1, "=SUM(B2:B4)", 1.5);
    const range = sheetOf(context).getRange("A2:C5").load("values,valueTypes,text,formulas");
    await context.sync();
    expect(range.values).toEqual([
      ["a", 1.5, "Bonn"],
      ["b", "", "#N/A"],
      ["c", true, "007"],
      ["", 1.5, ""],
    ]);
    expect(range.valueTypes).toEqual([
      ["String", "Double", "String"],
      ["String", "Empty", "Error"],
      ["String", "Boolean", "String"],
      ["Empty", "Double", "Empty"],
    ]);
    expect(range.text[2]).toEqual(["c", "TRUE", "007"]);
    expect(range.formulas[3]).toEqual(["", "=SUM(B2:B4)", ""]);
  });
});

member("Range.values, Range.numberFormat", async () => {
  await inExcel(customers(), async (context, host) => {
    const sheet = sheetOf(context);
    sheet.getRange("E1:E9").values = [["'=1+1"], ["12%"], ["3/4/2025"], ["$1,234.5"], ["TRUE"], ["#N/A"], ["1e3"], ["(5)"], ["plain"]];
    const read = sheet.getRange("E1:E9").load("values,numberFormat,text,valueTypes");
    await context.sync();
    expect(read.values.flat()).toEqual(["=1+1", 0.12, 45720, 1234.5, true, "#N/A", 1000, -5, "plain"]);
    expect(read.numberFormat.flat()).toEqual([
      "General",
      "0%",
      "m/d/yyyy",
      "$#,##0.00",
      "General",
      "General",
      "0.00E+00",
      "General",
      "General",
    ]);
    expect(read.text.flat().slice(1, 4)).toEqual(["12%", "3/4/2025", "$1,234.50"]);
    expect(read.valueTypes[5]).toEqual(["Error"]);
    expect(host.book.styles.format(host.book.sheets[0]!.cells.style(0, 4)).quotePrefix).toBe(true);
    sheet.getRange("F1:F2").numberFormat = [["@"], ["0.00"]];
    sheet.getRange("F1:F2").values = [["=1+1"], ["2"]];
    const texts = sheet.getRange("F1:F2").load("values,text");
    await context.sync();
    expect(texts.values).toEqual([["=1+1"], [2]]);
    expect(texts.text).toEqual([["=1+1"], ["2.00"]]);
  });
});

member("Range.values", async () => {
  await inExcel(customers(), async (context) => {
    const sheet = sheetOf(context);
    const kept = sheet.getRange("A2:B3");
    kept.values = [
      [null, 9],
      ["", null],
    ];
    kept.load("values");
    await context.sync();
    expect(kept.values).toEqual([
      ["a", 9],
      ["", ""],
    ]);
    sheet.getRange("D1:D3").values = [["fill"]];
    const filled = sheet.getRange("D1:D3").load("values");
    const unbounded = sheet.getRange("A:B").load("values,cellCount");
    await context.sync();
    expect(filled.values).toEqual([["fill"], ["fill"], ["fill"]]);
    expect(unbounded.values).toBeNull();
    expect(await codeOf(context, () => (sheet.getRange("A1:B2").values = [["a", "b"]]))).toBe("InvalidArgument");
    expect(await codeOf(context, () => (sheet.getRange("A:A").values = [["a"]]))).toBe("InvalidArgument");
    expect(await codeOf(context, () => (sheet.getRange("A1").values = [["x".repeat(32_768)]]))).toBe("InvalidArgument");
    expect(await codeOf(context, () => (sheet.getRange("A1").values = [["=SUM(("]]))).toBe("InvalidArgument");
  });
});

member("Range.formulas", async () => {
  const calculate = (formula: string) => (formula === "=1+1" ? 2 : null);
  await inExcel(
    customers(),
    async (context, host) => {
      const range = sheetOf(context).getRange("E1:E2");
      range.formulas = [["=1+1"], ["text"]];
      range.load("values,formulas");
      await context.sync();
      expect(range.values).toEqual([[2], ["text"]]);
      expect(range.formulas).toEqual([["=1+1"], ["text"]]);
      expect(host.book.sheets[0]!.cells.formula(0, 4)).toBe("=1+1");
    },
    { calculate },
  );
});

member(
  "Range.address, Range.addressLocal, Range.rowIndex, Range.columnIndex, Range.rowCount, Range.columnCount, Range.cellCount, Range.isEntireColumn, Range.isEntireRow, Worksheet.getRange",
  async () => {
    await inExcel(customers(), async (context) => {
      const sheet = sheetOf(context);
      const loaded = ["C3", "$B$2:A1", "'My data'!B2:C3", "A:C", "2:3", undefined].map((address) =>
        sheet.getRange(address).load("address,addressLocal,rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireColumn,isEntireRow"),
      );
      await context.sync();
      expect(loaded.map((range) => range.address.split("!")[1])).toEqual(["C3", "A1:B2", "B2:C3", "A:C", "2:3", "1:1048576"]);
      expect(loaded[0]!.addressLocal).toBe("'My data'!C3");
      expect(loaded.map((range) => [range.rowIndex, range.columnIndex, range.rowCount, range.columnCount]).slice(0, 3)).toEqual([
        [2, 2, 1, 1],
        [0, 0, 2, 2],
        [1, 1, 2, 2],
      ]);
      expect(loaded.map((range) => range.isEntireColumn)).toEqual([false, false, false, true, false, true]);
      expect(loaded.map((range) => range.isEntireRow)).toEqual([false, false, false, false, true, true]);
      expect([loaded[1]!.cellCount, loaded[5]!.cellCount]).toEqual([4, -1]);
      for (const wrong of ["A0", "XFE1", "A1048577", "nothing", "A1:B2:C3", "Other!A1"])
        expect(await codeOf(context, () => sheet.getRange(wrong))).toBe("InvalidArgument");
    });
  },
);

member(
  "Range.getCell, Range.getRow, Range.getColumn, Range.getLastCell, Range.getLastRow, Range.getLastColumn, Range.getRowsAbove, Range.getRowsBelow, Range.getColumnsBefore, Range.getColumnsAfter, Range.getResizedRange, Range.getAbsoluteResizedRange, Range.getOffsetRange, Range.getEntireRow, Range.getEntireColumn, Range.getBoundingRect",
  async () => {
    await inExcel(customers(), async (context) => {
      const range = sheetOf(context).getRange("C3:E5");
      const found = [
        range.getCell(1, 1),
        range.getCell(9, 0),
        range.getRow(2),
        range.getColumn(-1),
        range.getLastCell(),
        range.getLastRow(),
        range.getLastColumn(),
        range.getRowsAbove(2),
        range.getRowsBelow(1),
        range.getColumnsBefore(1),
        range.getColumnsAfter(2),
        range.getResizedRange(-1, 2),
        range.getAbsoluteResizedRange(1, 2),
        range.getOffsetRange(-2, 1),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getBoundingRect("G1"),
      ].map((each) => each.load("address"));
      await context.sync();
      const addresses = found.map((each) => each.address.split("!")[1]);
      expect(addresses).toEqual([
        "D4",
        "C12",
        "C5:E5",
        "B3:B5",
        "E5",
        "C5:E5",
        "E3:E5",
        "C1:E2",
        "C6:E6",
        "B3:B5",
        "F3:G5",
        "C3:G4",
        "C3:D3",
        "D1:F3",
        "3:5",
        "C:E",
        "C1:G5",
      ]);
      expect(await codeOf(context, () => range.getResizedRange(-3, 0))).toBe("InvalidArgument");
      expect(await codeOf(context, () => range.getOffsetRange(-3, 0))).toBe("InvalidArgument");
      expect(await codeOf(context, () => range.getRowsAbove(3))).toBe("InvalidArgument");
    });
  },
);

member(
  "Range.getIntersection, Range.getIntersectionOrNullObject, Range.getUsedRange, Range.getUsedRangeOrNullObject, Range.getSurroundingRegion",
  async () => {
    await inExcel(customers(), async (context, host) => {
      host.book.sheets[0]!.cells.setValue(0, 5, "note");
      host.book.sheets[0]!.cells.setStyle(8, 2, host.book.styles.with(0, { bold: true }));
      const sheet = sheetOf(context);
      const range = sheet.getRange("B2:D9");
      const found = [
        range.getIntersection("C1:C4"),
        range.getUsedRange(true),
        range.getUsedRange(),
        sheet.getRange("A1").getSurroundingRegion(),
        sheet.getRange("H8").getSurroundingRegion(),
        sheet.getRange("F1").getSurroundingRegion(),
      ].map((each) => each.load("address"));
      const nothing = [range.getIntersectionOrNullObject("F1"), sheet.getRange("J1:K9").getUsedRangeOrNullObject(true)].map((each) =>
        each.load("address"),
      );
      await context.sync();
      expect(found.map((each) => each.address.split("!")[1])).toEqual(["C2:C4", "B2:C4", "B2:C9", "A1:C4", "H8", "F1"]);
      expect(nothing.map((each) => each.isNullObject)).toEqual([true, true]);
      expect(await codeOf(context, () => range.getIntersection("F1"))).toBe("ItemNotFound");
      expect(await codeOf(context, () => sheet.getRange("J1").getUsedRange(true))).toBe("ItemNotFound");
    });
  },
);

member("Range.rowHidden, Range.columnHidden, Range.hidden, Range.getRowProperties, Range.getColumnProperties", async () => {
  await inExcel(customers(), async (context, host) => {
    const range = sheetOf(context).getRange("A1:C4");
    range.getRow(2).rowHidden = true;
    range.getColumn(1).columnHidden = true;
    const [all, one] = [range, range.getRow(2)].map((each) => each.load("rowHidden,columnHidden,hidden"));
    const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
    const columns = range.getColumnProperties({ columnHidden: true });
    await context.sync();
    expect([all!.rowHidden, all!.columnHidden, all!.hidden]).toEqual([null, null, null]);
    expect([one!.rowHidden, one!.hidden]).toEqual([true, true]);
    expect(rows.value.map((row) => row.rowHidden)).toEqual([false, false, true, false]);
    expect(rows.value[2]!.rowIndex).toBe(2);
    expect(columns.value.map((column) => column.columnHidden)).toEqual([false, true, false]);
    expect([...host.book.sheets[0]!.hiddenRows]).toEqual([2]);
  });
});

member("Range.clear", async () => {
  await inExcel(customers(), async (context, host) => {
    const sheet = sheetOf(context);
    sheet.getRange("A2").format.font.bold = true;
    sheet.getRange("A2").clear(Excel.ClearApplyTo.contents);
    sheet.getRange("C2").clear();
    await context.sync();
    const { cells } = host.book.sheets[0]!;
    expect([cells.value(1, 0), cells.value(1, 2), cells.value(1, 1)]).toEqual([null, null, 1.5]);
    expect(host.book.styles.format(cells.style(1, 0)).bold).toBe(true);
    sheet.getRange("A2").clear(Excel.ClearApplyTo.formats);
    await context.sync();
    expect(cells.style(1, 0)).toBe(0);
    sheet.getRange("E1:F1").merge();
    expect(await codeOf(context, () => sheet.getRange("E1").clear())).toBe("InvalidOperation");
  });
});

member("Range.worksheet, Range.getTables, Range.select, Workbook.getSelectedRange, Workbook.getActiveCell", async () => {
  await inExcel(customers(), async (context, host) => {
    context.workbook.worksheets.getItem("Other").getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    const home = selected.worksheet.load("name");
    const tables = selected.getTables().load("items/name");
    await context.sync();
    expect([selected.address, active.address, home.name]).toEqual(["Other!B2:C3", "Other!B2", "Other"]);
    expect(tables.items).toEqual([]);
    host.select("Other", "A1,C3");
    expect(await codeOf(context, () => context.workbook.getSelectedRange().load("address"))).toBe("InvalidOperation");
  });
});
