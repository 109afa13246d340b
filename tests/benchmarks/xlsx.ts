/**
 * 100,000 × 10 mixed cells: open, read every value, add a column of texts, save. CPU seconds of each library in processes of its own,
 * alternated, median of the rounds. SheetJS runs twice: packing its output as we do, and with its default of not packing it.
 *
 *     npm run bench:xlsx -- [rounds]
 *
 * Exits with 1 when we are slower than the faster of the two.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as SheetJS from "xlsx";
import { openXlsx, saveXlsx } from "../../src/workbench/xlsx";

const ROWS = 100_000;
const HEADERS = ["Customer", "Name", "Region", "Revenue", "Orders", "Since", "Active", "E-mail", "Score", "Note"];
const CONTENDERS = ["ours", "sheetjs packed", "sheetjs stored"] as const;
type Contender = (typeof CONTENDERS)[number];
type Figures = { readonly open: number; readonly save: number; readonly megabytes: number; readonly values: number; readonly size: number };

const segment = (row: number): string => (row === 0 ? "Segment" : `Segment ${(row % 5) + 1}`);

function fixture(): Uint8Array {
  const rows: unknown[][] = [HEADERS];
  for (let i = 0; i < ROWS; i++) {
    const region = ["North", "South", "East", "West"][i % 4];
    const note = i % 10 === 0 ? `note ${i % 97}` : null;
    rows.push([
      100_000 + i,
      `Kundin Nr. ${i}`,
      region,
      ((i * 7919) % 1_000_000) / 100,
      i % 50,
      43_000 + (i % 2000),
      i % 3 === 0,
      `c${i}@example.com`,
      Math.sin(i) * 100,
      note,
    ]);
  }
  const book = SheetJS.utils.book_new();
  SheetJS.utils.book_append_sheet(book, SheetJS.utils.aoa_to_sheet(rows), "Customers");
  return new Uint8Array(SheetJS.write(book, { type: "buffer", bookType: "xlsx", bookSST: true, compression: true }) as Buffer);
}

function ours(bytes: Uint8Array, lap: () => number): Figures {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.message);
  const { cells } = opened.book.sheets[0]!;
  let values = 0;
  for (let row = 0; row <= ROWS; row++)
    for (let column = 0; column < HEADERS.length; column++) if (cells.value(row, column) !== null) values++;
  const open = lap();
  for (let row = 0; row <= ROWS; row++) cells.setValue(row, HEADERS.length, segment(row));
  const size = saveXlsx(opened.book).length;
  return { open, save: lap(), megabytes: peak(), values, size };
}

function sheetJs(bytes: Uint8Array, lap: () => number, compression: boolean): Figures {
  const book = SheetJS.read(bytes, { dense: true });
  const sheet = book.Sheets["Customers"]! as unknown as (SheetJS.CellObject | undefined)[][] & SheetJS.WorkSheet;
  let values = 0;
  for (let row = 0; row <= ROWS; row++)
    for (let column = 0; column < HEADERS.length; column++) if (sheet[row]?.[column]?.v !== undefined) values++;
  const open = lap();
  for (let row = 0; row <= ROWS; row++) sheet[row]![HEADERS.length] = { t: "s", v: segment(row) };
  sheet["!ref"] = SheetJS.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: ROWS, c: HEADERS.length } });
  const size = (SheetJS.write(book, { type: "buffer", bookType: "xlsx", compression }) as Buffer).length;
  return { open, save: lap(), megabytes: peak(), values, size };
}

/** Peak memory of this process. */
function peak(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

function run(contender: Contender, path: string): Figures {
  const bytes = new Uint8Array(readFileSync(path));
  let last = process.cpuUsage();
  const lap = (): number => {
    const { user, system } = process.cpuUsage(last);
    last = process.cpuUsage();
    return (user + system) / 1e6;
  };
  return contender === "ours" ? ours(bytes, lap) : sheetJs(bytes, lap, contender === "sheetjs packed");
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

function compare(rounds: number): void {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const path = join(folder, "book.xlsx");
  try {
    const bytes = fixture();
    writeFileSync(path, bytes);
    console.log(
      `${ROWS.toLocaleString("en-US")} rows × ${HEADERS.length} columns, ${(bytes.length / 1e6).toFixed(1)} MB; median of ${rounds} rounds`,
    );
    const found = new Map<Contender, Figures[]>(CONTENDERS.map((contender) => [contender, []]));
    for (let round = 0; round < rounds; round++) {
      for (const contender of CONTENDERS) {
        const child = spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), contender, path], {
          encoding: "utf8",
        });
        if (child.status !== 0) throw new Error(child.stderr);
        found.get(contender)!.push(JSON.parse(child.stdout) as Figures);
      }
    }
    const totals = CONTENDERS.map((contender) => {
      const figures = found.get(contender)!;
      const [open, save, megabytes, size] = (["open", "save", "megabytes", "size"] as const).map((key) =>
        median(figures.map((figure) => figure[key])),
      );
      const total = median(figures.map((figure) => figure.open + figure.save));
      console.log(
        `${contender.padEnd(15)} open and read ${open!.toFixed(2)} s   add and save ${save!.toFixed(2)} s   together ${total.toFixed(2)} s CPU   peak ${megabytes!} MB   file ${(size! / 1e6).toFixed(1)} MB   ${figures[0]!.values} values`,
      );
      return total;
    });
    const [mine, packed, stored] = totals as [number, number, number];
    console.log(`ratio to SheetJS: ${(mine / packed).toFixed(2)} packed, ${(mine / stored).toFixed(2)} stored (below 1: we need less)`);
    if (mine > Math.min(packed, stored)) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [first, path] = process.argv.slice(2);
const contender = CONTENDERS.find((name) => name === first);
if (contender && path) console.log(JSON.stringify(run(contender, path)));
else compare(Number(first ?? 5));
