import type { ColumnFacts } from "./column-facts";
import { isoDateOfSerial } from "./iso-date";

/** Numbers that people write where there is none. */
const HIGH = new Set([
  9, 77, 88, 99, 777, 888, 997, 998, 999, 7_777, 8_888, 9_997, 9_998, 9_999, 99_999, 999_999, 9_999_999, 99_999_999, 999_999_999,
]);
const LOW = new Set([-1, -9, -77, -88, -99, -777, -888, -999, -7_777, -8_888, -9_999, -99_999, -999_999]);
/** 1900-01-00, 1900-01-01 and 1970-01-01, and 9999-12-31, as serial numbers. */
const EARLY = new Set([0, 1, 2, 25_569]);
const LATE = new Set([2_958_465]);

/** Fewer cells than this with a value are chance. */
const REPEATED = 2;
/** Among counts that mostly stay below this, -1 may be a step down. */
const LARGE = 10;
const MOST = 6;
/** 9 is soon reached by counting: it must be this many ranges away. */
const SMALL_REACH = 4;

/** What the numbers seem to be: "survey" are answers, of which 9 is nearer to "none" than to 5. */
export type SentinelScale = "amounts" | "survey" | "dates";

/** The numbers, how they are written, and in how many cells they stand. */
export type FoundSentinels = { readonly values: readonly number[]; readonly shown: readonly string[]; readonly count: number };

export const NO_SENTINELS: FoundSentinels = { values: [], shown: [], count: 0 };

/**
 * Numbers that stand for "no value": 999, -1 and the like, only where they are repeated and far from all others. Above the others that is by at least the
 * others' range. Below, they are the only negative numbers, and the others are large, answers from 1 on, or again far.
 */
export function findSentinels({ sorted }: Pick<ColumnFacts, "sorted">, scale: SentinelScale): FoundSentinels {
  const high = highest(sorted, scale);
  const rest = high.length === 0 ? sorted : sorted.subarray(0, lowerBound(sorted, high[0]!));
  return sentinelsOf([...lowest(rest, scale), ...high], sorted, scale);
}

/** The given numbers, counted. */
export function sentinelsOf(values: readonly number[], sorted: Float64Array, scale: SentinelScale): FoundSentinels {
  const count = values.reduce((sum, value) => sum + upperBound(sorted, value) - lowerBound(sorted, value), 0);
  return { values, shown: values.map((value) => (scale === "dates" ? isoDateOfSerial(value) : String(value))), count };
}

/** The most values at the upper end that are all in the list and together far from those below. */
function highest(sorted: Float64Array, scale: SentinelScale): readonly number[] {
  const listed = scale === "dates" ? LATE : HIGH;
  let found: readonly number[] = [];
  const candidates: number[] = [];
  let stop = sorted.length;
  while (candidates.length < MOST && listed.has(sorted[stop - 1] ?? NaN)) {
    const value = sorted[stop - 1]!;
    stop = lowerBound(sorted, value);
    candidates.unshift(value);
    const [min, max] = [firstReal(sorted, scale), sorted[stop - 1] ?? NaN];
    const reach = (value < LARGE && scale === "amounts" ? SMALL_REACH : 1) * (max - min);
    if (max > min && value - max >= reach && sorted.length - stop >= REPEATED) found = [...candidates];
  }
  return found;
}

/** The values at the lower end, where all that are negative are in the list. */
function lowest(sorted: Float64Array, scale: SentinelScale): readonly number[] {
  const listed = scale === "dates" ? EARLY : LOW;
  const candidates: number[] = [];
  let start = 0;
  while (candidates.length < MOST && listed.has(sorted[start] ?? NaN)) {
    candidates.push(sorted[start]!);
    start = upperBound(sorted, sorted[start]!);
  }
  const [min, max] = [sorted[start] ?? NaN, sorted.at(-1) ?? NaN];
  if (start < REPEATED || !(max > min)) return [];
  const far = min - candidates.at(-1)! > max - min;
  const large = sorted[start + Math.floor((sorted.length - start) * 0.75)]! >= LARGE;
  const answers = scale === "survey" && min >= 1;
  return far || (scale !== "dates" && min >= 0 && (large || answers)) ? candidates : [];
}

/** The lowest value that is no sentinel by the list: the range of the others begins there. */
function firstReal(sorted: Float64Array, scale: SentinelScale): number {
  const listed = scale === "dates" ? EARLY : LOW;
  let at = 0;
  while (listed.has(sorted[at] ?? NaN)) at = upperBound(sorted, sorted[at]!);
  return sorted[at] ?? NaN;
}

function lowerBound(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function upperBound(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
