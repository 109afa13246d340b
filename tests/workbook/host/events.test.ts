import { bookOf } from "../office";
import { hear, inExcel, member } from "./member";

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));
const two = () =>
  bookOf({
    Data: [
      ["id", "spend"],
      ["a", 1],
    ],
    Other: [],
  });

member("Worksheet.onChanged, WorksheetCollection.onChanged, Table.onChanged, TableCollection.onChanged", async () => {
  await inExcel(two(), async (context, host) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const table = sheet.tables.add("A1:B2", true);
    const heard: unknown[] = [];
    const handler = sheet.onChanged.add(hear((event) => heard.push([event.address, event.changeType, event.source])));
    context.workbook.worksheets.onChanged.add(hear((event) => heard.push(["collection", event.address])));
    table.onChanged.add(hear((event) => heard.push(["table", event.address])));
    sheet.tables.onChanged.add(hear((event) => heard.push(["tables", event.address])));
    await context.sync();
    sheet.getRange("B2:C2").values = [[2, 3]];
    await context.sync();
    await soon();
    expect(heard).toEqual(
      expect.arrayContaining([
        ["B2:C2", "RangeEdited", "Local"],
        ["collection", "B2:C2"],
        ["table", "B2"],
        ["tables", "B2"],
      ]),
    );
    heard.length = 0;
    sheet.getRange("E1:E5000").values = Array.from({ length: 5000 }, (_, i) => [i]);
    await context.sync();
    await soon();
    expect(heard).toEqual([
      ["E1:E5000", "RangeEdited", "Local"],
      ["collection", "E1:E5000"],
    ]);
    handler.remove();
    await context.sync();
    heard.length = 0;
    host.edit(host.book.sheets[0]!.id, 0, 0, "typed");
    await soon();
    expect(heard).toEqual(
      expect.arrayContaining([
        ["collection", "A1"],
        ["table", "A1"],
      ]),
    );
    expect(heard).toHaveLength(3);
  });
});

member(
  "Workbook.onSelectionChanged, Worksheet.onSelectionChanged, WorksheetCollection.onSelectionChanged, Table.onSelectionChanged",
  async () => {
    await inExcel(two(), async (context, host) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const table = sheet.tables.add("A1:B2", true);
      const heard: unknown[] = [];
      context.workbook.onSelectionChanged.add(hear(() => heard.push("workbook")));
      sheet.onSelectionChanged.add(hear((event) => heard.push(event.address)));
      context.workbook.worksheets.onSelectionChanged.add(hear((event) => heard.push(["collection", event.address])));
      table.onSelectionChanged.add(hear((event) => heard.push(["table", event.isInsideTable])));
      await context.sync();
      host.select("Data", "B2:B9,D4");
      await soon();
      expect(heard).toEqual(expect.arrayContaining(["workbook", "B2:B9,D4", ["collection", "B2:B9,D4"], ["table", true]]));
      heard.length = 0;
      host.select("Other", "A1");
      await soon();
      expect(heard).toEqual(["workbook", ["collection", "A1"]]);
    });
  },
);

member(
  "WorksheetCollection.onAdded, WorksheetCollection.onDeleted, WorksheetCollection.onActivated, WorksheetCollection.onDeactivated, Worksheet.onActivated, Worksheet.onDeactivated",
  async () => {
    await inExcel(two(), async (context, host) => {
      const { worksheets } = context.workbook;
      const heard: unknown[] = [];
      worksheets.onAdded.add(hear((event) => heard.push(["added", event.worksheetId])));
      worksheets.onDeleted.add(hear((event) => heard.push(["deleted", event.worksheetId])));
      worksheets.onActivated.add(hear((event) => heard.push(["active", event.worksheetId])));
      worksheets.onDeactivated.add(hear((event) => heard.push(["left", event.worksheetId])));
      worksheets.getItem("Other").onActivated.add(hear(() => heard.push("other active")));
      worksheets.getItem("Data").onDeactivated.add(hear(() => heard.push("data left")));
      await context.sync();
      const [data, other] = host.book.sheets.map((sheet) => sheet.id);
      const added = worksheets.add("New").load("id");
      worksheets.getItem("Other").activate();
      worksheets.getItem("Data").delete();
      await context.sync();
      await soon();
      expect(heard).toEqual(
        expect.arrayContaining([["added", added.id], ["left", data], ["active", other], ["deleted", data], "other active", "data left"]),
      );
    });
  },
);

member("TableCollection.onAdded, TableCollection.onDeleted", async () => {
  await inExcel(two(), async (context) => {
    const heard: unknown[] = [];
    context.workbook.tables.onAdded.add(hear((event) => heard.push(["added", event.tableId])));
    context.workbook.tables.onDeleted.add(hear((event) => heard.push(["deleted", event.tableId])));
    await context.sync();
    const table = context.workbook.tables.add("Data!A1:B2", true);
    await context.sync();
    table.delete();
    await context.sync();
    await soon();
    expect(heard).toEqual([
      ["added", "1"],
      ["deleted", "1"],
    ]);
  });
});

member("Worksheet.onChanged, Range.insert, Range.delete", async () => {
  await inExcel(two(), async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const heard: unknown[] = [];
    sheet.onChanged.add(hear((event) => heard.push([event.changeType, event.address])));
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("B:B").delete("Left");
    sheet.getRange("A1").insert("Right");
    await context.sync();
    await soon();
    expect(heard).toEqual([
      ["RowInserted", "1:2"],
      ["ColumnDeleted", "B:B"],
      ["CellInserted", "A1"],
    ]);
  });
});

test("views hear what changed, once for each request", async () => {
  await inExcel(two(), async (context, host) => {
    const heard: unknown[] = [];
    const stop = host.onChange((changes) => heard.push(changes.map((change) => change.type)));
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("A1:A2").values = [["x"], ["y"]];
    sheet.getRange("B1").select();
    await context.sync();
    stop();
    sheet.getRange("A1").values = [["unheard"]];
    await context.sync();
    expect(heard).toEqual([["cells", "selection"]]);
  });
});
