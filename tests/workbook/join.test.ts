import type { Book, CellValue } from "../../src/workbench/book";
import { openXlsx, saveXlsx } from "../../src/workbench/xlsx";
import { bookOf } from "./office";
import { columnOf, CUSTOMERS, expectSentences, HOOKS, makeTable, open, requestFor, type Session, troubleOf, valueOf } from "./session";

const NEVER = { includeHidden: false };

/** Who the first 36 customers are in their own words, in another order; one answered twice, and two are no customers. */
const SURVEY: readonly (readonly CellValue[])[] = [
  ["Respondent", "I look for the lowest price", "Quality matters to me", "Minutes taken"],
  ...["X1", "X2", ...CUSTOMERS.slice(1, 37).map((row) => row[0] as string), "C003"].reverse().map((id, i): CellValue[] => {
    const buysOften = Number(id.slice(1)) % 2 === 1;
    return [` ${id.toLowerCase()}`, buysOften ? 4 + (i % 2) : 1 + (i % 2), buysOften ? 1 + (i % 3) : 5 - (i % 2), 3 + ((i * 7) % 11)];
  }),
];

const bothSheets = (): Book =>
  bookOf({
    Customers: CUSTOMERS,
    Survey: SURVEY,
    Notes: [["Ask Ann"]],
    Prices: [
      ["Article", "Price"],
      ["Tea", 3],
      ["Cups", 8],
    ],
  });

async function joined(book: Book): Promise<Session & { readonly customers: ReturnType<typeof requestFor> }> {
  const session = await open(book);
  session.host.select("Customers", "A1");
  valueOf(await session.actions.readCustomers(NEVER, HOOKS));
  const { customers, join, idColumn } = valueOf(await session.actions.joinSheet({ sheetName: "Survey", idColumn: null }, NEVER, HOOKS));
  return { ...session, customers: { ...requestFor(customers, { joins: [join] }), idColumn } };
}

test("the columns of another sheet come by id: matched, unmatched, strange and doubled ids are counted", async () => {
  const session = await open(bothSheets());
  session.host.select("Customers", "B7");
  const read = valueOf(await session.actions.readCustomers(NEVER, HOOKS));
  const looking = { ...NEVER, idColumn: "Customer" };
  const both = valueOf(await session.actions.joinSheet({ sheetName: "Survey", idColumn: null }, looking, HOOKS));
  expect([both.idColumn, both.join]).toEqual(["Customer", { sheetName: "Survey", address: "A1:D40", idColumn: "Respondent" }]);
  const { columns, problems, customers } = both.customers.description;
  expect(customers).toBe(40);
  expect(columns.map(({ name, from }) => [name, from])).toEqual([
    ...read.description.columns.map(({ name }) => [name, null]),
    ["I look for the lowest price", "Survey"],
    ["Quality matters to me", "Survey"],
    ["Minutes taken", "Survey"],
  ]);
  expect(problems.filter(({ kind }) => kind === "joined").map(({ join, count, rows }) => [join?.ids, count, rows])).toEqual([
    ["unmatched", 4, [38, 39, 40, 41]],
    ["extra", 2, undefined],
    ["doubled", 1, undefined],
  ]);
  const alone = valueOf(await session.actions.leaveSheet("Survey", { ...looking, joins: [both.join] }, HOOKS));
  expect(alone.description).toEqual(read.description);
});

