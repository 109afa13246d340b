import type { TextReading } from "./read-texts";
import { type CellColumn, FALSE, NUMBER, TRUE } from "./table";

/** So many cells are read between two pauses. */
const STEP = 32_768;

type Levels = { readonly values: Float64Array; readonly levels: readonly string[] };

/** Each customer's text as it is written, for columns that nothing compares: every text is a level of its own. */
export function* plainTexts(cells: CellColumn, texts: TextReading, rows: Int32Array): Generator<void, Levels> {
  const levels: string[] = [];
  const levelOfText = new Int32Array(cells.texts.length).fill(-1);
  const levelOfNumber = new Map<number, number>();
  const values = new Float64Array(rows.length).fill(NaN);
  for (let i = 0; i < rows.length; i++) {
    if (i % STEP === STEP - 1) yield;
    const row = rows[i]!;
    const code = cells.codes[row]!;
    if (code > 0) {
      if (texts.missing[code - 1] === 1) continue;
      if (levelOfText[code - 1]! < 0) levelOfText[code - 1] = levels.push(cells.texts[code - 1]!) - 1;
      values[i] = levelOfText[code - 1]!;
    } else if (code === NUMBER) {
      const number = cells.numbers[row]!;
      let level = levelOfNumber.get(number);
      if (level === undefined) levelOfNumber.set(number, (level = levels.push(String(number)) - 1));
      values[i] = level;
    } else if (code === TRUE || code === FALSE) {
      let level = levelOfNumber.get(code);
      if (level === undefined) levelOfNumber.set(code, (level = levels.push(code === TRUE ? "TRUE" : "FALSE") - 1));
      values[i] = level;
    }
  }
  return { values, levels };
}

/**
 * Each customer's level, in the order of their first customers; NaN where missing or a sentinel. Spellings that differ only in case are one level, written
 * as most customers have it (the first in alphabetical order of several).
 */
export function* levelValues(
  cells: CellColumn,
  texts: TextReading,
  rows: Int32Array,
  sentinels: readonly number[],
): Generator<void, Levels> {
  const spellings: { readonly text: string; readonly level: number; count: number }[] = [];
  const levelOf = new Map<string, number>();
  const spellingOfText = new Int32Array(cells.texts.length).fill(-1);
  const spellingOfNumber = new Map<number, number>();
  const spellingOfTruth = new Map<number, number>();
  const isSentinel = new Uint8Array(cells.texts.length);
  if (sentinels.length > 0) texts.numbers.forEach((number, i) => (isSentinel[i] = sentinels.includes(number) ? 1 : 0));

  const spelling = (text: string): number => {
    const key = text.toLowerCase();
    let level = levelOf.get(key);
    if (level === undefined) levelOf.set(key, (level = levelOf.size));
    return spellings.push({ text, level, count: 0 }) - 1;
  };
  const values = new Float64Array(rows.length).fill(NaN);
  for (let i = 0; i < rows.length; i++) {
    if (i % STEP === STEP - 1) yield;
    const row = rows[i]!;
    const code = cells.codes[row]!;
    let at = -1;
    if (code > 0) {
      if (texts.missing[code - 1] === 1 || isSentinel[code - 1] === 1) continue;
      at = spellingOfText[code - 1]!;
      if (at < 0) at = spellingOfText[code - 1] = spelling(cells.texts[code - 1]!);
    } else if (code === NUMBER) {
      const number = cells.numbers[row]!;
      if (sentinels.includes(number)) continue;
      at = spellingOfNumber.get(number) ?? -1;
      if (at < 0) spellingOfNumber.set(number, (at = spelling(String(number))));
    } else if (code === TRUE || code === FALSE) {
      at = spellingOfTruth.get(code) ?? -1;
      if (at < 0) spellingOfTruth.set(code, (at = spelling(code === TRUE ? "TRUE" : "FALSE")));
    } else continue;
    const found = spellings[at]!;
    found.count++;
    values[i] = found.level;
  }
  const most = new Array<{ readonly text: string; readonly count: number }>(levelOf.size).fill({ text: "", count: 0 });
  for (const [i, found] of spellings.entries()) {
    if (i % STEP === STEP - 1) yield;
    const best = most[found.level]!;
    if (found.count > best.count || (found.count === best.count && found.text < best.text)) most[found.level] = found;
  }
  return { values, levels: most.map(({ text }) => text) };
}
