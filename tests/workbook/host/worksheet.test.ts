import { bookOf } from "../office";
import { codeOf, inExcel, member } from "./member";

const two = () =>
  bookOf({
    Data: [
      ["id", "spend"],
      ["a", 1],
    ],
    Other: [["x"]],
  });

member(
  "WorksheetCollection.add, WorksheetCollection.getItem, WorksheetCollection.getItemOrNullObject, WorksheetCollection.getCount, WorksheetCollection.getActiveWorksheet, WorksheetCollection.getFirst, WorksheetCollection.getLast, Workbook.worksheets, Worksheet.name, Worksheet.id, Worksheet.position",
  async () => {
    await inExcel(two(), async (context, host) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Segments").load("name,id,position");
      const unnamed = worksheets.add().load("name");
      const byId = worksheets.getItem(host.book.sheets[1]!.id).load("name");
      const none = worksheets.getItemOrNullObject("nowhere").load("name");
      const count = worksheets.getCount();
      const [active, first, last] = [worksheets.getActiveWorksheet(), worksheets.getFirst(), worksheets.getLast()].map((each) =>
        each.load("name"),
      );
      await context.sync();
      expect([added.name, added.position, unnamed.name, byId.name, none.isNullObject, count.value]).toEqual([
        "Segments",
        2,
        "Sheet4",
        "Other",
        true,
        4,
      ]);
      expect(added.id).toBe(host.book.sheets[2]!.id);
      expect([active!.name, first!.name, last!.name]).toEqual(["Data", "Data", "Sheet4"]);
      expect(await codeOf(context, () => worksheets.add("data"))).toBe("ItemAlreadyExists");
      for (const wrong of ["a/b", "x".repeat(32), "'a", "History", "a[1]"])
        expect(await codeOf(context, () => worksheets.add(wrong))).toBe("InvalidArgument");
      expect(await codeOf(context, () => worksheets.getItem("nowhere").load("name"))).toBe("ItemNotFound");
      expect(host.book.sheets.map((sheet) => sheet.name)).toEqual(["Data", "Other", "Segments", "Sheet4"]);
    });
  },
);

member("Worksheet.name, NamedItem.formula", async () => {
  await inExcel(two(), async (context, host) => {
    const { cells } = host.book.sheets[1]!;
    cells.setFormula(4, 0, '=SUM(Data!B2)&"Data!B2"&data!A1', "");
    const sheet = context.workbook.worksheets.getItem("Data");
    const name = context.workbook.names.add("spend", sheet.getRange("B2"));
    sheet.name = "My data";
    name.load("formula");
    await context.sync();
    expect(name.formula).toBe("='My data'!$B$2");
    expect(cells.formula(4, 0)).toBe(`=SUM('My data'!B2)&"Data!B2"&'My data'!A1`);
    expect(await codeOf(context, () => (sheet.name = "other"))).toBe("ItemAlreadyExists");
    expect(await codeOf(context, () => (sheet.name = ""))).toBe("InvalidArgument");
  });
});

member(
  "Worksheet.visibility, Worksheet.position, Worksheet.tabColor, Worksheet.activate, Worksheet.getNextOrNullObject, Worksheet.getPrevious",
  async () => {
    await inExcel(two(), async (context, host) => {
      const [data, other] = ["Data", "Other"].map((name) => context.workbook.worksheets.getItem(name)) as [
        Excel.Worksheet,
        Excel.Worksheet,
      ];
      other.activate();
      other.tabColor = "#00ff00";
      data.position = 1;
      data.visibility = Excel.SheetVisibility.veryHidden;
      const next = other.getNextOrNullObject(true).load("name");
      const before = data.getPrevious().load("name");
      other.load("tabColor,visibility");
      data.load("visibility,position");
      await context.sync();
      expect([other.tabColor, other.visibility, data.visibility, data.position, next.isNullObject, before.name]).toEqual([
        "#00FF00",
        "Visible",
        "VeryHidden",
        1,
        true,
        "Other",
      ]);
      expect(host.book.activeSheetId).toBe(host.book.sheets[0]!.id);
      expect(await codeOf(context, () => (other.visibility = "Hidden"))).toBe("InvalidOperation");
      expect(await codeOf(context, () => data.activate())).toBe("InvalidOperation");
    });
  },
);