test("lists on other sheets are offered with their columns; our own sheets and the customers' own are not", async () => {
  const session = await joined(bothSheets());
  expect(valueOf(await session.actions.listColumns("Survey"))).toEqual(SURVEY[0]);
  const before = valueOf(await session.actions.listOtherSheets());
  expect(before.map(({ sheetName, rows, columns }) => [sheetName, rows, columns])).toEqual([
    ["Survey", 40, 4],
    ["Prices", 3, 2],
  ]);
  const found = valueOf(await session.actions.findSegments(session.customers, HOOKS));
  valueOf(
    await session.actions.writeSegments(
      found.segments.map(({ name }) => name),
      HOOKS,
    ),
  );
  expect(session.book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Segments", "Segment profile"]));
  expect(valueOf(await session.actions.listOtherSheets())).toEqual(before);
});

test("segments found with the columns of a survey are written, saved and remembered with the join", async () => {
  const session = await joined(bothSheets());
  const asked = { ...session.customers, segmentBy: ["I look for the lowest price", "Quality matters to me"] };
  const found = valueOf(await session.actions.findSegments(asked, HOOKS));
  const names = found.segments.map(({ name }) => name);
  expect(found.model.request.joins).toEqual([{ sheetName: "Survey", address: "A1:D40", idColumn: "Respondent" }]);
  // Row by row: who buys often looks for the lowest price, whatever the order of the survey.
  expect(new Set(found.assignment.filter((_, row) => row < 36 && row % 2 === 0)).size).toBe(1);
  const why = valueOf(await session.actions.explainCustomer(0, names));
  expect(why.segment).toBe(found.assignment[0]);
  expect(JSON.stringify(why)).toMatch(/lowest price|Quality matters/);

  const { columns } = valueOf(await session.actions.writeSegments(names, HOOKS));
  expect(columns).toEqual([{ title: "Segment", sheetName: "Customers", address: "E1:E41" }]);
  expect(columnOf(session.book, "Customers", 4).slice(1, 37)).toEqual(
    [...found.assignment.slice(0, 36)].map((number) => names[number - 1]),
  );
  expect(session.book.sheets.find(({ name }) => name === "Survey")!.cells.usedArea(true)).toMatchObject({ rows: 40, columns: 4 });

  const opened = openXlsx(saveXlsx(session.book));
  if (!opened.ok) throw new Error(opened.message);
  const again = await open(opened.book);
  const { saved } = valueOf(await again.actions.openWorkbook());
  expect(saved?.request).toMatchObject({ joins: found.model.request.joins, idColumn: "Customer", segmentBy: asked.segmentBy });
  valueOf(await again.actions.goToCustomers());
  valueOf(await again.actions.readCustomers(NEVER, HOOKS));
  const { sheetName, idColumn } = saved!.request.joins[0]!;
  valueOf(await again.actions.joinSheet({ sheetName, idColumn }, { ...NEVER, idColumn: saved!.request.idColumn }, HOOKS));
  const same = valueOf(await again.actions.findSegments({ ...saved!.request, today: "2026-11-23" }, HOOKS));
  expect([...same.assignment]).toEqual([...found.assignment]);
});

test("a sheet without the same ids adds nothing and says what to do; by a wrong column as well", async () => {
  const session = await joined(bothSheets());
  const nothing = troubleOf(
    await session.actions.joinSheet({ sheetName: "Prices", idColumn: null }, { ...NEVER, idColumn: "Customer" }, HOOKS),
  );
  expect(nothing.code).toBe("NoLikelyId");
  expectSentences(nothing);
  const wrong = { sheetName: "Survey", idColumn: "Minutes taken" };
  const refused = troubleOf(await session.actions.joinSheet(wrong, { ...NEVER, idColumn: "Customer" }, HOOKS));
  expect(refused.code).toBe("NothingJoined");
  expectSentences(refused);
  const gone = troubleOf(await session.actions.joinSheet({ sheetName: "Web", idColumn: null }, NEVER, HOOKS));
  expect(gone.code).toBe("NoListOnSheet");
  expectSentences(gone);
  // What was joined before still is.
  const looking = { ...NEVER, idColumn: "Customer", joins: session.customers.joins };
  expect(valueOf(await session.actions.lookAgain(looking, HOOKS)).description.columns).toHaveLength(7);
});

test("the sample survey fits the sample customers, each in a table of its own", async () => {
  const session = await open(bookOf({ Sheet1: [] }));
  valueOf(await session.actions.insertSample("survey"));
  valueOf(await session.actions.insertSample("customers"));
  const read = valueOf(await session.actions.readCustomers(NEVER, HOOKS));
  const lists = valueOf(await session.actions.listOtherSheets());
  expect(lists.map(({ sheetName }) => sheetName)).toEqual(["Sample survey"]);
  const both = valueOf(await session.actions.joinSheet({ sheetName: "Sample survey", idColumn: null }, NEVER, HOOKS));
  expect(both.customers.description.problems.filter(({ join }) => join).map(({ join, count }) => [join!.ids, count])).toEqual([
    ["unmatched", 12],
    ["extra", 12],
  ]);
  expect(both.customers.description.columns.length).toBeGreaterThan(read.description.columns.length + 5);
});

test("overruled: kinds, families and values that look like none change what is said, and back", async () => {
  const rows = CUSTOMERS.map((row, i): CellValue[] => [...row, i === 0 ? "Age" : i % 9 === 0 ? 999 : 20 + ((i * 13) % 50)]);
  const book = bookOf({ Customers: rows });
  makeTable(book, "Clients", 5, 41);
  const session = await open(book);
  const columnIn = (read: Awaited<ReturnType<Session["actions"]["lookAgain"]>>, name: string) =>
    valueOf(read).description.columns.find((column) => column.name === name)!;
  const guessed = await session.actions.readCustomers(NEVER, HOOKS);
  expect(columnIn(guessed, "Age")).toMatchObject({ sentinels: ["999"], missing: 4, family: "demographic" });
  const kept = await session.actions.lookAgain(
    { ...NEVER, keepSentinels: ["Age"], families: { Age: "needs" }, kinds: { Region: "text" } },
    HOOKS,
  );
  expect(columnIn(kept, "Age")).toMatchObject({ sentinels: [], missing: 0, family: "needs", familyReason: "The family you chose." });
  expect(columnIn(kept, "Region")).toMatchObject({ kind: "text", role: "ignore", reason: "The kind you chose." });
  expect(valueOf(await session.actions.lookAgain(NEVER, HOOKS))).toEqual(valueOf(guessed));
});
