import type { Book } from "../../../src/workbench/book";
import { bookOf } from "../office";
import { codeOf, inExcel, member } from "./member";

const customers = () =>
  bookOf({
    Data: [["id", "spend", null, "beside"], ["a", 1, null, "x"], ["b", 2, null, "y"], [null, null, null, null], ["below"]],
    Other: [
      ["p", "p", null],
      [1, 2, 3],
    ],
  });

function column(book: Book, at: number, rows = 6): unknown[] {
  return Array.from({ length: rows }, (_, row) => book.sheets[0]!.cells.value(row, at));
}

async function withTable(act: (table: Excel.Table, context: Excel.RequestContext, book: Book) => Promise<void>): Promise<void> {
  await inExcel(customers(), async (context, host) => {
    const table = context.workbook.worksheets.getItem("Data").tables.add("A1:B3", true);
    await act(table, context, host.book);
  });
}

member(
  "Worksheet.tables, Workbook.tables, TableCollection.add, TableCollection.getItem, TableCollection.getItemOrNullObject, TableCollection.getItemAt, TableCollection.getCount, TableCollection.count, Table.name, Table.id, Table.worksheet",
  async () => {
    await withTable(async (table, context, book) => {
      const all = context.workbook.tables;
      const other = context.workbook.worksheets.getItem("Other");
      const second = all.add("Other!A1:C2", true);
      table.load("name,id");
      second.load("name,worksheet/name");
      all.load("count");
      const count = other.tables.getCount();
      const first = all.getItemAt(0).load("name");
      const none = all.getItemOrNullObject("nothing").load("name");
      await context.sync();
      expect([table.name, second.name, second.worksheet.name, all.count, count.value, first.name, none.isNullObject]).toEqual([
        "Table1",
        "Table2",
        "Other",
        2,
        1,
        "Table1",
        true,
      ]);
      const byId = all.getItem(table.id).load("name");
      const header = second.getHeaderRowRange().load("values");
      table.name = "Customers";
      await context.sync();
      expect([byId.name, header.values]).toEqual(["Table1", [["p", "p2", "Column1"]]]);
      expect(book.sheets[0]!.tables[0]!.name).toBe("Customers");
      expect(await codeOf(context, () => (second.name = "customers"))).toBe("ItemAlreadyExists");
      expect(await codeOf(context, () => (second.name = "two words"))).toBe("InvalidArgument");
      expect(await codeOf(context, () => all.add("Data!B2:D4", true))).toBe("MergedRangeConflict");
      context.workbook.worksheets.getItem("Data").getRange("H1:I1").merge();
      expect(await codeOf(context, () => all.add("Data!H1:I4", true))).toBe("MergedRangeConflict");
      expect(await codeOf(context, () => all.add("Data!M:N", true))).toBe("InvalidArgument");
      expect(await codeOf(context, () => all.getItem("nothing").load("name"))).toBe("ItemNotFound");
    });
  },
);

member("TableCollection.add, Range.getTables, TableScopedCollection.getFirst, TableScopedCollection.getCount", async () => {
  await inExcel(bookOf({ Data: [[1, 2], [3, 4], ["below"]] }), async (context, host) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const table = sheet.tables.add("A1:B2", false);
    const range = table.getRange().load("address,values");
    const first = sheet.getRange("B2").getTables().getFirst().load("name");
    const inside = sheet.getRange("B2").getTables(true).getCount();
    await context.sync();
    expect([range.address, range.values]).toEqual([
      "Data!A1:B3",
      [
        ["Column1", "Column2"],
        [1, 2],
        [3, 4],
      ],
    ]);
    expect([first.name, inside.value]).toEqual(["Table1", 0]);
    expect(host.book.sheets[0]!.cells.value(3, 0)).toBe("below");
  });
});

member(
  "Table.getRange, Table.getHeaderRowRange, Table.getDataBodyRange, Table.getTotalRowRange, Table.showHeaders, Table.showTotals, Table.style, Table.showFilterButton, Table.showBandedRows",
  async () => {
    await withTable(async (table, context, book) => {
      table.showTotals = true;
      table.style = "TableStyleLight9";
      table.showFilterButton = false;
      table.showBandedRows = false;
      const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange(), table.getTotalRowRange()].map((each) =>
        each.load("address"),
      );
      table.load("showTotals,showHeaders,style,showFilterButton,showBandedRows");
      await context.sync();
      expect(ranges.map((each) => each.address)).toEqual(["Data!A1:B4", "Data!A1:B1", "Data!A2:B3", "Data!A4:B4"]);
      expect([table.showTotals, table.showHeaders, table.style, table.showFilterButton, table.showBandedRows]).toEqual([
        true,
        true,
        "TableStyleLight9",
        false,
        false,
      ]);
      expect(column(book, 0)).toEqual(["id", "a", "b", "Total", null, "below"]);
      table.showTotals = false;
      table.showHeaders = false;
      await context.sync();
      expect(column(book, 0, 5)).toEqual([null, "a", "b", null, "below"]);
      expect(await codeOf(context, () => table.getHeaderRowRange().load("address"))).toBe("InvalidOperation");
      expect(await codeOf(context, () => table.getTotalRowRange().load("address"))).toBe("InvalidOperation");
      expect(await codeOf(context, () => (table.style = "no style"))).toBe("InvalidArgument");
      table.showHeaders = true;
      await context.sync();
      expect(column(book, 0, 2)).toEqual(["id", "a"]);
    });
  },
);

