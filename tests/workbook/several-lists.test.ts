import type { Book, CellValue } from "../../src/workbench/book";
import type { WritePlan } from "../../src/actions";
import { bookOf } from "./office";
import { columnOf, CUSTOMERS, customersBook, cut, HOOKS, makeTable, namesOf, open, type Session, valueOf } from "./session";

const inExcel = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Customers"));
    await context.sync();
  });

/** Finds segments in the selected list, plans and writes them under names that start with a mark of the run's own. */
async function segment(
  session: Session,
  address: string,
  mark: string,
  segments = 2,
  by = "Spend",
): Promise<{ readonly plan: WritePlan; readonly title: string; readonly address: string; readonly names: readonly string[] }> {
  session.host.select("Customers", address);
  const names = namesOf(await cut(session, segments, by)).map((name) => `${mark} ${name}`.slice(0, 31));
  const plan = valueOf(await session.actions.planWrite(names));
  const column = valueOf(await session.actions.writeSegments(names, HOOKS)).columns[0]!;
  return { plan, title: column.title, address: column.address, names };
}

const cells = (book: Book, column: number): CellValue[] => columnOf(book, "Customers", column);

describe("two lists on one sheet", () => {
  const rows = CUSTOMERS.map((row): CellValue[] => [...row, null, null, null, ...row]);

  test("tables: the second list gets a column of its own; the first one's stays and is said to", async () => {
    const book = bookOf({ Customers: rows });
    makeTable(book, "Left", 4, 41);
    const [left] = book.sheets[0]!.tables;
    book.sheets[0]!.tables.push({ ...left!, id: 2, name: "Right", area: { ...left!.area, column: 7 } });
    const session = await open(book);
    const right = await segment(session, "H2", "right");
    expect(right.address).toBe("L1:L41");
    const before = cells(book, 11);
    const other = await segment(session, "A2", "left");
    expect(other.plan.notes[0]).toMatch(/^The segment column written before, Customers!L1:L41, stays as it is/);
    expect(other.plan.items[0]!.what).not.toMatch(/written before/);
    expect(cells(book, 11)).toEqual(before);
    const again = await segment(session, "A2", "again");
    expect([again.address, again.plan.notes]).toEqual([other.address, []]);
  });

  test("plain lists, the first one's column apart from it", async () => {
    const book = bookOf({ Customers: CUSTOMERS.map((row): CellValue[] => [...row, null, "note", null, null, null, ...row]) });
    const session = await open(book);
    const first = await segment(session, "A2", "first");
    expect(first.address).toBe("O1:O41");
    const again = await segment(session, "A2", "again");
    expect([again.address, again.title]).toEqual(["O1:O41", "Segment"]);
    expect((await segment(session, "J2", "second")).address).toBe("Q1:Q41");
    expect(new Set(cells(session.book, 14).slice(1))).toEqual(new Set(again.names));
  });
});

test("a table grew, and a cell that is not ours stands below our column beyond the notes", async () => {
  const book = customersBook(CUSTOMERS.map((row, i): CellValue[] => [...row, null, i === 7 ? "call back in May" : null]));
  makeTable(book, "Clients", 4, 41);
  const session = await open(book);
  expect((await segment(session, "A1", "first")).address).toBe("H1:H41");
  await inExcel((sheet) => {
    sheet.getRange("H42").values = [["mine"]];
    sheet.tables.getItem("Clients").rows.add(undefined, [["C041", 3, 910, "North"]]);
  });
  const again = await segment(session, "A1", "again");
  expect(again.plan.notes[0]).toMatch(/^Something stands where the column Customers!H1:H41 would have to grow/);
  expect([again.title, again.address]).toEqual(["Segment (2)", "J1:J42"]);
  expect(cells(book, 7).at(-1)).toBe("mine");
});

