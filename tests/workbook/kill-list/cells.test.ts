import type { CellValue } from "../../../src/workbench/book";
import type { HostOptions } from "../../../src/workbench/host";
import {
  columnOf,
  CUSTOMERS,
  customersBook,
  expectSentences,
  find,
  HOOKS,
  namesOf,
  open,
  requestFor,
  type Session,
  troubleOf,
  unharmed,
  valueOf,
} from "../session";

async function opened(rows: readonly (readonly CellValue[])[], options: HostOptions = {}): Promise<Session> {
  const session = await open(customersBook(rows), options);
  session.host.select("Customers", "B2");
  return session;
}

const read = async (session: Session, includeHidden = false) =>
  valueOf(await unharmed(session.book, () => session.actions.readCustomers({ includeHidden }, HOOKS)));

const withColumn = (header: CellValue, cell: (row: number) => CellValue): CellValue[][] =>
  CUSTOMERS.map((row, i) => [...row, i === 0 ? header : cell(i)]);

test("no header row: columns are called by their letters, and all is written", async () => {
  const session = await opened(CUSTOMERS.slice(1).map((row, i) => [i + 7_000, row[1]!, row[2]!]));
  const { description, place } = await read(session);
  expect(description.columns.map((column) => column.name)).toEqual(["Column A", "Column B", "Column C"]);
  expect([place.firstRow, description.problems.map((problem) => problem.kind)]).toEqual([0, expect.arrayContaining(["noHeaderRow"])]);
  const names = namesOf(await find(session, { segmentBy: ["Column B", "Column C"], idColumn: "Column A", valueColumn: null }));
  valueOf(await session.actions.writeSegments(names, HOOKS));
  expect(new Set(columnOf(session.book, "Customers", 3))).toEqual(new Set(names));
});

test("doubled and blank headers are told apart and listed", async () => {
  const session = await opened(CUSTOMERS.map((row, i) => [...row, i === 0 ? "Spend" : 1000 - i * 3, i === 0 ? null : i % 5]));
  const { description } = await read(session);
  const names = description.columns.map((column) => column.name);
  expect(new Set(names).size).toBe(6);
  expect(names.slice(4)).toEqual([expect.stringContaining("Spend"), expect.stringContaining("Column F")]);
  expect(description.problems.map((problem) => problem.kind)).toEqual(expect.arrayContaining(["doubledHeader", "blankHeader"]));
  valueOf(await session.actions.writeSegments(namesOf(await find(session)), HOOKS));
});

test("merged cells are refused and named", async () => {
  const session = await opened(CUSTOMERS);
  session.book.sheets[0]!.merges.push({ row: 4, column: 3, rows: 3, columns: 1 });
  const trouble = troubleOf(await unharmed(session.book, () => session.actions.readCustomers({ includeHidden: false }, HOOKS)));
  expect([trouble.code, trouble.message]).toEqual(["MergedCells", expect.stringContaining("D5:D7")]);
  expectSentences(trouble);
});

test("a merged title above the list does no harm", async () => {
  const session = await opened([["Our customers", null, null, null], ...CUSTOMERS]);
  session.book.sheets[0]!.merges.push({ row: 0, column: 0, rows: 1, columns: 4 });
  const { place, description } = await read(session);
  expect([place.firstRow, description.customers]).toEqual([2, 40]);
  valueOf(await session.actions.writeSegments(namesOf(await find(session)), HOOKS));
  expect(columnOf(session.book, "Customers", 4).slice(0, 2)).toEqual([null, "Segment"]);
});

test("hidden and filtered rows: left out and blank, or taken in; every row stays in line", async () => {
  const session = await opened(CUSTOMERS);
  const hidden = [3, 4, 10, 40];
  for (const row of hidden) session.book.sheets[0]!.hiddenRows.add(row);
  const { description } = await read(session);
  expect([description.customers, description.problems.find((problem) => problem.kind === "hiddenRows")?.count]).toEqual([36, 4]);
  const found = await find(session);
  valueOf(await session.actions.writeSegments(namesOf(found), HOOKS));
  const column = Array.from({ length: 41 }, (_, row) => session.book.sheets[0]!.cells.value(row, 4));
  expect(column.flatMap((name, row) => (name === null ? [row] : []))).toEqual(hidden);
  column.forEach((name, row) => {
    if (row > 0 && name !== null) expect(name).toBe(namesOf(found)[found.assignment[row - 1]! - 1]);
  });
  expect((await read(session, true)).description.customers).toBe(40);
  expect((await find(session, { includeHidden: true })).assigned).toBe(40);
});

