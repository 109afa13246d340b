import type { Problem } from "./description";
import { sortInSteps } from "./sort-in-steps";
import { NUMBER, type Table } from "./table";

/** So many rows are looked at between two pauses. */
const STEP = 131_072;
/** In a table of fewer columns, or where more customers than this share are alike, equal rows are chance. */
const FEWEST_COLUMNS = 4;
const MOST_CHANCE = 0.1;

/**
 * Rows that hold in every column what an earlier row holds: most likely the same customer twice. With an id column always told; without one only where it is
 * not to be expected. Rows are compared by 52 bits of a hash.
 */
export function* doubledRows(table: Table, rows: Int32Array, hasId: boolean): Generator<void, readonly Problem[]> {
  if (!hasId && table.columns.length < FEWEST_COLUMNS) return [];
  const keys = yield* rowKeys(table, rows);
  const sorted = yield* sortInSteps(keys);
  let count = 0;
  const doubled = new Set<number>();
  for (let i = 1; i < sorted.length; i++) {
    if (sorted[i] !== sorted[i - 1]) continue;
    count++;
    if (doubled.size < SHOWN) doubled.add(sorted[i]!);
  }
  if (count === 0 || (!hasId && count > MOST_CHANCE * rows.length)) return [];
  yield;
  return [
    {
      kind: "doubledRows",
      count,
      message:
        "Some rows are the same as an earlier row in every column. Each is placed for itself: take them out if they were doubled by mistake.",
      rows: later(keys, doubled).map((customer) => table.layout.firstRow + rows[customer]!),
    },
  ];
}

const SHOWN = 5;

/** Places of the first few customers that repeat an earlier one. */
function later(keys: Float64Array, doubled: ReadonlySet<number>): readonly number[] {
  const seen = new Set<number>();
  const found: number[] = [];
  for (let i = 0; i < keys.length && found.length < SHOWN; i++) {
    const key = keys[i]!;
    if (!doubled.has(key)) continue;
    if (seen.has(key)) found.push(i);
    seen.add(key);
  }
  return found;
}

/** A number for each row that is the same for rows with the same cells. */
function* rowKeys({ columns }: Table, rows: Int32Array): Generator<void, Float64Array> {
  const high = new Uint32Array(rows.length).fill(0x811c9dc5);
  const low = new Uint32Array(rows.length).fill(0x9747b28c);
  const number = new Float64Array(1);
  const bits = new Uint32Array(number.buffer);
  for (const { codes, numbers } of columns) {
    for (let i = 0; i < rows.length; i++) {
      if (i % STEP === STEP - 1) yield;
      const row = rows[i]!;
      const code = codes[row]!;
      number[0] = code === NUMBER ? numbers[row]! + 0 : code; // + 0 makes one of 0 and -0
      high[i] = mix(high[i]!, bits[0]! ^ Math.imul(bits[1]!, 0x85ebca6b) ^ code);
      low[i] = mix(low[i]!, bits[1]! ^ Math.imul(bits[0]!, 0xc2b2ae35) ^ code);
    }
    yield;
  }
  const keys = new Float64Array(rows.length);
  for (let i = 0; i < keys.length; i++) keys[i] = high[i]! * 2 ** 20 + (low[i]! >>> 12);
  return keys;
}

/** One round of MurmurHash3 (Appleby 2011, public domain). */
function mix(h: number, word: number): number {
  const k = Math.imul(word, 0xcc9e2d51);
  const turned = h ^ Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  return (Math.imul((turned << 13) | (turned >>> 19), 5) + 0xe6546b64) >>> 0;
}