member("Worksheet.delete, NamedItem.getRangeOrNullObject, NamedItem.value", async () => {
  await inExcel(two(), async (context, host) => {
    const { worksheets, names } = context.workbook;
    const other = worksheets.getItem("Other");
    const range = other.getRange("A1");
    context.trackedObjects.add(range);
    const name = names.add("gone", range);
    host.book.sheets[0]!.cells.setFormula(5, 0, "=Other!A1", "x");
    other.delete();
    const target = name.getRangeOrNullObject();
    name.load("value");
    target.load("address");
    await context.sync();
    expect([target.isNullObject, name.value]).toEqual([true, "#REF!"]);
    expect(host.book.sheets.map((sheet) => sheet.name)).toEqual(["Data"]);
    expect(host.book.sheets[0]!.cells.formula(5, 0)).toBe("=#REF!");
    expect(await codeOf(context, () => range.load("values"))).toBe("InvalidReference");
    expect(await codeOf(context, () => other.load("name"))).toBe("ItemNotFound");
    expect(await codeOf(context, () => worksheets.getItem("Data").delete())).toBe("InvalidOperation");
  });
});

member(
  "Worksheet.getUsedRange, Worksheet.getUsedRangeOrNullObject, Worksheet.getRangeByIndexes, Worksheet.getCell, Worksheet.getRanges, RangeAreas.address",
  async () => {
    await inExcel(
      bookOf({
        Data: [
          [null, null],
          [null, 5],
        ],
        Blank: [],
      }),
      async (context, host) => {
        host.book.sheets[0]!.cells.setStyle(9, 3, host.book.styles.with(0, { bold: true }));
        const [data, blank] = ["Data", "Blank"].map((name) => context.workbook.worksheets.getItem(name)) as [
          Excel.Worksheet,
          Excel.Worksheet,
        ];
        const found = [
          data.getUsedRange(),
          data.getUsedRange(true),
          blank.getUsedRange(),
          data.getRangeByIndexes(1, 2, 3, 4),
          data.getCell(4, 0),
        ].map((each) => each.load("address"));
        const none = blank.getUsedRangeOrNullObject().load("address");
        const areas = data.getRanges("A1:B2,D4").load("address");
        await context.sync();
        expect(found.map((each) => each.address)).toEqual(["Data!B2:D10", "Data!B2", "Blank!A1", "Data!C2:F4", "Data!A5"]);
        expect([none.isNullObject, areas.address]).toEqual([true, "Data!A1:B2,Data!D4"]);
        expect(await codeOf(context, () => data.getRangeByIndexes(0, 16_384, 1, 1))).toBe("InvalidArgument");
      },
    );
  },
);

