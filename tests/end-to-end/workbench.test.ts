import { readFileSync } from "node:fs";
import type { Browser, FrameLocator, Page } from "playwright-core";
import type { Book, Sheet } from "../../src/workbench/book";
import { openXlsx } from "../../src/workbench/xlsx";
import { openBrowser, serve, type Site, visit, type Visit, WORKBENCH } from "./browser";

const ROW_HEADER = 46;
const COLUMN_HEADER = 20;
const ROW = 20;

let browser: Browser;
let site: Site;
let here: Visit;

beforeAll(async () => {
  site = await serve(WORKBENCH);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  here = await visit(browser, site, { viewport: { width: 1400, height: 850 }, colorScheme: "light" });
  await here.page.goto(site.url);
  await expectText(selection(), "240 customers");
});
afterEach(async () => {
  expect(here.complaints).toEqual([]);
  await here.context.close();
});

const pane = (): FrameLocator => here.page.frameLocator("iframe[title='Customer Segments task pane']");
const selection = () => pane().getByRole("region", { name: "Selection" });
const primary = (name: string) => pane().getByRole("button", { name, exact: true });
const tab = (name: string) => here.page.locator("#grid").getByText(name, { exact: true });

async function expectText(where: ReturnType<typeof selection>, text: string): Promise<void> {
  await where.filter({ hasText: text }).waitFor({ timeout: 30_000 });
}

/** The middle of a cell of the first columns, when nothing is scrolled; `x` is counted from the row numbers. */
async function point(page: Page, x: number, row: number): Promise<{ x: number; y: number }> {
  const box = await page.locator("#grid canvas").last().boundingBox();
  if (!box) throw new Error("no grid to be seen");
  return { x: box.x + ROW_HEADER + x, y: box.y + COLUMN_HEADER + (row - 0.5) * ROW };
}

async function click(x: number, row: number): Promise<void> {
  const at = await point(here.page, x, row);
  await here.page.mouse.click(at.x, at.y);
}

async function enter(text: string): Promise<void> {
  await here.page.keyboard.type(text);
  await here.page.keyboard.press("Enter");
}

async function saved(): Promise<{ book: Book; name: string }> {
  const [download] = await Promise.all([
    here.page.waitForEvent("download"),
    here.page.getByRole("button", { name: "Save as .xlsx" }).click(),
  ]);
  const opened = openXlsx(readFileSync(await download.path()));
  if (!opened.ok) throw new Error(opened.message);
  return { book: opened.book, name: download.suggestedFilename() };
}

