import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { SegmentRequest } from "../../segment";

export type BatchArguments = {
  readonly input: string;
  readonly output: string;
  readonly sheet: string | null;
  readonly range: string | null;
  readonly id: string | null;
  readonly value: string | null;
  /** As typed, comma-separated; null lets the columns be guessed. */
  readonly segmentBy: string | null;
  readonly segments: SegmentRequest["segments"];
  readonly prepare: SegmentRequest["preparation"];
  readonly seed: number;
  readonly today: string;
  readonly json: string | null;
};

export const HELP = `Finds customer segments in a workbook and writes them into a copy of it.

  npm run segment -- in.xlsx out.xlsx [options]

in.xlsx may also be a .csv file; a workbook with macros stays .xlsm. out.xlsx is written only when everything went well.

  --sheet S            the sheet with the customers (default: the one shown on opening)
  --range A1:H441      the block of customers, header row included (default: the sheet's table,
                       else its largest block of columns)
  --id COL             the column that names the customer (default: guessed)
  --value COL          the money column that judges segments (default: guessed)
  --segment-by A,B,C   the columns that form the segments (default: guessed); names of the header row
  --segments auto|N    how many segments, 2 to 12 (default: auto)
  --prepare P          recommended, zscore or none (default: recommended)
  --seed N             a whole number; the same seed gives the same segments (default: 1)
  --today YYYY-MM-DD   the date of the run, for ages of dates (default: today)
  --json FILE          also writes what was found as JSON
  --help               this text

Exit code: 0 done, 1 the workbook cannot be segmented (and why), 2 these options cannot be understood.
`;

const PRESETS = ["recommended", "zscore", "none"] as const;

/** The options, "help" when asked for, or the sentence that says what is wrong. `now` is today unless told otherwise. */
export function parseBatchArguments(words: readonly string[], now: Date): BatchArguments | "help" | { readonly wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        sheet: { type: "string" },
        range: { type: "string" },
        id: { type: "string" },
        value: { type: "string" },
        "segment-by": { type: "string" },
        segments: { type: "string", default: "auto" },
        prepare: { type: "string", default: "recommended" },
        seed: { type: "string", default: "1" },
        today: { type: "string", default: isoDate(now) },
        json: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
    if (values.help) return "help";
    const [input, output, ...more] = positionals;
    if (input === undefined || output === undefined || more.length > 0)
      return { wrong: "Name one workbook to read and one to write: in.xlsx out.xlsx." };
    if (!/\.xls[xm]$/i.test(output))
      return { wrong: `The workbook to write must end in .xlsx or, with macros, in .xlsm, not "${output}".` };
    const segments = values.segments === "auto" ? "auto" : Number(values.segments);
    if (segments !== "auto" && !(Number.isInteger(segments) && segments >= 2 && segments <= 12)) {
      return { wrong: `--segments wants auto or a whole number from 2 to 12, not "${values.segments}".` };
    }
    const prepare = PRESETS.find((preset) => preset === values.prepare);
    if (!prepare) return { wrong: `--prepare wants recommended, zscore or none, not "${values.prepare}".` };
    const seed = Number(values.seed);
    if (!Number.isInteger(seed) || seed < 0 || seed > 0xffff_ffff)
      return { wrong: `--seed wants a whole number from 0 to 4294967295, not "${values.seed}".` };
    const { today } = values;
    if (!isDate(today)) return { wrong: `--today wants a date such as 2026-11-22, not "${today}".` };
    const { json } = values;
    if (json !== undefined && [input, output].some((file) => resolve(file) === resolve(json)))
      return { wrong: `--json wants a file of its own, not "${json}".` };
    return {
      input,
      output,
      sheet: values.sheet ?? null,
      range: values.range ?? null,
      id: values.id ?? null,
      value: values.value ?? null,
      segmentBy: values["segment-by"] ?? null,
      segments,
      prepare,
      seed,
      today,
      json: json ?? null,
    };
  } catch (error) {
    if (isWrongUsage(error)) return { wrong: error.message };
    throw error;
  }
}

/** parseArgs throws on unknown options and missing values, with a sentence. */
function isWrongUsage(error: unknown): error is { readonly message: string } {
  return typeof error === "object" && error !== null && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS_");
}

function isoDate(date: Date): string {
  return [date.getFullYear(), String(date.getMonth() + 1).padStart(2, "0"), String(date.getDate()).padStart(2, "0")].join("-");
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
