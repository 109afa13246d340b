import type { ColumnFacts } from "./column-facts";
import type { Kind } from "./description";
import { headerWords } from "./header-words";
import { orderedLevels } from "./ordered-levels";
import { levelValues, plainTexts } from "./level-values";
import type { TextReading } from "./read-texts";
import { BLANK, type CellColumn, FALSE, NUMBER, TRUE } from "./table";
import { readDayNumber } from "./text-dates";
import { blankMeansNo, yesNoLevels } from "./yes-no";

/**
 * A column's values for the customers. Numbers and dates (serial) as they are; for the other kinds the place in `levels`.
 * NaN where missing. Levels are in alphabetical (or numerical) order, ordered answers from lowest to highest, yes/no as [no, yes]; identifiers and texts,
 * which nothing compares, as they come.
 */
export type Column = {
  readonly name: string;
  readonly kind: Kind;
  readonly numberFormat: string;
  readonly values: Float64Array;
  readonly levels: readonly string[];
};

/** So many cells are read between two pauses. */
const STEP = 131_072;

/** Reads a column's cells as the given kind; what cannot be read so is missing, and so are the given sentinels. */
export function* readColumn(
  facts: ColumnFacts,
  kind: Kind,
  cells: CellColumn,
  texts: TextReading,
  rows: Int32Array,
  sentinels: readonly number[],
): Generator<void, Column> {
  const { name, numberFormat } = facts;
  if (kind === "number" || kind === "date") {
    const values = yield* numberValues(kind, cells, texts, rows, sentinels);
    return { name, kind, numberFormat, levels: [], values };
  }
  if (kind === "identifier" || kind === "text") return { name, kind, numberFormat, ...(yield* plainTexts(cells, texts, rows)) };
  const { values, levels } = yield* levelValues(cells, texts, rows, sentinels);
  const no = kind === "yesNo" ? blankMeansNo(levels) : null;
  if (no !== null) return { name, kind, numberFormat, levels: [no, levels[0]!], values: marked(values, cells, rows) };
  const order = inOrder(kind, levels, name);
  const place = new Map(order.map((level, i) => [level, i]));
  const moved = levels.map((level) => place.get(level)!);
  yield;
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i]!)) values[i] = moved[values[i]!]!;
  return { name, kind, numberFormat, levels: order, values };
}

function* numberValues(
  kind: "number" | "date",
  cells: CellColumn,
  texts: TextReading,
  rows: Int32Array,
  sentinels: readonly number[],
): Generator<void, Float64Array> {
  const ofText = kind === "date" ? texts.dates : texts.numbers;
  const values = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    if (i % STEP === STEP - 1) yield;
    const code = cells.codes[rows[i]!]!;
    let value = NaN;
    if (code === NUMBER) {
      const number = cells.numbers[rows[i]!]!;
      const day = kind === "date" && number >= 19_000_101 ? readDayNumber(number) : NaN;
      value = Number.isNaN(day) ? number : day;
    } else if (code > 0) value = ofText[code - 1]!;
    else if (code === TRUE) value = 1;
    else if (code === FALSE) value = 0;
    values[i] = sentinels.length > 0 && sentinels.includes(value) ? NaN : value;
  }
  return values;
}

/** "x" is a yes, a blank cell a no; anything else is missing. */
function marked(values: Float64Array, cells: CellColumn, rows: Int32Array): Float64Array {
  return values.map((value, i) => (cells.codes[rows[i]!] === BLANK ? 0 : Number.isNaN(value) ? NaN : 1));
}

function inOrder(kind: Kind, levels: readonly string[], name: string): readonly string[] {
  const numeric = levels.every((level) => !Number.isNaN(Number(level)));
  const plain = numeric ? [...levels].sort((a, b) => Number(a) - Number(b)) : [...levels].sort();
  if (kind === "yesNo") return yesNoLevels(plain) ?? plain;
  return kind === "ordered" && !numeric ? (orderedLevels(plain, headerWords(name)) ?? plain) : plain;
}
