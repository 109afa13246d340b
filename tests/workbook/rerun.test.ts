import type { Book } from "../../src/workbench/book";
import { openXlsx, saveXlsx } from "../../src/workbench/xlsx";
import { columnOf, CUSTOMERS, customersBook, find, HOOKS, makeTable, namesOf, open, type Session, valueOf } from "./session";

const sheetNames = (book: Book): string[] => book.sheets.map((sheet) => sheet.name);

async function written(table = false): Promise<Session & { readonly names: readonly string[] }> {
  const book = customersBook();
  if (table) makeTable(book, "Clients", 4, 41);
  const session = await open(book);
  session.host.select("Customers", "A1");
  const names = namesOf(await find(session));
  valueOf(await session.actions.writeSegments(names, HOOKS));
  return { ...session, names };
}

async function reopened(book: Book): Promise<Session> {
  const opened = openXlsx(saveXlsx(book));
  if (!opened.ok) throw new Error(opened.message);
  const session = await open(opened.book);
  session.host.select(opened.book.sheets[0]!.name, "A1");
  return session;
}

const inExcel = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

test("the model survives saving, reopening and the renaming of everything of ours", async () => {
  const first = await written(true);
  await inExcel(({ worksheets, tables }) => {
    worksheets.getItem("Segments").name = "Gruppen";
    worksheets.getItem("Segment profile").name = "Profil";
    worksheets.getItem("About these segments").name = "Methode";
    tables.getItem("Segments").name = "Gruppentabelle";
    tables.getItem("Clients").columns.getItem("Segment").name = "Gruppe";
    worksheets.getItem("Customers").name = "Kunden";
  });
  const second = await reopened(first.book);
  const { saved } = valueOf(await second.actions.openWorkbook());
  expect(saved?.segments.map((segment) => segment.name)).toEqual(first.names);

  const names = namesOf(await find(second)).map((name) => `New ${name}`.slice(0, 31));
  const { items, notes, obstacles } = valueOf(await second.actions.planWrite(names));
  expect([notes, obstacles, items.map((item) => item.title).slice(1, 4)]).toEqual([[], [], ["Gruppen", "Profil", "Methode"]]);
  const again = valueOf(await second.actions.writeSegments(names, HOOKS));
  expect(again.columns).toEqual([{ title: "Gruppe", sheetName: "Kunden", address: "E1:E41" }]);
  expect(sheetNames(second.book)).toEqual(["Kunden", "Gruppen", "Profil", "Methode"]);
  expect(new Set(columnOf(second.book, "Kunden", 4))).toEqual(new Set(["Gruppe", ...names]));
  expect(second.book.sheets[0]!.tables[0]!.columns).toHaveLength(5);
});

test("more segments, then fewer: our tables grow and shrink, and what refers to them stays", async () => {
  const session = await written();
  for (const segments of [4, 2, 3]) {
    const names = namesOf(await find(session, { segments }));
    valueOf(await session.actions.writeSegments(names, HOOKS));
    const sheet = session.book.sheets.find((each) => each.name === "Segments")!;
    expect([sheet.tables.length, sheet.tables[0]!.area.rows]).toEqual([1, segments + 1]);
    expect(sheet.cells.usedArea(true)!.rows).toBe(segments + 1);
    const profile = session.book.sheets.find((each) => each.name === "Segment profile")!;
    expect(profile.cells.usedArea(true)!.rows).toBe(profile.tables[0]!.area.rows);
  }
  expect(sheetNames(session.book)).toEqual(["Customers", "Segments", "Segment profile", "About these segments"]);
});

test("a sheet of ours that was deleted is made again; one that was changed stays as it is", async () => {
  const session = await written();
  await inExcel(({ worksheets }) => {
    worksheets.getItem("Segment profile").delete();
    worksheets.getItem("Segments").tables.getItemAt(0).columns.add(undefined, undefined, "My remark");
    worksheets.getItem("Segments").getRange("A2").values = [["do not touch"]];
  });
  const names = namesOf(await find(session));
  const plan = valueOf(await session.actions.planWrite(names));
  expect(plan.notes).toEqual([
    "The sheet Segments was changed since we wrote it, so it stays as it is and a new sheet Segments (2) is made.",
  ]);
  valueOf(await session.actions.writeSegments(names, HOOKS));
  expect(sheetNames(session.book)).toEqual(["Customers", "Segments", "About these segments", "Segments (2)", "Segment profile"]);
  expect(columnOf(session.book, "Segments", 0)[1]).toBe("do not touch");
});

test("a deleted segment column is made again", async () => {
  const session = await written(true);
  await inExcel(({ tables }) => tables.getItem("Clients").columns.getItem("Segment").delete());
  const names = namesOf(await find(session));
  valueOf(await session.actions.writeSegments(names, HOOKS));
  expect(session.book.sheets[0]!.tables[0]!.columns.map((column) => column.name)).toEqual([...CUSTOMERS[0]!, "Segment"]);
});

test("our column is found again where the user moved it", async () => {
  const session = await written();
  await inExcel(({ worksheets }) => worksheets.getItem("Customers").getRange("B:B").insert("Right"));
  await inExcel(({ worksheets }) => (worksheets.getItem("Customers").getRange("B1:B2").values = [["Tier"], ["gold"]]));
  session.host.select("Customers", "A1");
  const names = namesOf(await find(session)).map((name) => `${name}!`.slice(-31));
  const again = valueOf(await session.actions.writeSegments(names, HOOKS));
  expect(again.columns[0]!.address).toBe("F1:F41");
  expect(session.book.sheets[0]!.cells.usedArea(true)!.columns).toBe(6);
});

test("customers were added below: our column grows with them, unless something stands there", async () => {
  const session = await written();
  const more = (rows: string, name: string): Promise<void> =>
    inExcel(({ worksheets }) => (worksheets.getItem("Customers").getRange(rows).values = [[name, 22, 130, "North"]]));
  await more("A42:D42", "C041");
  const names = namesOf(await find(session));
  expect(valueOf(await session.actions.writeSegments(names, HOOKS)).columns[0]!.address).toBe("E1:E42");
  await more("A43:D43", "C042");
  await inExcel(({ worksheets }) => (worksheets.getItem("Customers").getRange("E43").values = [["new, call first"]]));
  const found = await find(session);
  expect(valueOf(await session.actions.writeSegments(namesOf(found), HOOKS)).columns[0]!.address).toBe("F1:F43");
  expect(columnOf(session.book, "Customers", 4).at(-1)).toBe("new, call first");
});

test("sample data is inserted, selected and can be segmented", async () => {
  const session = await open(customersBook([["mine"]]));
  valueOf(await session.actions.insertSample("customers"));
  valueOf(await session.actions.insertSample("customers"));
  expect(sheetNames(session.book)).toEqual(["Customers", "Sample customers", "Sample customers (2)"]);
  const found = await find(session, { segments: "auto" });
  expect([found.customers, found.segments.length]).toEqual([240, 5]);
  valueOf(await session.actions.writeSegments(namesOf(found), HOOKS));
  expect(session.book.sheets[2]!.tables[0]!.columns.at(-1)!.name).toBe("Segment");
});
