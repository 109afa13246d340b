import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { RuleColumn, SegmentRequest } from "../../segment";
import { METHODS, OBJECTIVES, PRESETS, readJoin, readRules, readWeights } from "./words-of-options";

export type BatchArguments = {
  readonly input: string;
  readonly output: string;
  readonly sheet: string | null;
  readonly range: string | null;
  readonly id: string | null;
  readonly value: string | null;
  /** As typed, comma-separated; null lets the columns be guessed. */
  readonly segmentBy: string | null;
  /** As typed, comma-separated; null lets the columns be guessed. */
  readonly describeWith: string | null;
  readonly objective: SegmentRequest["objective"];
  readonly method: SegmentRequest["method"];
  readonly rules: readonly RuleColumn[];
  readonly existing: string | null;
  /** `COL` or `COL=LEVEL`, as typed; null lets them be guessed. */
  readonly outcomes: readonly string[] | null;
  readonly weights: Readonly<Record<string, number>>;
  readonly joins: readonly { readonly sheet: string; readonly id: string }[];
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
  --describe-with A,B  the columns that only describe them (default: guessed)
  --outcome COL[=YES]  what customers did or did not do (churned, bought): its rate is told per segment,
                       it never forms them; YES is the answer that counts (default: guessed); may be repeated
  --join SHEET:ID      adds the columns of another sheet by customer id; ID is its id column; may be repeated
  --objective O        what the segments are for: explore, retain, grow, target, develop, serve, price or
                       lookalikes (default: explore); proposes columns and method where you name none
  --method M           auto, kmeans, ward, mixture, rules or existing (default: auto)
  --rules A:3,B        for rules: one or two columns, each with a number of bands of equal counts (A:3), with
                       cut points (A:100|500), or by its levels (B)
  --existing COL       for existing: the column that holds your own segments
  --segments auto|N    how many segments, 2 to 12 (default: auto)
  --prepare P          recommended, zscore, range or none (default: recommended)
  --weights A=2,B=0.5  how much columns count, 0 to 3 (default: 1 each)
  --seed N             a whole number; the same seed gives the same segments (default: 1)
  --today YYYY-MM-DD   the date of the run, for ages of dates (default: today)
  --json FILE          also writes what was found as JSON
  --help               this text

Exit code: 0 done, 1 the workbook cannot be segmented (and why), 2 these options cannot be understood.
`;

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
        "describe-with": { type: "string" },
        outcome: { type: "string", multiple: true },
        join: { type: "string", multiple: true, default: [] },
        objective: { type: "string", default: "explore" },
        method: { type: "string", default: "auto" },
        rules: { type: "string" },
        existing: { type: "string" },
        weights: { type: "string" },
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
    if (!prepare) return { wrong: `--prepare wants ${PRESETS.join(", ")}, not "${values.prepare}".` };
    const objective = OBJECTIVES.find((each) => each === values.objective);
    if (!objective) return { wrong: `--objective wants ${OBJECTIVES.join(", ")}, not "${values.objective}".` };
    const asked = values.rules !== undefined ? "rules" : values.existing !== undefined ? "existing" : null;
    const method = METHODS.find((each) => each === (values.method === "auto" && asked !== null ? asked : values.method));
    if (!method) return { wrong: `--method wants ${METHODS.join(", ")}, not "${values.method}".` };
    if ((method === "rules") !== (values.rules !== undefined)) return { wrong: "--method rules and --rules A:3,B go together." };
    if ((method === "existing") !== (values.existing !== undefined)) return { wrong: "--method existing and --existing COL go together." };
    const rules = values.rules === undefined ? [] : readRules(values.rules);
    if (rules === null) return { wrong: `--rules wants one or two columns such as Spend:3,Region, not "${values.rules ?? ""}".` };
    const weights = values.weights === undefined ? {} : readWeights(values.weights);
    if (weights === null)
      return { wrong: `--weights wants columns with numbers from 0 to 3, such as Spend=2, not "${values.weights ?? ""}".` };
    const joins = values.join.map(readJoin);
    const badJoin = values.join.find((_, i) => joins[i] === null);
    if (badJoin !== undefined) return { wrong: `--join wants a sheet and its id column, such as Survey:CustomerID, not "${badJoin}".` };
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
      describeWith: values["describe-with"] ?? null,
      objective,
      method,
      rules,
      existing: values.existing ?? null,
      outcomes: values.outcome ?? null,
      weights,
      joins: joins.flatMap((join) => join ?? []),
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
