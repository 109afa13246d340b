import {
  columnOf,
  CUSTOMERS,
  customersBook,
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

const read = { includeHidden: false };

test.each([
  ["blank cells far from the list", "M50"],
  ["a blank block", "M50:P60"],
])("nothing to read: %s", async (_, address) => {
  const { actions, host, book } = await open(customersBook());
  host.select("Customers", address);
  const trouble = troubleOf(await unharmed(book, () => actions.readCustomers(read, HOOKS)));
  expect(trouble.code).toBe("NothingSelected");
  expectSentences(trouble);
});

test("an empty workbook", async () => {
  const { actions, book } = await open(customersBook([]));
  const trouble = troubleOf(await unharmed(book, () => actions.readCustomers(read, HOOKS)));
  expect(trouble.code).toBe("NothingSelected");
  expectSentences(trouble);
});

test.each([
  ["one cell of the list", "C7"],
  ["the header row", "A1:D1"],
  ["whole columns", "A:D"],
  ["the whole sheet", "1:1048576"],
  ["the list itself", "A1:D41"],
])("%s stands for the whole list", async (_, address) => {
  const { actions, host, book } = await open(customersBook());
  host.select("Customers", address);
  const { place, description } = valueOf(await unharmed(book, () => actions.readCustomers(read, HOOKS)));
  expect(place).toEqual({ sheetName: "Customers", address: "A1:D41", tableName: null, firstRow: 1, firstColumn: 0 });
  expect([description.customers, description.columns.map((column) => column.name)]).toEqual([40, CUSTOMERS[0]]);
});

test.each(["B5", "B2:C9", "A:B", "A1:D41", "D42"])("%s in a table stands for the table, without its totals row", async (address) => {
  const book = customersBook([...CUSTOMERS, ["Total", 500, 20_000, null]]);
  makeTable(book, "Clients", 4, 42, true);
  const { actions, host } = await open(book);
  host.select("Customers", address);
  const { place, description } = valueOf(await unharmed(book, () => actions.readCustomers(read, HOOKS)));
  expect([place.address, place.tableName, description.customers]).toEqual(["A1:D41", "Clients", 40]);
});

test("several separate areas", async () => {
  const { actions, host, book } = await open(customersBook());
  host.select("Customers", "A1:B41,D1:D41");
  const trouble = troubleOf(await unharmed(book, () => actions.readCustomers(read, HOOKS)));
  expect(trouble.code).toBe("SeveralAreas");
  expectSentences(trouble);
});

test("a table together with cells beside it", async () => {
  const book = customersBook([...CUSTOMERS.map((row) => [...row, null, "note"])]);
  makeTable(book, "Clients", 4, 41);
  const { actions, host } = await open(book);
  host.select("Customers", "A1:F41");
  const trouble = troubleOf(await unharmed(book, () => actions.readCustomers(read, HOOKS)));
  expect(trouble.code).toBe("MixedSelection");
  expectSentences(trouble);
});

test("our own results instead of customers", async () => {
  const session = await open(customersBook());
  session.host.select("Customers", "A1");
  const found = await find(session);
  valueOf(await session.actions.writeSegments(namesOf(found), HOOKS));
  session.host.select("Segments", "A2");
  const trouble = troubleOf(await unharmed(session.book, () => session.actions.readCustomers(read, HOOKS)));
  expect(trouble.code).toBe("OwnResults");
  expectSentences(trouble);
});

test("our own segment column is not read as a customer's", async () => {
  const session = await open(customersBook());
  session.host.select("Customers", "A1");
  valueOf(await session.actions.writeSegments(namesOf(await find(session)), HOOKS));
  expect(columnOf(session.book, "Customers", 4)).toHaveLength(41);
  const { description } = valueOf(await session.actions.readCustomers(read, HOOKS));
  expect(description.columns.map((column) => column.name)).toEqual(CUSTOMERS[0]);
});

test("the selection is told while it changes", async () => {
  const { actions, host } = await open(customersBook());
  host.select("Customers", "B2");
  const seen: unknown[] = [];
  const stop = await actions.watchSelection(({ address, customers, trouble }) => seen.push([address, customers, trouble?.code ?? null]));
  host.select("Customers", "M50");
  await new Promise((resolve) => setTimeout(resolve, 400));
  stop();
  host.select("Customers", "B3");
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(seen).toEqual([
    ["A1:D41", 40, null],
    ["", 0, "NothingSelected"],
  ]);
});

test("a selection changed while a cell was edited is told when the pane gets the focus", async () => {
  const { actions, host } = await open(customersBook());
  host.select("Customers", "B2");
  host.editing = true;
  const seen: unknown[] = [];
  const stop = await actions.watchSelection(({ address, trouble }) => seen.push(trouble?.code ?? address));
  host.editing = false;
  window.dispatchEvent(new Event("focus"));
  await new Promise((resolve) => setTimeout(resolve, 400));
  host.select("Customers", "M50");
  await new Promise((resolve) => setTimeout(resolve, 400));
  stop();
  expect(seen).toEqual(["InvalidOperationInCellEditMode", "A1:D41", "NothingSelected"]);
});
