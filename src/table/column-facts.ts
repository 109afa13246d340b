import { sortInSteps } from "./sort-in-steps";
import { BLANK, type CellColumn, ERROR, FALSE, NUMBER, TRUE } from "./table";
import type { TextReading } from "./read-texts";
import { readDayNumber } from "./text-dates";

/** What the cells of one column hold, counted over the rows that hold customers. */
export type ColumnFacts = {
  readonly name: string;
  readonly numberFormat: string;
  readonly rows: number;
  readonly blank: number;
  readonly errors: number;
  /** Cells with "n/a", "unknown" and the like, and the words themselves, most frequent first. */
  readonly missingWords: number;
  readonly missingTexts: readonly string[];
  readonly booleans: number;
  readonly trues: number;
  /** Cells that are numbers, and of these those that can be read as a day (20260304). */
  readonly numbers: number;
  readonly dayNumbers: number;
  /** Cells whose text can be read as a number, or as a date. */
  readonly textNumbers: number;
  readonly textDates: number;
  /**
   * Texts that stand for a value, most frequent first (ties in alphabetical order): all of them, or where there are very many those that a rule blind to
   * the rows' order picks.
   */
  readonly texts: readonly { readonly text: string; readonly count: number }[];
  /** Cells with such a text, and how many different ones there are. */
  readonly textCount: number;
  readonly distinctTexts: number;
  /** All numbers in ascending order, those read from texts included. */
  readonly sorted: Float64Array;
  readonly distinctNumbers: number;
  readonly integers: boolean;
  readonly min: number;
  readonly max: number;
  /** Cells with the most frequent value. */
  readonly mostFrequent: number;
  /** Whether numbers rise by a fixed step from row to row, as a running number does. */
  readonly running: boolean;
};

/** So many texts tell what the others are like. */
const JUDGED = 5_000;
/** So many cells are looked at between two pauses. */
const STEP = 65_536;

export function* columnFacts(
  name: string,
  numberFormat: string,
  cells: CellColumn,
  texts: TextReading,
  rows: Int32Array,
): Generator<void, ColumnFacts> {
  let [blank, errors, booleans, trues, numbers, dayNumbers, filled] = [0, 0, 0, 0, 0, 0, 0];
  const counts = new Int32Array(cells.texts.length);
  const found = new Float64Array(rows.length);
  let [running, step] = [true, NaN];
  for (let i = 0; i < rows.length; i++) {
    if (i % STEP === STEP - 1) yield;
    const row = rows[i]!;
    const code = cells.codes[row]!;
    let value = NaN;
    if (code === NUMBER) {
      value = cells.numbers[row]!;
      numbers++;
      if (value >= 19_000_101 && !Number.isNaN(readDayNumber(value))) dayNumbers++;
    } else if (code > 0) {
      counts[code - 1]!++;
      value = texts.numbers[code - 1]!;
    } else if (code === BLANK) blank++;
    else if (code === ERROR) errors++;
    else if (code === TRUE || code === FALSE) {
      booleans++;
      if (code === TRUE) trues++;
    }
    if (Number.isNaN(value)) continue;
    if (running && filled > 0) {
      const rise = value - found[filled - 1]!;
      if (filled === 1) step = rise;
      running = rise === step && step !== 0;
    }
    found[filled++] = value;
  }
  const sorted = yield* sortInSteps(found.subarray(0, filled));
  const counted = countRuns(sorted);
  yield;
  const told = yield* countTexts(cells.texts, texts, counts);
  return {
    name,
    numberFormat,
    rows: rows.length,
    blank,
    errors,
    booleans,
    trues,
    numbers,
    dayNumbers,
    ...told,
    sorted,
    ...counted,
    mostFrequent: Math.max(counted.mostFrequent, told.mostFrequent, trues, booleans - trues),
    min: sorted[0] ?? Infinity,
    max: sorted.at(-1) ?? -Infinity,
    running: running && counted.distinctNumbers > 2,
  };
}

/** Distinct values; texts that can be read as a number count as that number. */
export function distinctValues(facts: ColumnFacts): number {
  const texts = facts.textNumbers === facts.textCount ? 0 : facts.distinctTexts;
  const booleans = (facts.trues > 0 ? 1 : 0) + (facts.booleans > facts.trues ? 1 : 0);
  return texts + facts.distinctNumbers + booleans;
}

/** The facts without some of the numbers. */
export function withoutNumbers(facts: ColumnFacts, numbers: readonly number[]): ColumnFacts {
  const sorted = facts.sorted.filter((value) => !numbers.includes(value));
  return { ...facts, sorted, ...countRuns(sorted), min: sorted[0] ?? Infinity, max: sorted.at(-1) ?? -Infinity };
}

function countRuns(sorted: Float64Array): Pick<ColumnFacts, "distinctNumbers" | "integers" | "mostFrequent"> {
  let [distinctNumbers, mostFrequent, run, integers] = [0, 0, 0, true];
  for (let i = 0; i < sorted.length; i++) {
    if (i > 0 && sorted[i] === sorted[i - 1]) run++;
    else {
      distinctNumbers++;
      run = 1;
      if (integers && !Number.isInteger(sorted[i])) integers = false;
    }
    if (run > mostFrequent) mostFrequent = run;
  }
  return { distinctNumbers, mostFrequent, integers };
}

type TextFacts = Pick<
  ColumnFacts,
  "missingWords" | "missingTexts" | "mostFrequent" | "textNumbers" | "textDates" | "texts" | "textCount" | "distinctTexts"
>;

function* countTexts(texts: readonly string[], reading: TextReading, counts: Int32Array): Generator<void, TextFacts> {
  let [missingWords, textNumbers, textDates, textCount, distinctTexts, mostFrequent] = [0, 0, 0, 0, 0, 0];
  const missing: { text: string; count: number }[] = [];
  const judged: { text: string; count: number }[] = [];
  const every = Math.ceil(texts.length / JUDGED);
  for (let i = 0; i < counts.length; i++) {
    if (i % STEP === STEP - 1) yield;
    const [text, count] = [texts[i]!, counts[i]!];
    if (count === 0) continue;
    if (reading.missing[i] === 1) {
      missingWords += count;
      missing.push({ text, count });
      continue;
    }
    distinctTexts++;
    if (count > mostFrequent) mostFrequent = count;
    textCount += count;
    if (!Number.isNaN(reading.numbers[i]!)) textNumbers += count;
    if (!Number.isNaN(reading.dates[i]!)) textDates += count;
    if (every === 1 || hash(text) % every === 0) judged.push({ text, count });
  }
  const frequent = (found: { text: string; count: number }[]): typeof found =>
    found.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  const missingTexts = frequent(missing).map(({ text }) => text);
  return { missingWords, missingTexts, textNumbers, textDates, texts: frequent(judged), textCount, distinctTexts, mostFrequent };
}

/** FNV-1a, 32 bits, over UTF-16 units. Source: Fowler, Noll and Vo, RFC 9923. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  return h >>> 0;
}
