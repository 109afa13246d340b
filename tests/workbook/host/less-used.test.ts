import { bookOf } from "../office";
import { codeOf, inExcel, member } from "./member";

const book = () =>
  bookOf({
    Data: [
      ["id", "spend"],
      ["a", 1],
      ["b", 2],
    ],
    Other: [],
  });

member(
  "RangeAreas.format, RangeAreas.clear, RangeAreas.getIntersection, RangeAreas.getIntersectionOrNullObject, RangeAreas.getTables, RangeAreas.isEntireRow, RangeCollection.getCount, RangeCollection.getItemAt",
  async () => {
    await inExcel(book(), async (context, host) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.tables.add("A1:B3", true);
      const areas = sheet.getRanges("A2,B3").load("isEntireRow");
      areas.format.font.bold = true;
      const met = areas.getIntersection(sheet.getRange("A:A")).load("address");
      const none = areas.getIntersectionOrNullObject(sheet.getRange("D4")).load("address");
      const tables = areas.getTables().getCount();
      const count = areas.areas.getCount();
      const second = areas.areas.getItemAt(1).load("address");
      await context.sync();
      expect([areas.isEntireRow, met.address, none.isNullObject, tables.value, count.value, second.address]).toEqual([
        false,
        "Data!A2",
        true,
        1,
        2,
        "Data!B3",
      ]);
      const { cells } = host.book.sheets[0]!;
      expect([cells.style(1, 0), cells.style(1, 1), cells.style(2, 1)].map((style) => host.book.styles.format(style).bold)).toEqual([
        true,
        false,
        true,
      ]);
      areas.clear(Excel.ClearApplyTo.contents);
      await context.sync();
      expect([cells.value(1, 0), cells.value(1, 1), cells.value(2, 1)]).toEqual([null, 1, null]);
    });
  },
);

member(
  "NamedItem.worksheet, NamedItem.worksheetOrNullObject, Worksheet.getNext, Worksheet.getPreviousOrNullObject, WorksheetFreezePanes.getLocation, AutoFilter.getRange, CustomXmlPartCollection.getCount, CustomXmlPartScopedCollection.getItem, CustomXmlPartScopedCollection.getItemOrNullObject, CommentCollection.getItem, TableColumn.getTotalRowRange, TableScopedCollection.getItem, TableScopedCollection.getItemOrNullObject",
  async () => {
    await inExcel(book(), async (context, host) => {
      host.book.sheets[0]!.notes = [{ row: 4, column: 4, threaded: true }];
      const { worksheets, names, customXmlParts } = context.workbook;
      const sheet = worksheets.getItem("Data");
      const own = sheet.names.add("own", "=1").worksheet.load("name");
      const none = names.add("shared", "=1").worksheetOrNullObject.load("name");
      const next = sheet.getNext().load("name");
      const before = sheet.getPreviousOrNullObject().load("name");
      const table = sheet.tables.add("A1:B3", true);
      table.showTotals = true;
      const total = table.columns.getItem("spend").getTotalRowRange().load("address");
      const found = sheet.getRange("A1").getTables();
      const byName = found.getItem("Table1").load("name");
      const absent = found.getItemOrNullObject("Table9").load("name");
      const part = customXmlParts.add('<a xmlns="urn:a"/>').load("id");
      const count = customXmlParts.getCount();
      sheet.comments.load("items/id");
      await context.sync();
      expect([
        own.name,
        none.isNullObject,
        next.name,
        before.isNullObject,
        total.address,
        byName.name,
        absent.isNullObject,
        count.value,
      ]).toEqual(["Data", true, "Other", true, "Data!B4", "Table1", true, 1]);
      const scoped = customXmlParts.getByNamespace("urn:a");
      const same = scoped.getItem(part.id).load("namespaceUri");
      const other = scoped.getItemOrNullObject("{none}").load("id");
      const comment = sheet.comments.getItem(sheet.comments.items[0]!.id).getLocation().load("address");
      await context.sync();
      expect([same.namespaceUri, other.isNullObject, comment.address]).toEqual(["urn:a", true, "Data!E5"]);
      expect(await codeOf(context, () => sheet.freezePanes.getLocation().load("address"))).toBe("ItemNotFound");
      expect(await codeOf(context, () => sheet.autoFilter.getRange().load("address"))).toBe("ItemNotFound");
    });
  },
);
