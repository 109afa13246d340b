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

member("Range.copyFrom", async () => {
  await inExcel(customers(), async (context, host) => {
    const sheet = sheetOf(context);
    const { cells } = host.book.sheets[0]!;
    cells.setFormula(1, 3, "=B2*$B$2+Other!A1", 2);
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("E1").copyFrom("A1", Excel.RangeCopyType.formats);
    sheet.getRange("D3:D4").copyFrom(sheet.getRange("D2"));
    sheet.getRange("G1").copyFrom("A1:B2", Excel.RangeCopyType.values, false, true);
    await context.sync();
    expect([cells.value(0, 4), host.book.styles.format(cells.style(0, 4)).bold]).toEqual([null, true]);
    expect([cells.formula(2, 3), cells.formula(3, 3)]).toEqual(["=B3*$B$2+Other!A2", "=B4*$B$2+Other!A3"]);
    expect([cells.value(0, 7), cells.value(1, 6)]).toEqual(["a", "spend"]);
  });
});

member("Range.getSpecialCells, Range.getSpecialCellsOrNullObject, RangeAreas.address, RangeAreas.cellCount", async () => {
  await inExcel(customers(), async (context) => {
    const range = sheetOf(context).getRange("A1:Z99");
    range.getRow(1).rowHidden = true;
    const asked = [
      range.getSpecialCells("Blanks"),
      range.getSpecialCells("Constants", "Numbers"),
      range.getSpecialCells("Constants", "Errors"),
      range.getSpecialCells("Visible"),
    ].map((each) => each.load("address,cellCount"));
    const none = range.getSpecialCellsOrNullObject("Formulas");
    none.load("address");
    await context.sync();
    expect(asked.map((each) => each.address.replaceAll("'My data'!", ""))).toEqual(["B3", "B2", "C3", "A1:C1,A3:C4"]);
    expect(asked[3]!.cellCount).toBe(9);
    expect(none.isNullObject).toBe(true);
    expect(await codeOf(context, () => range.getSpecialCells("Formulas"))).toBe("ItemNotFound");
  });
});

member("Range.merge, Range.unmerge, Range.getMergedAreasOrNullObject, RangeAreas.areas", async () => {
  await inExcel(customers(), async (context, host) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:B1").merge();
    const merged = sheet.getRange("A1:D4").getMergedAreasOrNullObject();
    merged.areas.load("items/address");
    const none = sheet.getRange("F1:G4").getMergedAreasOrNullObject();
    await context.sync();
    expect(merged.areas.items.map((each) => each.address)).toEqual(["'My data'!A1:B1"]);
    expect(none.isNullObject).toBe(true);
    expect(host.book.sheets[0]!.cells.value(0, 1)).toBeNull();
    sheet.getRange("A1:B1").values = [["kept", "behind"]];
    sheet.getRange("B1").unmerge();
    await context.sync();
    expect(host.book.sheets[0]!.merges).toEqual([]);
    expect(host.book.sheets[0]!.cells.value(0, 1)).toBeNull();
  });
});

member(
  "Workbook.getSelectedRanges, RangeAreas.areaCount, RangeAreas.address, RangeAreas.areas, RangeAreas.worksheet, RangeAreas.isEntireColumn",
  async () => {
    await inExcel(customers(), async (context, host) => {
      host.select("My data", "A1:B2,C:C");
      const ranges = context.workbook.getSelectedRanges().load("address,areaCount,isEntireColumn,worksheet/name");
      ranges.areas.load("items/columnIndex");
      await context.sync();
      expect([ranges.address, ranges.areaCount, ranges.isEntireColumn, ranges.worksheet.name]).toEqual([
        "'My data'!A1:B2,'My data'!C:C",
        2,
        false,
        "My data",
      ]);
      expect(ranges.areas.items.map((each) => each.columnIndex)).toEqual([0, 2]);
    });
  },
);

member(
  "Range.format, RangeFormat.fill, RangeFormat.font, RangeFill.color, RangeFill.clear, RangeFont.bold, RangeFont.italic, RangeFont.color, RangeFont.name, RangeFont.size, RangeFormat.horizontalAlignment, RangeFormat.verticalAlignment, RangeFormat.wrapText, RangeFormat.protection, FormatProtection.locked",
  async () => {
    await inExcel(customers(), async (context, host) => {
      const sheet = sheetOf(context);
      const { format } = sheet.getRange("A1:B1");
      format.font.bold = true;
      format.font.italic = true;
      format.font.color = "#ff0000";
      format.font.name = "Arial";
      format.font.size = 14;
      format.fill.color = "yellow";
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      format.wrapText = true;
      format.protection.locked = false;
      sheet.getRange("B1").format.fill.clear();
      const [first, both] = [sheet.getRange("A1"), sheet.getRange("A1:B1")].map((each) =>
        each.load(
          "format/font/bold,format/font/italic,format/font/color,format/font/name,format/font/size,format/fill/color,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/protection/locked",
        ),
      );
      await context.sync();
      const { font, fill, protection } = first!.format;
      expect([font.bold, font.italic, font.color, font.name, font.size, fill.color, protection.locked]).toEqual([
        true,
        true,
        "#FF0000",
        "Arial",
        14,
        "#FFFF00",
        false,
      ]);
      expect([first!.format.horizontalAlignment, first!.format.verticalAlignment, first!.format.wrapText]).toEqual(["Center", "Top", true]);
      expect([both!.format.fill.color, both!.format.font.bold]).toEqual([null, true]);
      expect(host.book.styles.format(host.book.sheets[0]!.cells.style(0, 1)).fill).toBeNull();
      expect(await codeOf(context, () => (format.fill.color = "no colour"))).toBe("InvalidArgument");
    });
  },
);

member("RangeFormat.columnWidth, RangeFormat.rowHeight, RangeFormat.autofitColumns, RangeFormat.autofitRows", async () => {
  await inExcel(customers(), async (context, host) => {
    const sheet = sheetOf(context);
    const { format } = sheet.getRange("A1:B1");
    format.columnWidth = 96;
    format.rowHeight = 30;
    const loaded = sheet.getRange("A1:C2").load("format/columnWidth,format/rowHeight");
    format.load("columnWidth,rowHeight");
    await context.sync();
    expect([format.columnWidth, format.rowHeight, loaded.format.columnWidth, loaded.format.rowHeight]).toEqual([96, 30, null, null]);
    sheet.getRange("C:C").format.autofitColumns();
    sheet.getRange("1:1").format.autofitRows();
    await context.sync();
    expect([host.book.sheets[0]!.columnWidths.get(2), host.book.sheets[0]!.rowHeights.size]).toEqual([6, 0]);
  });
});

member("RangeFormat.useStandardWidth", async () => {
  await inExcel(customers(), async (context, host) => {
    const { format } = sheetOf(context).getRange("A:A");
    format.columnWidth = 96;
    format.load("useStandardWidth");
    await context.sync();
    const before = format.useStandardWidth;
    format.useStandardWidth = true;
    format.load("useStandardWidth");
    await context.sync();
    expect([before, format.useStandardWidth, host.book.sheets[0]!.columnWidths.size]).toEqual([false, true, 0]);
  });
});
