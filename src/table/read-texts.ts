import { missingWords } from "./missing-words";
import type { SourceLayout } from "./source";
import type { CellColumn } from "./table";
import { type DateOrder, dateStyle, type DateStyle, readDate } from "./text-dates";
import { numberStyle, readNumber } from "./text-numbers";

/** What is read from each text of a column, by its code − 1. */
export type TextReading = {
  /** 1 where the text stands for no value. */
  readonly missing: Uint8Array;
  /** NaN where the text is no number, or no date. */
  readonly numbers: Float64Array;
  readonly dates: Float64Array;
  readonly dateStyle: DateStyle;
  /** The unit numbers are written with, as "kg"; null where there is none. */
  readonly unit: string | null;
};

/** What the person knows better. */
export type ReadingChoices = {
  /** "unknown" and "n/a" are values. */
  readonly keepWords: boolean;
  readonly dateOrder: DateOrder | undefined;
};

/** So many texts are read between two pauses. */
const STEP = 2_048;

/** Reads each different text of a column once; how numbers and dates are written is decided over the whole column. */
export function* readTexts(cells: CellColumn, layout: SourceLayout, choices: ReadingChoices): Generator<void, TextReading> {
  const { texts } = cells;
  const isMissing = missingWords(texts);
  const missing = new Uint8Array(texts.length);
  const meant: string[] = [];
  for (const [i, text] of texts.entries()) {
    if (i % STEP === STEP - 1) yield;
    if (!choices.keepWords && isMissing(text)) missing[i] = 1;
    else meant.push(text);
  }
  const style = yield* numberStyle(meant, layout);
  const found = yield* dateStyle(meant, layout);
  const dates = choices.dateOrder === undefined ? found : { order: choices.dateOrder, ambiguous: false };
  const reading = { missing, numbers: new Float64Array(texts.length).fill(NaN), dates: new Float64Array(texts.length).fill(NaN) };
  for (const [i, text] of texts.entries()) {
    if (i % STEP === STEP - 1) yield;
    if (missing[i] === 1) continue;
    if (style !== null) reading.numbers[i] = readNumber(text, style);
    reading.dates[i] = readDate(text, dates);
  }
  return { ...reading, dateStyle: dates, unit: style?.unit ?? null };
}
