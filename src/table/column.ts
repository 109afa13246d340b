import type { ColumnFacts, TextReading } from "./column-facts";
import type { Kind } from "./description";
import { orderedLevels } from "./ordered-levels";
import { type CellColumn, FALSE, NUMBER, TRUE } from "./table";
import { yesNoLevels } from "./yes-no";

/**
 * A column's values for the customers. Numbers and dates (serial) as they are; for the other kinds the place in `levels`.
 * NaN where missing. Levels are in alphabetical (or numerical) order, ordered answers from lowest to highest, yes/no as [no, yes].
 */
export type Column = {
  readonly name: string;
  readonly kind: Kind;
  readonly numberFormat: string;
  readonly values: Float64Array;
  readonly levels: readonly string[];
};

/** Reads a column's cells as the given kind; what cannot be read so is missing. */
export function readColumn(facts: ColumnFacts, kind: Kind, cells: CellColumn, texts: TextReading, rows: Int32Array): Column {
  const { name, numberFormat } = facts;
  if (kind === "number") return { name, kind, numberFormat, levels: [], values: numberValues(cells, texts.numbers, rows) };
  if (kind === "date") return { name, kind, numberFormat, levels: [], values: numberValues(cells, texts.dates, rows) };
  const { values, levels } = levelValues(cells, texts, rows);
  const order = inOrder(kind, levels);
  const place = new Map(order.map((level, i) => [level, i]));
  const moved = levels.map((level) => place.get(level)!);
  return { name, kind, numberFormat, levels: order, values: values.map((value) => (Number.isNaN(value) ? NaN : moved[value]!)) };
}

function numberValues(cells: CellColumn, ofText: Float64Array, rows: Int32Array): Float64Array {
  return Float64Array.from(rows, (row) => {
    const code = cells.codes[row]!;
    if (code === NUMBER) return cells.numbers[row]!;
    if (code > 0) return ofText[code - 1]!;
    return code === TRUE ? 1 : code === FALSE ? 0 : NaN;
  });
}

/** Spellings that differ only in case are one level, written as most customers have it. */
function levelValues(cells: CellColumn, texts: TextReading, rows: Int32Array): { values: Float64Array; levels: readonly string[] } {
  const spellings = new Map<string, number>();
  const levelOfSpelling: number[] = [];
  const levelOf = new Map<string, number>();
  const levelOfText = new Int32Array(cells.texts.length).fill(-1);
  const levelOfNumber = new Map<number, number>();
  const find = (spelling: string): number => {
    const key = spelling.toLowerCase();
    const known = levelOf.get(key);
    if (known !== undefined) return known;
    levelOf.set(key, levelOf.size);
    return levelOf.size - 1;
  };
  const values = new Float64Array(rows.length).fill(NaN);
  rows.forEach((row, i) => {
    const code = cells.codes[row]!;
    let level: number;
    let spelling: string;
    if (code > 0) {
      if (texts.missing[code - 1] === true) return;
      spelling = cells.texts[code - 1]!;
      level = levelOfText[code - 1]! >= 0 ? levelOfText[code - 1]! : (levelOfText[code - 1] = find(spelling));
    } else if (code === NUMBER) {
      const number = cells.numbers[row]!;
      spelling = String(number);
      level = levelOfNumber.get(number) ?? find(spelling);
      levelOfNumber.set(number, level);
    } else if (code === TRUE || code === FALSE) {
      spelling = code === TRUE ? "TRUE" : "FALSE";
      level = find(spelling);
    } else {
      return;
    }
    values[i] = level;
    const count = spellings.get(spelling) ?? 0;
    if (count === 0) levelOfSpelling.push(level);
    spellings.set(spelling, count + 1);
  });
  return { values, levels: mostFrequent(spellings, levelOfSpelling, levelOf.size) };
}

/** Each level's most frequent spelling, the first in alphabetical order of several. */
function mostFrequent(spellings: ReadonlyMap<string, number>, levelOfSpelling: readonly number[], levels: number): readonly string[] {
  const best = new Array<string>(levels).fill("");
  const most = new Array<number>(levels).fill(0);
  let place = 0;
  for (const [spelling, count] of spellings) {
    const level = levelOfSpelling[place++]!;
    if (count < most[level]! || (count === most[level] && spelling > best[level]!)) continue;
    best[level] = spelling;
    most[level] = count;
  }
  return best;
}

function inOrder(kind: Kind, levels: readonly string[]): readonly string[] {
  const numeric = levels.every((level) => !Number.isNaN(Number(level)));
  const plain = numeric ? [...levels].sort((a, b) => Number(a) - Number(b)) : [...levels].sort();
  if (kind === "yesNo") return yesNoLevels(plain) ?? plain;
  return kind === "ordered" ? (orderedLevels(plain) ?? plain) : plain;
}
