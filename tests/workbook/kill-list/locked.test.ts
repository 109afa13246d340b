import type { Outcome } from "../../../src/table";
import type { Session } from "../session";
import { customersBook, cut, expectSentences, HOOKS, namesOf, open, troubleOf, unharmed, valueOf } from "../session";

async function found(): Promise<Session & { readonly names: string[] }> {
  const session = await open(customersBook());
  session.host.select("Customers", "A1");
  return { ...session, names: namesOf(await cut(session)) };
}

test.each([
  ["the sheet is protected", "SheetProtected", ({ book }: Session) => (book.sheets[0]!.isProtected = true)],
  ["the workbook's structure is protected", "StructureProtected", ({ book }: Session) => (book.structureProtected = true)],
  ["the workbook is read-only", "ReadOnly", ({ book }: Session) => (book.readOnly = true)],
])("%s: the plan says so, and nothing is written", async (_, code, lock) => {
  const session = await found();
  lock(session);
  const { obstacles } = valueOf(await unharmed(session.book, () => session.actions.planWrite(session.names)));
  expect(obstacles.map((obstacle) => obstacle.code)).toEqual([code]);
  const trouble = troubleOf(await unharmed(session.book, () => session.actions.writeSegments(session.names, HOOKS)));
  expect(trouble.code).toBe(code);
  expectSentences(trouble);
});

test("protected results of ours are named", async () => {
  const session = await found();
  valueOf(await session.actions.writeSegments(session.names, HOOKS));
  session.book.sheets.find((sheet) => sheet.name === "Segments")!.isProtected = true;
  const trouble = troubleOf(await unharmed(session.book, () => session.actions.writeSegments(session.names, HOOKS)));
  expect(trouble.message).toContain("The sheet Segments is protected.");
});

test.each([
  ["reading", (session: Session) => session.actions.readCustomers({ includeHidden: false }, HOOKS)],
  ["planning", (session: Session & { names: string[] }) => session.actions.planWrite(session.names)],
  ["writing", (session: Session & { names: string[] }) => session.actions.writeSegments(session.names, HOOKS)],
  ["going to a sheet", (session: Session) => session.actions.goTo({ sheetName: "Customers" })],
])("a cell is being edited while %s", async (_, work) => {
  const session = await found();
  session.host.editing = true;
  const trouble = troubleOf(await unharmed<Outcome<unknown>>(session.book, () => work(session)));
  session.host.editing = false;
  expect([trouble.code, trouble.advice, trouble.retry]).toEqual([
    "InvalidOperationInCellEditMode",
    "Finish editing the cell (Enter or Esc), then Retry.",
    true,
  ]);
  expectSentences(trouble);
  valueOf(await session.actions.writeSegments(session.names, HOOKS));
});

test("editing begins in the middle of writing", async () => {
  const session = await found();
  const trouble = troubleOf(
    await unharmed(session.book, async () => {
      const writing = session.actions.writeSegments(session.names, {
        signal: HOOKS.signal,
        onProgress: ({ words }) => {
          if (words.startsWith("Writing the segment column")) session.host.editing = true;
        },
      });
      setTimeout(() => (session.host.editing = false), 600);
      return writing;
    }),
  );
  expect(trouble.code).toBe("InvalidOperationInCellEditMode");
  expect(trouble.message).toContain("What had been written was taken back; the workbook is as it was.");
});
