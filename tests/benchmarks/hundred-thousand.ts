/**
 * The whole main job on a large list, headless and in Chromium: `npm run bench:100k`, or `npm run bench:100k -- 20000` for another number of
 * customers. Builds pane and workbench first.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseBatchArguments, runBatch } from "../../src/workbench/batch/index";
import { openXlsx, saveXlsx } from "../../src/workbench/xlsx";
import { openBrowser, RELEASE, releaseInWorkbench, serve, visit } from "../end-to-end/browser";
import { MainJob } from "../end-to-end/main-job";
import { largeBook } from "../large-book";
import { photograph } from "../workbook/photograph";
import { type OwnerOf, type Task, watchThreads } from "./busy-threads";

const customers = Number(process.argv[2] ?? 100_000);
const LONGEST_OWN = 50;
const LONGEST_CANCEL = 1_000;

const ms = (time: number): string => `${time.toFixed(0)} ms`;
const seconds = (time: number): string => `${(time / 1_000).toFixed(2)} s`;

/** Says what each stage of the command line takes. */
async function headless(input: string, output: string): Promise<void> {
  let [stage, wall, cpu] = ["", 0, process.cpuUsage()];
  const next = (name: string): void => {
    const { user, system } = process.cpuUsage(cpu);
    if (stage !== "") console.log(`${stage.padEnd(24)} ${seconds(performance.now() - wall)}   ${seconds((user + system) / 1_000)} CPU`);
    [stage, wall, cpu] = [name, performance.now(), process.cpuUsage()];
  };
  const args = parseBatchArguments([input, output, "--today", "2026-11-22"], new Date());
  if (args === "help" || "wrong" in args) throw new Error("The benchmark asks wrongly.");
  const done = await runBatch(args, next);
  next("");
  if (!done.ok) throw new Error(done.words);
  console.log(`peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
  const book = openXlsx(readFileSync(output));
  if (!book.ok || book.book.sheets[0]!.cells.value(0, 10) !== "Segment") throw new Error("The column was not written.");
}

function build(): void {
  for (const words of [
    ["--output-path", RELEASE],
    ["--env", "workbench"],
  ]) {
    const env = { ...process.env, BASE_URL: "https://example.com/segments/" };
    const { status } = spawnSync(process.execPath, [join("node_modules", "webpack-cli", "bin", "cli.js"), ...words], { env });
    if (status !== 0) throw new Error("The build failed.");
  }
}

const ourFiles = (): ReadonlySet<string> => new Set(readdirSync(RELEASE));

function ownerAmong(ours: ReadonlySet<string>): OwnerOf {
  return (url) => {
    if (url === "") return undefined;
    const { pathname } = new URL(url);
    if (ours.has(pathname.slice(1))) return "pane";
    return /office/.test(url) ? "office.js" : "emulated Excel and grid";
  };
}

const inPane = (task: Task): number => task.by.get("pane") ?? 0;
const longest = (tasks: readonly Task[], length: (task: Task) => number): Task | undefined =>
  [...tasks].sort((a, b) => length(b) - length(a))[0];

const shares = (task: Task): string =>
  [...task.by]
    .sort(([, a], [, b]) => b - a)
    .filter(([, time]) => time >= 1)
    .map(([owner, time]) => `${owner} ${time.toFixed(0)}`)
    .join(", ");

/** Does the job in the released pane beside the workbench's grid, and says how long threads were busy at a stretch and Cancel took. */
async function inChromium(file: Uint8Array): Promise<void> {
  const site = await serve(releaseInWorkbench());
  const browser = await openBrowser();
  const { page, complaints } = await visit(browser, site, { released: true, viewport: { width: 1200, height: 800 } });
  const job = new MainJob(page);
  const ownerOf = ownerAmong(ourFiles());
  const stage = async (name: string, work: () => Promise<void>): Promise<void> => {
    let took = 0;
    const threads = await watchThreads(browser, page, ownerOf, async () => {
      const start = performance.now();
      await work();
      took = performance.now() - start;
    });
    console.log(`${name}: ${seconds(took)}`);
    const own = longest(threads.page, inPane);
    const any = longest(threads.page, (task) => task.length - (task.by.get("browser") ?? 0));
    const step = longest(threads.workers, (task) => task.length);
    if (own)
      console.log(`  longest in the pane's code ${ms(inPane(own))} (goal ${LONGEST_OWN}) of a task of ${ms(own.length)}: ${own.words}`);
    if (any) console.log(`  longest task of the thread it shares here with Excel and grid ${ms(any.length)}: ${shares(any)}`);
    if (step && step.length >= 1) console.log(`  longest step of the worker ${ms(step.length)}`);
  };
  const cancel = async (button: string, ...moments: readonly RegExp[]): Promise<void> => {
    for (const words of moments) {
      const took = await job.cancelAt(button, words);
      if (took === null) throw new Error(`The work ended before it said ${String(words)}.`);
      console.log(`  Cancel at "${words.source}" answered in ${ms(took)} (goal ${LONGEST_CANCEL})`);
    }
  };
  await page.goto(site.url);
  const start = performance.now();
  await job.open(file, customers);
  console.log(`Opened and seen by the pane: ${seconds(performance.now() - start)}`);
  const before = photograph(await job.saved());

  await cancel("Start", /Reading customers: [3-6]/, /Looking at the columns/);
  await stage("Reading", async () => {
    await job.press("Start");
    await job.ready("Next: Segments");
  });
  await job.press("Next: Segments");
  await cancel("Find segments", /Reading customers/, /Comparing numbers/, /Judging how distinct/);
  await stage("Finding", async () => {
    await job.press("Find segments");
    await job.ready("Next: Understand");
  });
  await job.press("Next: Understand");
  await job.press("Next: Write");
  await job.ready("Write to workbook");
  await cancel("Write to workbook", /Checking that/, /Writing the sheet/, /Writing the segment column: [1-9]/);
  const unchanged = photograph(await job.saved()) === before;
  console.log(`  afterwards the workbook is ${unchanged ? "as it was" : "CHANGED"}`);
  await stage("Writing", async () => {
    await job.press("Write to workbook");
    await job.heading("Written");
  });
  const column = (await job.saved()).sheets[0]!.cells;
  const written = Array.from({ length: customers }, (_, row) => column.value(row + 1, 10)).filter((name) => typeof name === "string");
  console.log(`${written.length} customers have a segment`, ...complaints);
  if (!unchanged || written.length < customers) process.exitCode = 1;
  await browser.close();
  await site.close();
}

const folder = mkdtempSync(join(tmpdir(), "hundred-thousand-"));
try {
  const input = join(folder, "customers.xlsx");
  const file = saveXlsx(largeBook(customers));
  writeFileSync(input, file);
  console.log(`${customers} customers × 10 columns, ${(file.length / 1e6).toFixed(1)} MB\n\nFrom the command line`);
  await headless(input, join(folder, "segmented.xlsx"));
  build();
  console.log("\nIn Chromium: the released pane beside the workbench's grid");
  await inChromium(file);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
// office.js leaves timers behind that would keep the process alive.
process.exit();
