import type { Browser } from "playwright-core";
import type { Book } from "../../src/workbench/book";
import { openXlsx, saveXlsx } from "../../src/workbench/xlsx";
import { largeBook } from "../large-book";
import { photograph } from "../workbook/photograph";
import { openBrowser, releaseInWorkbench, serve, type Site, visit, type Visit } from "./browser";
import { MainJob } from "./main-job";

const CUSTOMERS = 100_000;
const SEGMENT = 10;

let browser: Browser;
let site: Site;
let here: Visit;
let job: MainJob;
let untouched: string;

beforeAll(async () => {
  site = await serve(releaseInWorkbench());
  browser = await openBrowser();
  here = await visit(browser, site, { released: true, viewport: { width: 1200, height: 800 } });
  await here.page.goto(site.url);
  job = new MainJob(here.page);
  const file = saveXlsx(largeBook(CUSTOMERS));
  const opened = openXlsx(file);
  if (!opened.ok) throw new Error(opened.message);
  untouched = photograph(opened.book);
  await job.open(file, CUSTOMERS);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** What stands in a column of a sheet, below its header. */
function columnOf({ sheets }: Book, sheetName: string, header: string): readonly unknown[] {
  const cells = sheets.find((sheet) => sheet.name === sheetName)!.cells;
  const column = Array.from({ length: cells.columnCount }, (_, c) => c).find((c) => cells.value(0, c) === header);
  if (column === undefined) throw new Error(`${sheetName} has no column ${header}`);
  return Array.from({ length: cells.rowCount - 1 }, (_, row) => cells.value(row + 1, column));
}

// The two share the page: the second goes on where the first stopped.
test("Cancel while reading, finding or writing leaves a workbook of 100,000 customers as it was", async () => {
  expect(await job.cancelAt("Start", /Reading customers: [3-6]\d,\d{3} of/)).not.toBeNull();
  await job.press("Start");
  await job.press("Next: Segments");
  expect(await job.cancelAt("Find segments", /Comparing numbers of segments/)).not.toBeNull();
  await job.press("Find segments");
  await job.press("Next: Understand");
  await job.press("Next: Write");
  expect(await job.cancelAt("Write to workbook", /Writing the segment column: [1-9]/)).not.toBeNull();
  expect(photograph(await job.saved()) === untouched).toBe(true);
}, 120_000);

test("100,000 customers are segmented and each gets the name of a segment", async () => {
  await job.press("Write to workbook");
  await job.heading("Written");
  const book = await job.saved();
  expect(book.sheets.map(({ name }) => name)).toEqual(["Sample customers", "Segments", "Segment profile", "About these segments"]);
  expect(book.sheets[0]!.cells.value(0, SEGMENT)).toBe("Segment");
  const counted = new Map<unknown, number>();
  for (const name of columnOf(book, "Sample customers", "Segment")) counted.set(name, (counted.get(name) ?? 0) + 1);
  const sizes = columnOf(book, "Segments", "Customers");
  expect([...counted].sort()).toEqual(
    columnOf(book, "Segments", "Segment")
      .map((name, i) => [name, sizes[i]])
      .sort(),
  );
  expect([...counted.values()].reduce((sum, count) => sum + count, 0)).toBe(CUSTOMERS);
  expect(here.complaints).toEqual([]);
}, 120_000);
