/** Times whole runs: `npm run bench:segment`. Data from SHARED_DATA or ../shared/data where present; the large list is made up. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PLAIN_REQUEST, segment, type SegmentRequest } from "../../src/segment";
import { type Cell, describeTable, type Table, type TableDescription } from "../../src/table/index";
import { createRandom } from "../../src/model/index";
import { tableOf } from "../unit/support/tables";

const DATA = process.env["SHARED_DATA"] ?? "../shared/data";

function readCsv(path: string): Table {
  const [headers, ...rows] = readFileSync(path, "utf8")
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(","));
  return tableOf(
    headers!,
    rows.map((cells) => cells.map((text): Cell => (text.trim() === "" ? null : Number.isNaN(Number(text)) ? text : Number(text)))),
  );
}

/** Eight columns of five overlapping kinds of customers, half of them with a long tail. */
function madeUp(rows: number): Table {
  const random = createRandom(7);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const kinds = Array.from({ length: 5 }, () => Array.from({ length: 8 }, () => 2 * normal()));
  const headers = ["Customer ID", ...Array.from({ length: 8 }, (_, j) => `Measure ${String.fromCharCode(65 + j)}`)];
  return tableOf(
    headers,
    Array.from({ length: rows }, (_, i) => [
      `C${i}`,
      ...kinds[Math.floor(5 * random())]!.map((mean, j) => (j % 2 === 0 ? mean + normal() : Math.exp(mean / 2 + normal()))),
    ]),
  );
}

function timed(what: string, table: Table, segments: SegmentRequest["segments"]): void {
  const start = performance.now();
  const describing = describeTable(table, { includeHidden: true });
  let described = describing.next();
  while (described.done !== true) described = describing.next();
  if (!described.value.ok) throw new Error(described.value.trouble.message);
  const { columns }: TableDescription = described.value.value.description;
  const by = (role: string): readonly string[] => columns.filter((column) => column.role === role).map(({ name }) => name);
  const describedMs = performance.now() - start;

  const story = segment(table, {
    ...PLAIN_REQUEST,
    valueColumn: by("value")[0] ?? null,
    segmentBy: by("segmentBy"),
    describeWith: by("describeWith"),
    segments,
    includeHidden: true,
    today: "2026-11-22",
  });
  const began = performance.now();
  let [longest, longestAt, last] = [0, "", began];
  let step = story.next();
  for (; step.done !== true; step = story.next()) {
    const now = performance.now();
    if (now - last > longest) [longest, longestAt] = [now - last, `${step.value.stage}, ${step.value.words}`];
    last = now;
  }
  if (!step.value.ok) throw new Error(step.value.trouble.message);
  const { quality, choice } = step.value.value.segmentation;
  const total = performance.now() - began;
  console.log(
    `${what.padEnd(28)} describe ${describedMs.toFixed(0)} ms, segment ${total.toFixed(0)} ms, longest step ${longest.toFixed(0)} ms (${longestAt}); ` +
      `${choice.chosen} segments, silhouette ${(quality.silhouette ?? NaN).toFixed(3)}, inertia ${quality.inertia.toFixed(1)}`,
  );
}

const files: readonly (readonly [string, string])[] = [
  ["wholesale 440 × 6", "wholesale_customers/Wholesale_customers_data.csv"],
  ["telco 7,043 × 14", "telco_churn/Telco-Customer-Churn.csv"],
];
for (const [what, file] of files) {
  const path = join(DATA, file);
  if (existsSync(path)) timed(`${what}, auto`, readCsv(path), "auto");
}
const rows = Number(process.argv[2] ?? 100_000);
const large = madeUp(rows);
timed(`${rows} × 8, auto`, large, "auto");
timed(`${rows} × 8, 5 segments`, large, 5);