member(
  "Worksheet.freezePanes, WorksheetFreezePanes.freezeRows, WorksheetFreezePanes.freezeColumns, WorksheetFreezePanes.freezeAt, WorksheetFreezePanes.unfreeze, WorksheetFreezePanes.getLocationOrNullObject",
  async () => {
    await inExcel(two(), async (context, host) => {
      const { freezePanes } = context.workbook.worksheets.getItem("Data");
      freezePanes.freezeRows(1);
      const rows = freezePanes.getLocationOrNullObject().load("address");
      freezePanes.freezeAt("A1:B3");
      const at = freezePanes.getLocationOrNullObject().load("address");
      freezePanes.freezeColumns(2);
      await context.sync();
      expect([rows.address, at.address]).toEqual(["Data!1:1", "Data!A1:B3"]);
      expect(host.book.sheets[0]!.frozen).toEqual({ rows: 0, columns: 2 });
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  },
);

member(
  "Worksheet.protection, WorksheetProtection.protected, WorksheetProtection.protect, WorksheetProtection.unprotect, FormatProtection.locked",
  async () => {
    await inExcel(two(), async (context, host) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect();
      sheet.protection.load("protected");
      sheet.getRange("B2").values = [[7]];
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      const refused: (() => unknown)[] = [
        () => (sheet.getRange("A2").values = [["no"]]),
        () => (sheet.getRange("A2:B2").values = [["no", "no"]]),
        () => sheet.tables.add("A1:B2", true),
        () => sheet.getRange("A1").insert("Down"),
        () => (sheet.getRange("B2").format.font.bold = true),
        () => sheet.freezePanes.freezeRows(1),
        () => sheet.getRange("A1:B1").merge(),
        () => sheet.getRange("A2").clear(),
        () => sheet.protection.protect(),
      ];
      for (const act of refused) expect(await codeOf(context, act)).toBe("AccessDenied");
      expect([host.book.sheets[0]!.cells.value(1, 0), host.book.sheets[0]!.cells.value(1, 1)]).toEqual(["a", 7]);
      sheet.protection.unprotect();
      sheet.getRange("A2").values = [["yes"]];
      await context.sync();
      expect(host.book.sheets[0]!.cells.value(1, 0)).toBe("yes");
    });
  },
);

member(
  "Worksheet.autoFilter, AutoFilter.enabled, AutoFilter.isDataFiltered, AutoFilter.getRangeOrNullObject, AutoFilter.apply, AutoFilter.remove",
  async () => {
    await inExcel(two(), async (context, host) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const { autoFilter } = sheet;
      const none = autoFilter.getRangeOrNullObject().load("address");
      autoFilter.apply("A1:B2");
      sheet.getRange("2:2").rowHidden = true;
      autoFilter.load("enabled,isDataFiltered");
      const range = autoFilter.getRangeOrNullObject().load("address");
      await context.sync();
      expect([none.isNullObject, autoFilter.enabled, autoFilter.isDataFiltered, range.address]).toEqual([true, true, true, "Data!A1:B2"]);
      expect(await codeOf(context, () => sheet.getRange("A1").insert("Down"))).toBe("FilteredRangeConflict");
      autoFilter.remove();
      await context.sync();
      expect([host.book.sheets[0]!.autoFilter, host.book.sheets[0]!.hiddenRows.size]).toEqual([null, 0]);
    });
  },
);

member("Worksheet.comments, Comment.id, Comment.getLocation, CommentCollection.getCount", async () => {
  await inExcel(two(), async (context, host) => {
    host.book.sheets[0]!.notes = [
      { row: 0, column: 0 },
      { row: 1, column: 3, threaded: true },
    ];
    const { comments } = context.workbook.worksheets.getItem("Data");
    comments.load("items/id");
    const count = comments.getCount();
    await context.sync();
    const places = comments.items.map((comment) => comment.getLocation().load("address"));
    await context.sync();
    expect([count.value, ...places.map((place) => place.address)]).toEqual([1, "Data!D2"]);
    expect(new Set(comments.items.map((comment) => comment.id)).size).toBe(1);
  });
});

member("Worksheet.calculate, Application.calculate", async () => {
  let value = 1;
  await inExcel(
    two(),
    async (context, host) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("D1").formulas = [["=NOW()"]];
      await context.sync();
      value = 2;
      sheet.calculate(false);
      await context.sync();
      expect(host.book.sheets[0]!.cells.value(0, 3)).toBe(2);
      value = 3;
      context.workbook.application.calculate("Full");
      await context.sync();
      expect(host.book.sheets[0]!.cells.value(0, 3)).toBe(3);
    },
    { calculate: () => value },
  );
});
