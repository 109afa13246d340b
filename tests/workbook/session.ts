import { type Actions, createActions, createLocalEngine, type CustomersRead, type Hooks } from "../../src/actions";
import { PLAIN_REQUEST, type Segmentation, type SegmentRequest } from "../../src/segment";
import type { Outcome, Trouble } from "../../src/table";
import type { Book, CellValue } from "../../src/workbench/book";
import type { ExcelHost, HostOptions } from "../../src/workbench/host";
import { bookOf, startExcel } from "./office";
import { photograph } from "./photograph";

export const HOOKS: Hooks = { signal: new AbortController().signal, onProgress: () => undefined };

export type Session = { readonly book: Book; readonly host: ExcelHost; readonly actions: Actions };

/** A workbook opened in the emulated Excel, with the add-in's actions on it. */
export async function open(book: Book, options: HostOptions = {}): Promise<Session> {
  const host = await startExcel(book, options);
  const actions = createActions(createLocalEngine());
  await actions.openWorkbook();
  return { book, host, actions };
}

/** Forty customers in two plain groups: many small orders, few large ones. */
export const CUSTOMERS: readonly (readonly CellValue[])[] = [
  ["Customer", "Orders", "Spend", "Region"],
  ...Array.from({ length: 40 }, (_, i) => {
    const small = i % 2 === 0;
    return [
      `C${String(i + 1).padStart(3, "0")}`,
      small ? 20 + (i % 7) : 2 + (i % 3),
      small ? 100 + 3 * i : 900 + 5 * i,
      i % 4 < 2 ? "North" : "South",
    ];
  }),
];

export function customersBook(rows = CUSTOMERS): Book {
  return bookOf({ Customers: rows });
}

/** Makes the cells of a sheet, from A1 on, an Excel Table. */
export function makeTable(book: Book, name: string, columns: number, rows: number, showTotals = false): void {
  const sheet = book.sheets[0]!;
  sheet.tables.push({
    id: sheet.tables.length + 1,
    name,
    area: { row: 0, column: 0, rows, columns },
    columns: Array.from({ length: columns }, (_, c) => ({ id: c + 1, name: sheet.cells.value(0, c) as string })),
    showHeaders: true,
    showTotals,
    showFilterButton: true,
    style: "TableStyleMedium2",
    bandedRows: true,
  });
}

export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.trouble));
  return outcome.value;
}

export function troubleOf(outcome: Outcome<unknown>): Trouble {
  if (outcome.ok) throw new Error("There was no trouble.");
  return outcome.trouble;
}

/** A sentence says what is the matter and another what to do; neither is a code nor shows a customer. */
export function expectSentences(trouble: Trouble): void {
  expect(trouble.message).toMatch(/^[A-Z0-9"].{15,}[.!]$/s);
  expect(trouble.advice).toMatch(/^[A-Z].{8,}[.!]$/s);
  expect(JSON.stringify(trouble)).not.toMatch(/C0\d\d|undefined|\[object/);
}

export function requestFor(read: CustomersRead, changes: Partial<SegmentRequest> = {}): SegmentRequest {
  const named = (role: string): string[] => read.description.columns.filter((column) => column.role === role).map((column) => column.name);
  return {
    ...PLAIN_REQUEST,
    idColumn: named("id")[0] ?? null,
    valueColumn: named("value")[0] ?? null,
    segmentBy: named("segmentBy"),
    describeWith: named("describeWith"),
    segments: 2,
    today: "2026-11-22",
    ...changes,
  };
}

/** Reads the selected customers and finds two segments. */
export async function find({ actions }: Session, changes: Partial<SegmentRequest> = {}): Promise<Segmentation> {
  const read = valueOf(await actions.readCustomers({ includeHidden: changes.includeHidden ?? false }, HOOKS));
  return valueOf(await actions.findSegments(requestFor(read, changes), HOOKS));
}

/** Bands of what they spend, at once: for tests of what is written, however it was found. */
export function cut(session: Session, bands = 2, column = "Spend"): Promise<Segmentation> {
  return find(session, { method: "rules", rules: [{ column, cut: { by: "quantiles", bands } }] });
}

export const namesOf = (found: Segmentation): string[] => found.segments.map((segment) => segment.name);

/** Runs something that must leave the workbook as it is. */
export async function unharmed<T>(book: Book, work: () => Promise<T>): Promise<T> {
  const before = photograph(book);
  const result = await work();
  expect(photograph(book)).toBe(before);
  return result;
}

/** The cells of one column of a sheet, from the first row to the last one filled. */
export function columnOf(book: Book, sheetName: string, column: number): CellValue[] {
  const { cells } = book.sheets.find((sheet) => sheet.name === sheetName)!;
  const values = Array.from({ length: cells.rowCount }, (_, row) => cells.value(row, column));
  while (values.at(-1) === null) values.pop();
  return values;
}