test("part of the list, then all of it: one column, and no name of an earlier run in it", async () => {
  const session = await open(customersBook());
  await segment(session, "A1", "all", 3);
  const part = await segment(session, "A1:D31", "part");
  expect(part.plan.notes[0]).toMatch(/^10 earlier segments will be cleared: .*outside A1:D31\.$/);
  expect(new Set(cells(session.book, 4))).toEqual(new Set(["Segment", ...part.names]));
  expect(cells(session.book, 4)).toHaveLength(31);
  const rest = await segment(session, "A22:D41", "rest", 2, "Column C");
  expect([cells(session.book, 4)[0], new Set(cells(session.book, 4).slice(21))]).toEqual(["Segment", new Set(rest.names)]);
  const all = await segment(session, "A1", "whole");
  expect([all.title, all.address]).toEqual(["Segment", "E1:E41"]);
  expect(new Set(cells(session.book, 4).slice(1))).toEqual(new Set(all.names));
  expect(session.book.sheets[0]!.cells.usedArea(true)!.columns).toBe(5);
});

test("hidden rows lose their earlier segments, and the plan says how many", async () => {
  const session = await open(customersBook());
  await segment(session, "A1", "all");
  session.book.sheets[0]!.hiddenRows.add(5).add(6).add(7);
  const fewer = await segment(session, "A1", "seen");
  expect(fewer.plan.notes).toEqual([
    "3 earlier segments will be cleared: the rows get none now, being hidden, incomplete or outside A1:E41.",
  ]);
  expect(cells(session.book, 4).slice(5, 8)).toEqual([null, null, null]);
});

test("names typed by hand over ours are counted before they are replaced", async () => {
  const session = await open(customersBook());
  expect((await segment(session, "A1", "all")).plan.replaced).toEqual([]);
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("Customers").getRange("E3:E5").values = [["VIP"], ["VIP"], ["to be called"]];
    workbook.worksheets.getItem("Segments").getRange("B2").values = [["Our best"]];
    await workbook.context.sync();
  });
  const again = await segment(session, "A1", "again");
  expect(again.plan.replaced).toEqual([
    "1 name typed by hand in the sheet Segments will be replaced.",
    "3 names typed by hand in the column Segment will be replaced.",
  ]);
});

test("a filter that does not cover the new column is told", async () => {
  const book = customersBook();
  book.sheets[0]!.autoFilter = { row: 0, column: 0, rows: 41, columns: 4 };
  const session = await open(book);
  expect((await segment(session, "A1", "all")).plan.notes).toEqual([
    expect.stringMatching(/^The filter of this list does not cover the column/),
  ]);
});

test("a program that drops what we noted about our sheets: they are still ours", async () => {
  const session = await open(customersBook());
  await segment(session, "A1", "all");
  for (const name of session.book.names) name.comment = "";
  const again = await segment(session, "A1", "again");
  expect([again.plan.notes, session.book.sheets.map((sheet) => sheet.name)]).toEqual([
    [],
    ["Customers", "Segments", "Segment profile", "About these segments"],
  ]);
});

describe("back to the customers", () => {
  test("after customers were added and the sheet renamed, the whole list is read", async () => {
    const session = await open(customersBook());
    await segment(session, "A1:D41", "all");
    await inExcel((sheet) => {
      sheet.getRange("A42:D42").values = [["C041", 22, 130, "North"]];
      sheet.name = "Clients";
      sheet.getRange("1:2").insert("Down");
    });
    session.host.select("Segments", "B2");
    valueOf(await session.actions.goToCustomers());
    const { place } = valueOf(await session.actions.readCustomers({ includeHidden: false }, HOOKS));
    expect([place.sheetName, place.address]).toEqual(["Clients", "A3:E44"]);
  });

  test("none were segmented yet, or they are gone", async () => {
    const session = await open(customersBook());
    const none = await session.actions.goToCustomers();
    expect(none.ok || none.trouble.code).toBe("NothingSaved");
    await segment(session, "A1", "all");
    await inExcel((sheet) => sheet.delete());
    const gone = await session.actions.goToCustomers();
    expect(gone.ok || gone.trouble.code).toBe("SheetGone");
  });
});

test("rows left out right below the selection are told", async () => {
  const session = await open(customersBook());
  session.host.select("Customers", "A1:D31");
  const { description } = valueOf(await session.actions.readCustomers({ includeHidden: false }, HOOKS));
  expect(description.problems[0]).toMatchObject({ kind: "rowsBelow", count: 10, rows: [32] });
  session.host.select("Customers", "A1:D41");
  const all = valueOf(await session.actions.readCustomers({ includeHidden: false }, HOOKS));
  expect(all.description.problems.map((problem) => problem.kind)).not.toContain("rowsBelow");
});
