import type { Outcome } from "../../../src/table";
import type { Session } from "../session";
import {
  columnOf,
  customersBook,
  cut,
  expectSentences,
  find,
  HOOKS,
  makeTable,
  namesOf,
  open,
  troubleOf,
  unharmed,
  valueOf,
} from "../session";

async function found(table = false): Promise<Session & { readonly names: string[] }> {
  const book = customersBook();
  if (table) makeTable(book, "Clients", 4, 41);
  const session = await open(book);
  session.host.select("Customers", "A1");
  return { ...session, names: namesOf(await cut(session)) };
}

const inExcel = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Customers"), context);
    await context.sync();
  });

test("the sheet was renamed: everything goes where the customers are", async () => {
  const session = await found();
  await inExcel((sheet) => (sheet.name = "Our clients"));
  const written = valueOf(await session.actions.writeSegments(session.names, HOOKS));
  expect([written.place.sheetName, columnOf(session.book, "Our clients", 4)[0]]).toEqual(["Our clients", "Segment"]);
});

test("the sheet was deleted", async () => {
  const session = await found();
  await inExcel((sheet, { workbook }) => {
    workbook.worksheets.add("Other");
    sheet.delete();
  });
  const both = [() => session.actions.planWrite(session.names), () => session.actions.writeSegments(session.names, HOOKS)];
  for (const work of both) {
    const trouble = troubleOf(await unharmed<Outcome<unknown>>(session.book, work));
    expect(trouble.code).toBe("SheetGone");
    expectSentences(trouble);
  }
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["a cell was typed over", (sheet) => (sheet.getRange("C17").values = [[1]])],
  [
    "the rows were sorted",
    (sheet) =>
      (sheet.getRange("A2:D3").values = [
        ["C002", 3, 905, "North"],
        ["C001", 20, 100, "North"],
      ]),
  ],
  ["a row was deleted", (sheet) => sheet.getRange("5:5").delete("Up")],
  ["a row was inserted", (sheet) => sheet.getRange("5:5").insert("Down")],
  ["a column was inserted", (sheet) => sheet.getRange("B:B").insert("Right")],
  ["a header was changed", (sheet) => (sheet.getRange("C1").values = [["Revenue"]])],
])("%s", async (_, change) => {
  const session = await found();
  await inExcel(change);
  const trouble = troubleOf(await unharmed(session.book, () => session.actions.writeSegments(session.names, HOOKS)));
  expect(trouble.code).toBe("DataChanged");
  expectSentences(trouble);
});

test("a table that moved is found, one that grew has changed", async () => {
  const session = await found(true);
  await inExcel((sheet) => sheet.getRange("1:3").insert("Down"));
  const written = valueOf(await session.actions.writeSegments(session.names, HOOKS));
  expect(written.columns).toEqual([{ title: "Segment", sheetName: "Customers", address: "E4:E44" }]);
  await inExcel((sheet) => sheet.tables.getItem("Clients").rows.add(undefined, [["C099", 1, 2, "North", ""]]));
  expect(troubleOf(await session.actions.writeSegments(session.names, HOOKS)).code).toBe("DataChanged");
});

test("the table is a table no more", async () => {
  const session = await found(true);
  await inExcel((sheet) => sheet.tables.getItem("Clients").convertToRange());
  const trouble = troubleOf(await unharmed(session.book, () => session.actions.writeSegments(session.names, HOOKS)));
  expect(trouble.code).toBe("TableGone");
  expectSentences(trouble);
});

test("a column that nobody uses may change", async () => {
  const session = await open(customersBook());
  session.host.select("Customers", "A1");
  const names = namesOf(await find(session, { segmentBy: ["Orders", "Spend"], describeWith: [], idColumn: "Customer" }));
  await inExcel((sheet) => (sheet.getRange("D4").values = [["East"]]));
  valueOf(await session.actions.writeSegments(names, HOOKS));
});

test("somebody else wrote segments meanwhile", async () => {
  const session = await found();
  await Excel.run(async ({ workbook }) => {
    workbook.customXmlParts.add('<model xmlns="urn:customer-segments:model" version="1">{}</model>');
    await workbook.context.sync();
  });
  const { obstacles } = valueOf(await unharmed(session.book, () => session.actions.planWrite(session.names)));
  expect(obstacles.map((obstacle) => obstacle.code)).toEqual(["ModelChanged"]);
  const trouble = troubleOf(await unharmed(session.book, () => session.actions.writeSegments(session.names, HOOKS)));
  expect(trouble.code).toBe("ModelChanged");
  expectSentences(trouble);
});

test("segments saved by a newer version are never written over", async () => {
  const book = customersBook();
  book.customXmlParts.push({ id: "{1}", xml: '<model xmlns="urn:customer-segments:model" version="99">{}</model>' });
  const session = await open(book);
  session.host.select("Customers", "A1");
  expect(valueOf(await session.actions.openWorkbook()).savedTrouble?.code).toBe("ModelNewer");
  const names = namesOf(await cut(session));
  expect(valueOf(await session.actions.planWrite(names)).obstacles.map((obstacle) => obstacle.code)).toEqual(["ModelNewer"]);
  expect(troubleOf(await unharmed(book, () => session.actions.writeSegments(names, HOOKS))).code).toBe("ModelNewer");
});

test("a damaged model is said to be replaced", async () => {
  const book = customersBook();
  book.customXmlParts.push({ id: "{1}", xml: '<model xmlns="urn:customer-segments:model" version="1">{</model>' });
  const session = await open(book);
  session.host.select("Customers", "A1");
  const names = namesOf(await cut(session));
  expect(valueOf(await session.actions.planWrite(names)).replaced).toEqual([
    "What was saved of earlier segments is damaged and will be replaced.",
  ]);
  valueOf(await session.actions.writeSegments(names, HOOKS));
  expect(valueOf(await session.actions.openWorkbook()).saved?.segments.map((segment) => segment.name)).toEqual(names);
});

test.each([
  ["the column", "Customers", 2, 4],
  ["a sheet", "Segments", 1, 1],
])("somebody types into %s while it is written: all is taken back", async (_, sheetName, row, column) => {
  const session = await found();
  const { host, book } = session;
  let typed = false;
  const stop = host.onChange(() => {
    const sheet = book.sheets.find((each) => each.name === sheetName);
    if (typed || !sheet || sheet.cells.value(row, column) === null) return;
    typed = true;
    queueMicrotask(() => host.edit(sheet.id, row, column, "theirs"));
  });
  const trouble = troubleOf(await session.actions.writeSegments(session.names, HOOKS));
  stop();
  expect([typed, trouble.code]).toEqual([true, "NotAsWritten"]);
  expectSentences(trouble);
  expect(book.sheets.map((each) => each.name)).toEqual(["Customers"]);
  expect([book.customXmlParts, book.names, columnOf(book, "Customers", 4)]).toEqual([[], [], []]);
});
