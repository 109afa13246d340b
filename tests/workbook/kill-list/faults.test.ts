import { photograph } from "../photograph";
import { customersBook, CUSTOMERS, find, HOOKS, makeTable, namesOf, open, type Session, troubleOf, valueOf } from "../session";

async function opened(table: boolean): Promise<Session & { readonly names: string[] }> {
  const book = customersBook(CUSTOMERS.map((row) => [...row, null, "note"]));
  if (table) makeTable(book, "Clients", 4, 41);
  const session = await open(book);
  session.host.select("Customers", "A1:D41");
  return { ...session, names: namesOf(await find(session)) };
}

/** Office.js frees what a run tracked in a request of its own, after the run; a fault is not to be spent on that. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 25));

/** Writes again and again, with the fault at the first request, the second and so on, until none is left to fail. Returns how many were. */
async function failEverywhere({ host, book, actions }: Session, names: readonly string[], error: string | number): Promise<number> {
  const before = photograph(book);
  for (let at = 1; ; at++) {
    await settle();
    host.faults.plan({ error, at });
    const outcome = await actions.writeSegments(names, HOOKS);
    host.faults.clear();
    if (outcome.ok) return at - 1;
    expect([at, photograph(book) === before]).toEqual([at, true]);
    expect(troubleOf(outcome).message).toMatch(/Nothing was written\.|the workbook is as it was\.$/);
  }
}

describe.each([
  ["beside a plain list", false],
  ["beside a table with notes", true],
])("writing %s", (_, table) => {
  test.each(["GeneralException", 5102])("%s at any request leaves everything as it was; then all is written", async (error) => {
    const trial = await opened(table);
    valueOf(await trial.actions.writeSegments(trial.names, HOOKS));
    const complete = photograph(trial.book);
    const session = await opened(table);
    expect(await failEverywhere(session, session.names, error)).toBeGreaterThan(20);
    expect(photograph(session.book)).toBe(complete);
  });

  test("again over earlier results: a fault at any request leaves the earlier results", async () => {
    const session = await opened(table);
    valueOf(await session.actions.writeSegments(session.names, HOOKS));
    const others = session.names.map((name, i) => `=${i} ${name}`.slice(0, 31));
    expect(await failEverywhere(session, others, "GeneralException")).toBeGreaterThan(20);
  });
});

test("a new column of a table is taken back", async () => {
  const book = customersBook();
  makeTable(book, "Clients", 4, 41);
  const session = await open(book);
  session.host.select("Customers", "A1");
  expect(await failEverywhere(session, namesOf(await find(session)), "GeneralException")).toBeGreaterThan(20);
  expect(book.sheets[0]!.tables[0]!.columns).toHaveLength(5);
});

test("Excel gone for good: what remained is told, and writing again puts it right", async () => {
  const trial = await opened(false);
  valueOf(await trial.actions.writeSegments(trial.names, HOOKS));
  const { host, actions, names, book } = await opened(false);
  host.faults.plan({ error: "GeneralException", at: 22, onwards: true });
  const trouble = troubleOf(await actions.writeSegments(names, HOOKS));
  host.faults.clear();
  expect(trouble.code).toBe("HalfWritten");
  expect(trouble.message).toMatch(/Not everything could be taken back: .*the new sheet Segments.* remained\.$/);
  valueOf(await actions.writeSegments(names, HOOKS));
  expect(columns(book)).toEqual(columns(trial.book));
});

const columns = (book: Session["book"]): unknown => book.sheets[0]!.cells.value(1, 4);