function sheetOf(book: Book, name: string): Sheet {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name} among ${book.sheets.map((each) => each.name).join(", ")}`);
  return sheet;
}

async function openText(name: string, text: string): Promise<void> {
  await here.page.locator("#file").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
}

test("at first sight there is a customer list, selected, and the pane has seen it", async () => {
  await expectText(selection(), "Sample customers!A1:N241");
  await expectText(selection(), "14 columns");
  expect(await here.page.locator("#file-name").textContent()).toBe("Sample customers.xlsx");
  expect(await tab("Sample customers").isVisible()).toBe(true);
  expect((await pane().locator("body").boundingBox())?.width).toBe(350);
});

test("the visitor's own CSV opens, and the pane follows the selection", async () => {
  const rows = Array.from({ length: 30 }, (_, i) => `K${i};${i},5;${i * 2}`);
  await openText("my list.csv", `key;spend;visits\n${rows.join("\n")}\n\n`);
  await expectText(selection(), "my list!A1:C31");
  await expectText(selection(), "30 customers · 3 columns");
  const [from, to] = [await point(here.page, 20, 1), await point(here.page, 100, 11)];
  await here.page.mouse.move(from.x, from.y);
  await here.page.mouse.down();
  await here.page.mouse.move(to.x, to.y, { steps: 4 });
  await here.page.mouse.up();
  await expectText(selection(), "10 customers · 2 columns");
});

test("a file that cannot be opened is answered with a sentence, and the open workbook stays", async () => {
  await openText("notes.pdf", "%PDF");
  await expectText(here.page.getByRole("status"), "notes.pdf is neither an .xlsx workbook nor a .csv file.");
  await here.page.locator("#file").setInputFiles({ name: "torn.xlsx", mimeType: "", buffer: Buffer.from("PK\u0003\u0004 torn") });
  await expectText(here.page.getByRole("status"), "damaged");
  expect(await here.page.locator("#file-name").textContent()).toBe("Sample customers.xlsx");
  await here.page.getByRole("button", { name: "Close message" }).click();
  expect(await here.page.getByRole("status").isVisible()).toBe(false);
});

test("what is typed is in the saved file: numbers, dates, formulas, texts; so is what was deleted and undone", async () => {
  await openText("typed.csv", "a,b\n20,x\n30,y\n,\n");
  await expectText(selection(), "typed!A1:B3");
  await click(20, 4);
  await enter("12.5");
  await enter("2024-05-06");
  await enter("=A2*2");
  await enter("'007");
  await enter("10%");
  await click(84, 2);
  await here.page.keyboard.press("Delete");
  await click(84, 3);
  await here.page.keyboard.press("Delete");
  await here.page.keyboard.press("Control+z");
  // A click in the pane ends the work in the grid, and whatever was calculated has arrived.
  await pane().getByRole("heading").first().click();
  await here.page.waitForTimeout(500);
  const { book, name } = await saved();
  expect(name).toBe("typed.xlsx");
  const { cells } = sheetOf(book, "typed");
  expect([3, 4, 5, 6, 7].map((row) => cells.value(row, 0))).toEqual([12.5, 45_418, 40, "007", 0.1]);
  expect(cells.formula(5, 0)).toBe("=A2*2");
  const format = (row: number) => book.styles.format(cells.style(row, 0)).numberFormat;
  expect(format(4)).toBe("yyyy-mm-dd");
  expect(format(7)).toBe("0%");
  expect([cells.value(1, 1), cells.value(2, 1)]).toEqual([null, "y"]);
});

test("formulas may name tables, and plain ones after them are calculated too", async () => {
  await click(120, 4);
  await enter("=SUM(Customers[Orders])");
  await here.page.waitForTimeout(300);
  await enter("=SUM(G2:G4)");
  await here.page.waitForTimeout(800);
  const { cells } = sheetOf((await saved()).book, "Sample customers");
  const orders = Array.from({ length: 240 }, (_, i) => Number(cells.value(i + 1, 6)));
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  expect(cells.value(3, 1)).toBe(sum(orders));
  expect(cells.value(4, 1)).toBe(sum(orders.slice(0, 3)));
});

test("a cell of a protected sheet stays as it was", async () => {
  await here.page.getByText("Simulate").click();
  await here.page.getByLabel("This sheet is protected").check();
  await click(120, 3);
  await enter("changed");
  await expectText(here.page.getByRole("status"), "protected");
  expect(sheetOf((await saved()).book, "Sample customers").cells.value(2, 1)).not.toBe("changed");
});

test("the whole job: select, find segments, write, look, save", async () => {
  await primary("Start").click();
  await primary("Next: Segments").click();
  await primary("Find segments").click();
  await primary("Next: Understand").click({ timeout: 60_000 });
  await primary("Next: Write").click();
  await primary("Write to workbook").click();
  await primary("Go to Segments").click({ timeout: 60_000 });
  for (const title of ["Segments", "Segment profile", "About these segments"]) expect(await tab(title).isVisible()).toBe(true);

  const { book } = await saved();
  expect(book.activeSheetId).toBe(sheetOf(book, "Segments").id);
  const { cells, tables } = sheetOf(book, "Sample customers");
  expect(cells.value(0, 14)).toBe("Segment");
  expect(tables[0]?.area).toEqual({ row: 0, column: 0, rows: 241, columns: 15 });
  const written = new Set(Array.from({ length: 240 }, (_, i) => cells.value(i + 1, 14)));
  const segments = sheetOf(book, "Segments");
  const named = Array.from({ length: segments.cells.rowCount - 1 }, (_, i) => segments.cells.value(i + 1, 1));
  expect(written).toEqual(new Set(named));
  expect(named.length).toBeGreaterThan(1);
  expect(book.customXmlParts.map(({ xml }) => xml).join()).toContain("urn:customer-segments:model");
});

test("dark is remembered and reaches grid and pane", async () => {
  await here.page.getByRole("button", { name: "Dark" }).click();
  await expectText(selection(), "240 customers");
  const background = () =>
    pane()
      .locator("#pane > *")
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await background()).toMatch(/^rgb\((\d|[1-6]\d), /);
  await here.page.reload();
  await expectText(selection(), "240 customers");
  expect(await here.page.getByRole("button", { name: "Dark" }).getAttribute("aria-pressed")).toBe("true");
  expect(await background()).toMatch(/^rgb\((\d|[1-6]\d), /);
});
