import { columnOf, customersBook, find, HOOKS, namesOf, open, valueOf } from "./session";

test("an old Excel (ExcelApi 1.9) is enough", async () => {
  const session = await open(customersBook(), { profile: "old" });
  session.host.select("Customers", "A1");
  for (const segments of [3, 2, 4]) valueOf(await session.actions.writeSegments(namesOf(await find(session, { segments })), HOOKS));
  expect(new Set(columnOf(session.book, "Customers", 4)).size).toBe(5);
});
