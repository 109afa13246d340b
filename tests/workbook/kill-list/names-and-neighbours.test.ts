import type { CellValue } from "../../../src/workbench/book";
import { columnOf, CUSTOMERS, customersBook, cut, HOOKS, makeTable, namesOf, open, valueOf } from "../session";
import { bookOf } from "../office";

test("sheet, table and column called Segment(s) already: the user's stay, ours get a number", async () => {
  const rows = CUSTOMERS.map((row, i): CellValue[] => [...row, i === 0 ? "Segment" : i % 2 ? "gold" : "silver"]);
  const book = bookOf({ Customers: rows, Segments: [["mine"], [1]], "segment profile": [["mine too"]] });
  makeTable(book, "Segments", 5, 41);
  const session = await open(book);
  session.host.select("Customers", "A1");
  const names = namesOf(await cut(session));
  const { notes } = valueOf(await session.actions.planWrite(names));
  expect(notes).toContain("There is a sheet Segments already; it stays as it is and ours is called Segments (2).");
  const written = valueOf(await session.actions.writeSegments(names, HOOKS));
  expect(written.sheets.map((sheet) => sheet.sheetName)).toEqual(["Segments (2)", "Segment profile (2)", "About these segments"]);
  expect(written.columns[0]).toEqual({ title: "Segment (2)", sheetName: "Customers", address: "F1:F41" });
  expect([columnOf(book, "Segments", 0), columnOf(book, "segment profile", 0)]).toEqual([["mine", 1], ["mine too"]]);
  expect(columnOf(book, "Customers", 4)[1]).toBe("gold");
  expect(book.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name)).slice(0, 2)).toEqual(["Segments", "Segments_2"]);
});

test("in a table with nothing to its right, the column joins the table", async () => {
  const book = customersBook();
  makeTable(book, "Clients", 4, 41);
  const session = await open(book);
  session.host.select("Customers", "A1");
  const names = namesOf(await cut(session));
  valueOf(await session.actions.writeSegments(names, HOOKS));
  expect(book.sheets[0]!.tables[0]!.columns.map((column) => column.name)).toEqual([...CUSTOMERS[0]!, "Segment"]);
  expect(new Set(columnOf(book, "Customers", 4).slice(1))).toEqual(new Set(names));
});

test("notes right of the table: the column goes beyond them and says so", async () => {
  const book = customersBook(CUSTOMERS.map((row, i) => [...row, null, i === 7 ? "call back in May" : null]));
  makeTable(book, "Clients", 4, 41);
  const session = await open(book);
  session.host.select("Customers", "A1");
  const names = namesOf(await cut(session));
  const plan = valueOf(await session.actions.planWrite(names));
  expect([plan.items[0]!.where, plan.items[0]!.what]).toEqual(["Customers!H1:H41", "a new column apart from the table"]);
  expect(plan.notes[0]).toMatch(/^Something stands right of the table Clients/);
  valueOf(await session.actions.writeSegments(names, HOOKS));
  expect([book.sheets[0]!.cells.value(7, 5), columnOf(book, "Customers", 7)[0]]).toEqual(["call back in May", "Segment"]);
  expect(book.sheets[0]!.tables[0]!.columns).toHaveLength(4);
});

test("a comment on a blank cell right of the table is somebody's too", async () => {
  const book = customersBook();
  makeTable(book, "Clients", 4, 41);
  book.sheets[0]!.notes.push({ row: 9, column: 5, threaded: true });
  const session = await open(book);
  session.host.select("Customers", "A1");
  const names = namesOf(await cut(session));
  expect(valueOf(await session.actions.planWrite(names)).items[0]!.where).toBe("Customers!H1:H41");
});

test("another table right of the table", async () => {
  const book = customersBook(CUSTOMERS.map((row, i) => [...row, null, i === 0 ? "City" : i < 5 ? "Oslo" : null]));
  makeTable(book, "Clients", 4, 41);
  book.sheets[0]!.tables.push({
    ...book.sheets[0]!.tables[0]!,
    id: 9,
    name: "Cities",
    area: { row: 0, column: 5, rows: 8, columns: 1 },
    columns: [{ id: 1, name: "City" }],
  });
  const session = await open(book);
  session.host.select("Customers", "A1");
  const names = namesOf(await cut(session));
  const [item] = valueOf(await session.actions.planWrite(names)).items;
  expect(item!.where).toBe("Customers!H1:H41");
  valueOf(await session.actions.writeSegments(names, HOOKS));
  expect(book.sheets[0]!.tables.map((table) => [table.name, table.area])).toEqual([
    ["Clients", { row: 0, column: 0, rows: 41, columns: 4 }],
    ["Cities", { row: 0, column: 5, rows: 8, columns: 1 }],
  ]);
});

test("notes right of a plain list: the column goes beyond them, so that list and notes do not become one block", async () => {
  const book = customersBook(CUSTOMERS.map((row, i) => [...row, null, i === 12 ? "!" : null]));
  const session = await open(book);
  session.host.select("Customers", "A1:D41");
  const names = namesOf(await cut(session));
  const plan = valueOf(await session.actions.planWrite(names));
  expect(plan.items[0]!.where).toBe("Customers!H1:H41");
  expect(plan.notes[0]).toMatch(/^Something stands right of the list in its rows/);
  valueOf(await session.actions.writeSegments(names, HOOKS));
  expect(book.sheets[0]!.cells.value(12, 5)).toBe("!");
  session.host.select("Customers", "B2");
  const again = valueOf(await session.actions.readCustomers({ includeHidden: false }, HOOKS));
  expect(again.place.address).toBe("A1:D41");
});

test("a hidden column is not written into", async () => {
  const book = customersBook();
  book.sheets[0]!.hiddenColumns.add(4).add(5);
  const session = await open(book);
  session.host.select("Customers", "A1");
  const names = namesOf(await cut(session));
  expect(valueOf(await session.actions.planWrite(names)).items[0]!.where).toBe("Customers!G1:G41");
});

test("part of a wider list: the column goes right of all of it", async () => {
  const session = await open(customersBook());
  session.host.select("Customers", "A1:C41");
  const names = namesOf(await cut(session));
  expect(valueOf(await session.actions.planWrite(names)).items[0]!.where).toBe("Customers!E1:E41");
});

test("names that look like formulas, numbers or dates stay what they are", async () => {
  const session = await open(customersBook());
  session.host.select("Customers", "A1");
  await cut(session);
  for (const names of [
    ["=1+1", "+49 30"],
    ["-", "@home"],
    ["2026", "May 5"],
    ["TRUE", "#N/A"],
    ["'quoted'", "1,5"],
  ]) {
    valueOf(await session.actions.writeSegments(names, HOOKS));
    expect(new Set(columnOf(session.book, "Customers", 4).slice(1))).toEqual(new Set(names));
    expect(
      columnOf(session.book, "Segments", 0)
        .slice(1, 3)
        .concat(columnOf(session.book, "Segments", 1).slice(1, 3)),
    ).toEqual(expect.arrayContaining(names));
    expect([...session.book.sheets[0]!.cells.formulaCells()]).toEqual([]);
  }
});