test("error cells count as missing and are listed", async () => {
  const session = await opened(withColumn("Margin", (i) => (i % 10 === 0 ? { error: "#DIV/0!" } : i / 10)));
  const { description } = await read(session);
  expect(description.problems).toContainEqual(expect.objectContaining({ column: "Margin", kind: "errors", count: 4 }));
  expect(description.columns.find((column) => column.name === "Margin")!.kind).toBe("number");
  valueOf(await session.actions.writeSegments(namesOf(await find(session)), HOOKS));
});

test("numbers kept as text, in the user's locale", async () => {
  const rows = withColumn("Umsatz", (i) => `1.${String(100 + i)},50`);
  const session = await opened(rows, { locale: "de-DE" });
  const column = (await read(session)).description.columns.find((each) => each.name === "Umsatz")!;
  expect([column.kind, column.numbers?.min, column.numbers?.max]).toEqual(["number", 1101.5, 1140.5]);
});

test("an all-blank and a constant column are listed and not segmented by", async () => {
  const session = await opened(CUSTOMERS.map((row, i) => [...row, i === 0 ? "Fax" : null, i === 0 ? "Country" : "NO"]));
  const { description } = await read(session);
  expect(description.problems.map(({ kind, column }) => [kind, column])).toEqual(
    expect.arrayContaining([
      ["blankColumn", "Fax"],
      ["constant", "Country"],
    ]),
  );
  expect(requestFor({ description } as never).segmentBy).not.toEqual(expect.arrayContaining(["Fax"]));
  valueOf(await session.actions.writeSegments(namesOf(await find(session)), HOOKS));
});

test.each<[string, readonly (readonly CellValue[])[], number]>([
  ["fewer customers than segments", CUSTOMERS.slice(0, 4), 5],
  ["identical customers", [CUSTOMERS[0]!, ...Array.from({ length: 30 }, (_, i): CellValue[] => [`C${500 + i}`, 5, 100, "North"])], 3],
])("%s", async (_, rows, segments) => {
  const session = await opened(rows);
  const description = await read(session);
  const request = requestFor(description, { segments, segmentBy: ["Orders", "Spend"] });
  const trouble = troubleOf(await unharmed(session.book, () => session.actions.findSegments(request, HOOKS)));
  expectSentences(trouble);
  expect(troubleOf(await unharmed(session.book, () => session.actions.writeSegments(["a"], HOOKS))).code).toBe("NotFound");
});

test("a header and nothing else", async () => {
  const session = await opened(CUSTOMERS.slice(0, 2));
  const trouble = troubleOf(await unharmed(session.book, () => session.actions.readCustomers({ includeHidden: false }, HOOKS)));
  expect(trouble.code).toBe("TooFewRows");
  expectSentences(trouble);
});

test("payload too large: chunks are halved until Excel takes them", async () => {
  // The first rows are short, so the estimate from them is far too low for the rest; what is too large for one request fits in smaller ones.
  const rows = Array.from({ length: 1_200 }, (_, i): CellValue[] => [
    `C${i}`,
    i % 2 ? 5 + (i % 3) : 50 + (i % 7),
    i < 50 ? "x" : `${i} `.padEnd(6_000, "é"),
  ]);
  const session = await opened([["Customer", "Orders", "Note"], ...rows], { profile: "web" });
  expect((await read(session)).description.customers).toBe(1_200);
  const found = await find(session, { segmentBy: ["Orders"], describeWith: [], idColumn: "Customer" });
  const long = ["n".repeat(31), "m".repeat(31)];
  valueOf(await session.actions.writeSegments(long.slice(0, found.segments.length), HOOKS));
  expect(columnOf(session.book, "Customers", 3)).toHaveLength(1_201);
});
