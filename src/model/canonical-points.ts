import { partOf } from "./part-of";
import type { Points } from "./points";

/** Up to this many rows are sorted by comparing; more by digits, which takes a million rows a fraction of the time. */
const FEW = 200;
const DIGIT_BITS = 11;
const DIGITS = 2 ** DIGIT_BITS;
/** Rows to compare or to copy before yielding: some ten milliseconds. */
const PIECE = 20_000;

/** Rows equal in all 32-bit halves of their numbers before this one. */
type Run = { readonly from: number; readonly to: number; readonly half: number };

/**
 * The rows in a fixed order, by their numbers alone, first column first: so the order of the customers changes nothing. Equal rows are interchangeable.
 * Yields the fraction done.
 */
export function* canonicalPoints(points: Points): Generator<number, Points> {
  const order = yield* partOf(canonicalRows(points), 0, 0.8);
  return yield* partOf(inOrder(points, order), 0.8, 1);
}

/** The rows put in the order given. Yields the fraction done. */
export function* inOrder({ values, width }: Points, order: Int32Array): Generator<number, Points> {
  const count = order.length;
  const sorted = new Float64Array(count * width);
  for (let i = 0, to = 0; i < count; i++) {
    for (let j = 0, from = order[i]! * width; j < width; j++) sorted[to++] = values[from++]!;
    if (i % PIECE === PIECE - 1) yield i / count;
  }
  return { values: sorted, width, count };
}

/** The rows in that order. Yields the fraction done. */
export function* canonicalRows(points: Points): Generator<number, Int32Array> {
  const { width, count } = points;
  const order = Int32Array.from({ length: count }, (_, i) => i);
  const compare = comparing(points);
  const waiting: Run[] = [{ from: 0, to: count, half: 0 }];
  let settled = 0;
  for (let run = waiting.pop(); run !== undefined; run = waiting.pop()) {
    if (run.to - run.from <= FEW) order.subarray(run.from, run.to).sort(compare);
    if (run.to - run.from <= FEW || run.half === 2 * width) {
      settled += run.to - run.from;
      continue;
    }
    const keys = yield* sortByHalf(points, order, run, settled / count);
    for (let from = run.from, at = from + 1; at <= run.to; at++) {
      if (at % PIECE === 0) yield settled / count;
      if (at < run.to && keys[at - run.from] === keys[from - run.from]) continue;
      if (at - from > FEW) waiting.push({ from, to: at, half: run.half + 1 });
      else {
        if (at - from > 1) order.subarray(from, at).sort(compare);
        settled += at - from;
      }
      from = at;
    }
  }
  return order;
}

function comparing({ values, width }: Points): (a: number, b: number) => number {
  return (a, b) => {
    for (let j = 0, p = a * width, q = b * width; j < width; j++, p++, q++) {
      const difference = values[p]! - values[q]!;
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

/** Sorts the run of `order` by the run's half of a number, digit by digit from the last (radix sort). Returns the sorted keys. Yields after each digit. */
function* sortByHalf(
  { values, width }: Points,
  order: Int32Array,
  { from, to, half }: Run,
  fraction: number,
): Generator<number, Uint32Array> {
  let rows = order.slice(from, to);
  let keys = new Uint32Array(rows.length);
  for (let i = 0, at = half >> 1; i < keys.length; i++) keys[i] = sortKey(values[rows[i]! * width + at]!, half & 1);
  let [otherRows, otherKeys] = [new Int32Array(rows.length), new Uint32Array(rows.length)];
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    if (keys.length > PIECE) yield fraction;
    const places = firstPlaces(keys, shift);
    if (places === null) continue;
    if (keys.length > PIECE) yield fraction;
    for (let i = 0; i < keys.length; i++) {
      const place = places[(keys[i]! >>> shift) & (DIGITS - 1)]!++;
      otherKeys[place] = keys[i]!;
      otherRows[place] = rows[i]!;
    }
    [rows, otherRows, keys, otherKeys] = [otherRows, rows, otherKeys, keys];
  }
  order.set(rows, from);
  return keys;
}

/** Where the keys of each digit begin; null where all have the same. */
function firstPlaces(keys: Uint32Array, shift: number): Int32Array | null {
  const places = new Int32Array(DIGITS);
  for (const key of keys) places[(key >>> shift) & (DIGITS - 1)]!++;
  let before = 0;
  for (let digit = 0; digit < DIGITS; digit++) {
    const here = places[digit]!;
    if (here === keys.length) return null;
    places[digit] = before;
    before += here;
  }
  return places;
}

const number = new Float64Array(1);
const halves = new Uint32Array(number.buffer); // low, high: WebAssembly's platforms are all little-endian

/** The upper (0) or lower (1) half of a 64-bit number such that keys sort as numbers do; 0 and -0 are the same. */
function sortKey(value: number, half: number): number {
  number[0] = value + 0;
  const flip = halves[1]! >>> 31 === 1 ? 0xffffffff : half === 0 ? 0x80000000 : 0;
  return (halves[1 - half]! ^ flip) >>> 0;
}
