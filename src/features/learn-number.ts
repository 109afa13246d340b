import { type Column, meanAndDeviation, quantile, serialOfIsoDate, sortInSteps, strongSkew } from "../table/index";
import { countBins } from "./count-bins";
import type { NumberPreparation, PreparationStep } from "./preparation";
import type { PreparationPreset } from "./preset";
import { prepareNumber } from "./prepare-number";

/** Share of the largest value below which a spread is rounding noise. */
const NOISE = 1e-12;

export type LearnedNumber = {
  readonly preparation: NumberPreparation;
  /** Steps that the preset would take here, but for the person. */
  readonly off: readonly PreparationStep[];
  readonly before: readonly number[];
  readonly after: readonly number[];
};

/** How one column is to be prepared. */
export type Wish = {
  readonly preset: PreparationPreset;
  readonly without: readonly PreparationStep[];
  readonly weight: number;
  /** YYYY-MM-DD */
  readonly today: string;
};

/**
 * Learns how a number, date or ordered column becomes a feature: "recommended" caps at the 1 % and 99 % points (type 7), takes log1p(x / s) when strongly
 * right-skewed and never negative (numbers only), then standardises (population form); "zscore" only standardises; "range" only maps smallest to largest value
 * onto 0…1; "none" takes values as they are. Steps in `without` are not taken. Infinite values are missing. Null when the column does not vary. Pauses every few
 * milliseconds.
 */
export function* learnNumber(column: Column, { preset, without, weight, today }: Wish): Generator<void, LearnedNumber | null> {
  const kind = column.kind === "date" || column.kind === "ordered" ? column.kind : "number";
  const levels = kind === "ordered" ? column.levels : null;
  const asOf = kind === "date" ? today : null;
  const known = plainNumbers(column.values, levels, asOf).filter((value) => !Number.isNaN(value));
  yield;
  const sorted = yield* sortInSteps(known);
  const fill = quantile(sorted, 0.5);
  if (!varies(sorted)) return null;
  yield;
  // In ascending order throughout, so that the rounding of sums does not depend on the rows' order.
  const filled = withCopies(sorted, fill, column.values.length - sorted.length);
  yield;
  const off: PreparationStep[] = [];
  const taken = <T>(step: PreparationStep, found: T | null): T | null => {
    if (found === null || !without.includes(step)) return found;
    off.push(step);
    return null;
  };
  const recommended = preset === "recommended";
  const cap = taken("cap", recommended && kind !== "ordered" ? capOf(sorted) : null);
  const capped = cap === null ? filled : filled.map((value) => Math.min(cap.high, Math.max(cap.low, value)));
  yield;
  const skewed = recommended && kind === "number" && strongSkew(capped); // a logged date would depend on today
  yield;
  const logScale = taken("log", skewed ? scaleOf(capped) : null);
  const logged = logScale === null ? capped : yield* logInSteps(capped, logScale);
  const scale = taken("scale", scaling(logged, preset)) ?? { mean: 0, deviation: 1 };
  yield;
  const preparation: NumberPreparation = { form: "number", column: column.name, kind, levels, asOf, fill, cap, logScale, ...scale, weight };
  const before = countBins(sorted);
  yield;
  const after = countBins(logged, prepareNumber({ ...preparation, cap: null, logScale: null }));
  return { preparation, off, before, after };
}

/** What is taken away, and what divides. Null where values are taken as they are. */
function scaling(values: Float64Array, preset: PreparationPreset): { readonly mean: number; readonly deviation: number } | null {
  if (preset === "none") return null;
  if (preset !== "range") return meanAndDeviation(values);
  const [smallest, largest] = [values[0]!, values.at(-1)!];
  return { mean: smallest, deviation: Math.min(Number.MAX_VALUE, largest - smallest) };
}

/** Dates as days before the as-of day, ordered answers as ranks from 1; NaN where missing or infinite. */
export function plainNumbers(values: Float64Array, levels: readonly string[] | null, asOf: string | null): Float64Array {
  const day = asOf === null ? 0 : serialOfIsoDate(asOf);
  const plain = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!Number.isFinite(value)) plain[i] = NaN;
    else if (asOf !== null) plain[i] = day - Math.floor(value);
    else plain[i] = levels === null ? value : value + 1;
  }
  return plain;
}

/** The median of the positive values; null where the largest would be beyond what can be counted in it. */
function scaleOf(sorted: Float64Array): number | null {
  const scale = quantile(sorted.subarray(firstAbove(sorted, 0)), 0.5);
  return Number.isFinite(sorted.at(-1)! / scale) ? scale : null;
}

/** Moving in the outermost values must leave some spread, or it is not done. */
function capOf(sorted: Float64Array): NumberPreparation["cap"] {
  const [low, high] = [quantile(sorted, 0.01), quantile(sorted, 0.99)];
  const inside = sorted.map((value) => Math.min(high, Math.max(low, value)));
  return varies(inside) && (low > sorted[0]! || high < sorted.at(-1)!) ? { low, high } : null;
}

function varies(sorted: Float64Array): boolean {
  const largest = Math.max(Math.abs(sorted[0] ?? 0), Math.abs(sorted.at(-1) ?? 0));
  return meanAndDeviation(sorted).deviation > NOISE * largest;
}

const STEP = 262_144;

function* logInSteps(values: Float64Array, scale: number): Generator<void, Float64Array> {
  const logged = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    if (i % STEP === STEP - 1) yield;
    logged[i] = Math.log1p(values[i]! / scale);
  }
  return logged;
}

/** The ascending values with so many copies of one more, still ascending. */
function withCopies(sorted: Float64Array, value: number, copies: number): Float64Array {
  if (copies === 0) return sorted;
  const at = firstAbove(sorted, value);
  const all = new Float64Array(sorted.length + copies).fill(value, at, at + copies);
  all.set(sorted.subarray(0, at));
  all.set(sorted.subarray(at), at + copies);
  return all;
}

/** Place of the first of ascending values that is above the given one. */
function firstAbove(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
