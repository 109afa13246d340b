import type { Hooks } from "../../../src/actions";
import {
  CUSTOMERS,
  customersBook,
  expectSentences,
  find,
  HOOKS,
  makeTable,
  namesOf,
  open,
  requestFor,
  type Session,
  troubleOf,
  unharmed,
  valueOf,
} from "../session";

/** Hooks that cancel at the n-th word of progress; `said` collects the words. */
function cancelAt(n: number, said: string[] = []): Hooks {
  const controller = new AbortController();
  if (n === 0) controller.abort();
  return {
    signal: controller.signal,
    onProgress: ({ words }) => {
      said.push(words);
      if (said.length === n) controller.abort();
    },
  };
}

async function opened(table: boolean): Promise<Session> {
  const book = customersBook();
  if (table) makeTable(book, "Clients", 4, 41);
  const session = await open(book);
  session.host.select("Customers", "A1");
  return session;
}

test("while reading", async () => {
  const session = await opened(false);
  const trouble = troubleOf(await unharmed(session.book, () => session.actions.readCustomers({ includeHidden: false }, cancelAt(0))));
  expect(trouble.code).toBe("Cancelled");
  expectSentences(trouble);
});

test("while finding, at every step", async () => {
  const rows = Array.from({ length: 700 }, (_, i) => [`C${i}`, (i * 7919) % 97, (i * 104_729) % 1009, i % 3 ? "North" : "South"]);
  const session = await open(customersBook([CUSTOMERS[0]!, ...rows]));
  session.host.select("Customers", "A1");
  const request = requestFor(valueOf(await session.actions.readCustomers({ includeHidden: false }, HOOKS)), { segments: "auto" });
  const said: string[] = [];
  valueOf(await session.actions.findSegments(request, cancelAt(-1, said)));
  expect(said.length).toBeGreaterThan(3);
  for (const n of [0, 1, 2]) {
    const trouble = troubleOf(await unharmed(session.book, () => session.actions.findSegments(request, cancelAt(n))));
    expectSentences(trouble);
  }
  valueOf(await session.actions.findSegments(request, HOOKS));
});

test.each([
  ["into a plain list", false, false],
  ["into a table", true, false],
  ["over an earlier result", false, true],
  ["over an earlier result in a table", true, true],
])("while writing %s, at every step", async (_, table, again) => {
  const session = await opened(table);
  const names = namesOf(await find(session));
  if (again) valueOf(await session.actions.writeSegments(names, HOOKS));
  const other = names.map((name) => `${name} again`.slice(0, 31));
  const said: string[] = [];
  for (let n = 0; ; n++) {
    said.length = 0;
    const hooks = cancelAt(n, said);
    const before = await unharmed(session.book, () => session.actions.planWrite(other));
    expect(before.ok).toBe(true);
    if (n > 12) break;
    const trouble = troubleOf(await unharmed(session.book, () => session.actions.writeSegments(other, hooks)));
    expect(trouble.code).toBe("Cancelled");
    expectSentences(trouble);
    if (said.at(-1) === "Saving the model") break;
  }
  expect(said.at(-1)).toBe("Saving the model");
  valueOf(await session.actions.writeSegments(other, HOOKS));
});