member(
  "Table.columns, TableColumnCollection.add, TableColumnCollection.count, TableColumnCollection.getItem, TableColumnCollection.getItemAt, TableColumnCollection.getItemOrNullObject, TableColumnCollection.getCount, TableColumn.name, TableColumn.index, TableColumn.id, TableColumn.values, TableColumn.getRange, TableColumn.getHeaderRowRange, TableColumn.getDataBodyRange, TableColumn.delete",
  async () => {
    await withTable(async (table, context, book) => {
      const { columns } = table;
      columns.load("count");
      const added = columns.add(undefined, [["Segment"], ["Loyal"], ["New"]]).load("name,index,id,values");
      const ranges = [added.getRange(), added.getHeaderRowRange(), added.getDataBodyRange()].map((each) => each.load("address"));
      const none = columns.getItemOrNullObject("nothing").load("name");
      await context.sync();
      expect([columns.count, added.name, added.index, added.values]).toEqual([2, "Segment", 2, [["Segment"], ["Loyal"], ["New"]]]);
      expect([...ranges.map((each) => each.address), none.isNullObject]).toEqual(["Data!C1:C3", "Data!C1", "Data!C2:C3", true]);
      expect([column(book, 4, 3), column(book, 3, 3)]).toEqual([
        ["beside", "x", "y"],
        [null, null, null],
      ]);
      const named = columns.add(0, [[10], [20]], "Rank").load("name,values");
      await context.sync();
      expect([named.name, named.values]).toEqual(["Rank", [["Rank"], [10], [20]]]);
      const rank = columns.getItem("Rank");
      rank.name = "Order";
      rank.values = [["Place"], [1], [2]];
      await context.sync();
      expect(column(book, 0, 3)).toEqual(["Place", 1, 2]);
      expect(book.sheets[0]!.tables[0]!.columns.map((each) => each.name)).toEqual(["Place", "id", "spend", "Segment"]);
      expect(await codeOf(context, () => (columns.getItemAt(0).name = "ID"))).toBe("ItemAlreadyExists");
      expect(await codeOf(context, () => columns.add(0, [["too"], ["short"]]))).toBe("InvalidArgument");
      columns.getItem("Place").delete();
      const count = columns.getCount();
      await context.sync();
      expect([count.value, column(book, 0, 3), column(book, 4, 3)]).toEqual([3, ["id", "a", "b"], ["beside", "x", "y"]]);
      expect(await codeOf(context, () => columns.getItem("Place").load("name"))).toBe("ItemNotFound");
    });
  },
);

member(
  "Table.rows, TableRowCollection.add, TableRowCollection.count, TableRowCollection.getItemAt, TableRowCollection.getCount, TableRow.index, TableRow.values, TableRow.getRange, TableRow.delete",
  async () => {
    await withTable(async (table, context, book) => {
      const { rows } = table;
      const added = rows
        .add(undefined, [
          ["c", 3],
          ["d", 4],
        ])
        .load("index");
      rows.load("count");
      const first = rows.getItemAt(0).load("values,index");
      const where = rows.getItemAt(1).getRange().load("address");
      await context.sync();
      expect([added.index, rows.count, first.values, first.index, where.address]).toEqual([2, 4, [["a", 1]], 0, "Data!A3:B3"]);
      expect(column(book, 0, 7)).toEqual(["id", "a", "b", "c", "d", null, "below"]);
      rows.getItemAt(0).values = [["A", 11]];
      rows.getItemAt(1).delete();
      rows.add(0);
      await context.sync();
      expect(column(book, 0, 7)).toEqual(["id", null, "A", "c", "d", null, "below"]);
      for (let i = 0; i < 4; i++) rows.getItemAt(0).delete();
      const count = rows.getCount();
      await context.sync();
      expect([count.value, column(book, 0, 4)]).toEqual([1, ["id", null, null, "below"]]);
      expect(await codeOf(context, () => rows.add(undefined, [["one cell"]]))).toBe("InvalidArgument");
      expect(await codeOf(context, () => rows.getItemAt(5).load("values"))).toBe("InvalidArgument");
    });
  },
);

member(
  "Table.resize, Table.convertToRange, Table.delete, Table.clearFilters, Table.autoFilter, AutoFilter.isDataFiltered, AutoFilter.enabled",
  async () => {
    await withTable(async (table, context, book) => {
      table.resize("A1:D2");
      await context.sync();
      expect(book.sheets[0]!.tables[0]).toMatchObject({
        area: { rows: 2, columns: 4 },
        columns: [{ name: "id" }, { name: "spend" }, { name: "Column1" }, { name: "beside" }],
      });
      expect(await codeOf(context, () => table.resize("A2:D4"))).toBe("InvalidArgument");
      expect(await codeOf(context, () => table.resize("A1:D1"))).toBe("InvalidArgument");
      context.workbook.worksheets.getItem("Data").getRange("2:2").rowHidden = true;
      table.autoFilter.load("isDataFiltered,enabled");
      await context.sync();
      expect([table.autoFilter.isDataFiltered, table.autoFilter.enabled]).toEqual([true, true]);
      table.clearFilters();
      const range = table.convertToRange().load("address");
      await context.sync();
      expect([range.address, book.sheets[0]!.tables.length, book.sheets[0]!.hiddenRows.size, column(book, 0, 2)]).toEqual([
        "Data!A1:D2",
        0,
        0,
        ["id", "a"],
      ]);
      expect(await codeOf(context, () => table.load("name"))).toBe("ItemNotFound");
      const again = context.workbook.tables.add("Data!A1:B2", true);
      again.delete();
      await context.sync();
      expect([book.sheets[0]!.tables.length, column(book, 0, 3)]).toEqual([0, [null, null, "b"]]);
    });
  },
);
