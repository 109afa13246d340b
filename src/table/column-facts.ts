import { serialOfIsoDate } from "./iso-date";
import { missingWords } from "./missing-words";
import type { SourceLayout } from "./source";
import { BLANK, type CellColumn, ERROR, FALSE, NUMBER, TRUE } from "./table";
import { textNumbers } from "./text-numbers";

/** What the cells of one column hold, counted over the rows that hold customers. */
export type ColumnFacts = {
  readonly name: string;
  readonly numberFormat: string;
  readonly rows: number;
  readonly blank: number;
  readonly errors: number;
  /** Cells with "n/a", "unknown" and the like. */
  readonly missingWords: number;
  readonly booleans: number;
  readonly trues: number;
  readonly numbers: number;
  /** Texts that can be read as a number. */
  readonly textNumbers: number;
  readonly textDates: number;
  /** Texts that stand for a value, most frequent first (ties in alphabetical order). */
  readonly texts: readonly { readonly text: string; readonly count: number }[];
  readonly textCount: number;
  /** Distinct numbers, those read from texts included. */
  readonly distinctNumbers: number;
  readonly integers: boolean;
  readonly min: number;
  readonly max: number;
  /** Whether numbers rise by a fixed step from row to row, as a running number does. */
  readonly running: boolean;
};

/** What is read from each text of a column, by its code − 1. */
export type TextReading = { readonly missing: readonly boolean[]; readonly numbers: Float64Array; readonly dates: Float64Array };

export function readTexts(cells: CellColumn, layout: SourceLayout): TextReading {
  const missing = missingWords(cells.texts);
  const numbers = new Float64Array(cells.texts.length).fill(NaN);
  const meant = cells.texts.flatMap((text, i) => (missing[i] === true ? [] : [{ text, i }]));
  textNumbers(
    meant.map(({ text }) => text),
    layout,
  ).forEach((number, at) => (numbers[meant[at]!.i] = number));
  return { missing, numbers, dates: Float64Array.from(cells.texts, serialOfIsoDate) };
}

export function columnFacts(name: string, numberFormat: string, cells: CellColumn, texts: TextReading, rows: Int32Array): ColumnFacts {
  let [blank, errors, booleans, trues, numbers] = [0, 0, 0, 0, 0];
  const counts = new Int32Array(cells.texts.length);
  const distinct = new Set<number>();
  let [integers, min, max, running, previous, step] = [true, Infinity, -Infinity, true, NaN, NaN];
  for (const row of rows) {
    const code = cells.codes[row]!;
    if (code === BLANK) blank++;
    else if (code === ERROR) errors++;
    else if (code === TRUE || code === FALSE) {
      booleans++;
      if (code === TRUE) trues++;
    } else if (code > 0) counts[code - 1]!++;
    const value = code === NUMBER ? cells.numbers[row]! : code > 0 ? texts.numbers[code - 1]! : NaN;
    if (code === NUMBER) numbers++;
    if (Number.isNaN(value)) continue;
    distinct.add(value);
    if (integers && !Number.isInteger(value)) integers = false;
    if (value < min) min = value;
    if (value > max) max = value;
    if (running && !Number.isNaN(previous)) {
      if (Number.isNaN(step)) step = value - previous;
      running = value - previous === step && step !== 0;
    }
    previous = value;
  }
  let [missing, readable, dated] = [0, 0, 0];
  const values: { text: string; count: number }[] = [];
  counts.forEach((count, i) => {
    if (count === 0) return;
    if (texts.missing[i] === true) missing += count;
    else {
      values.push({ text: cells.texts[i]!, count });
      if (!Number.isNaN(texts.numbers[i]!)) readable += count;
      if (!Number.isNaN(texts.dates[i]!)) dated += count;
    }
  });
  values.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  return {
    name,
    numberFormat,
    rows: rows.length,
    blank,
    errors,
    missingWords: missing,
    booleans,
    trues,
    numbers,
    textNumbers: readable,
    textDates: dated,
    texts: values,
    textCount: values.reduce((sum, { count }) => sum + count, 0),
    distinctNumbers: distinct.size,
    integers,
    min,
    max,
    running: running && distinct.size > 2,
  };
}

/** Distinct values; texts that can be read as a number count as that number. */
export function distinctValues(facts: ColumnFacts): number {
  const texts = facts.textNumbers === facts.textCount ? 0 : facts.texts.length;
  const booleans = (facts.trues > 0 ? 1 : 0) + (facts.booleans > facts.trues ? 1 : 0);
  return texts + facts.distinctNumbers + booleans;
}
