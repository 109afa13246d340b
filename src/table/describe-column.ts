import type { Column } from "./column";
import type { ColumnDescription } from "./description";
import { sortInSteps } from "./sort-in-steps";
import { meanAndDeviation, quantile } from "./spread";

const BINS = 12;

type Counted = Pick<ColumnDescription, "missing" | "distinct" | "numbers" | "levels" | "distribution">;

/** A column's counts, and for numbers its values in ascending order. */
export type Described = { readonly counted: Counted; readonly sorted: Float64Array };

/**
 * Counts, middle and spread of a column, and a tiny picture of it. Levels of personal data are not listed. `ready` are its values in ascending
 * order, where they are known.
 */
export function* describeColumn(column: Column, personal: boolean, ready: Float64Array | null): Generator<void, Described> {
  if (column.kind !== "number" && column.kind !== "date") return { counted: describeLevels(column, personal), sorted: new Float64Array(0) };
  const sorted = ready ?? (yield* sortInSteps(withoutMissing(column.values)));
  yield;
  return { counted: yield* describeNumbers(sorted, column.values.length - sorted.length), sorted };
}

function withoutMissing(values: Float64Array): Float64Array {
  const filled = new Float64Array(values.length);
  let count = 0;
  for (const value of values) if (!Number.isNaN(value)) filled[count++] = value;
  return filled.subarray(0, count);
}

function* describeNumbers(sorted: Float64Array, missing: number): Generator<void, Counted> {
  if (sorted.length === 0) return { missing, distinct: 0, numbers: null, levels: [], distribution: [] };
  const [min, max] = [sorted[0]!, sorted.at(-1)!];
  let distinct = 1;
  const distribution = new Array<number>(max > min ? BINS : 1).fill(0);
  for (let i = 0; i < sorted.length; i++) {
    const value = sorted[i]!;
    if (i > 0 && value !== sorted[i - 1]) distinct++;
    const bin = max > min ? Math.min(BINS - 1, Math.floor(BINS * ((value - min) / (max - min)))) : 0;
    distribution[bin]!++;
  }
  yield;
  const numbers = { min, median: quantile(sorted, 0.5), mean: meanAndDeviation(sorted).mean, max };
  return { missing, distinct, numbers, levels: [], distribution };
}

function describeLevels(column: Column, personal: boolean): Counted {
  const { levels: names, values, kind } = column;
  const counts = new Float64Array(names.length);
  let missing = 0;
  for (const value of values) {
    if (Number.isNaN(value)) missing++;
    else counts[value]!++;
  }
  const compared = kind !== "identifier" && kind !== "text";
  const listed = compared || names.length <= 5_000 ? names.map((level, i) => ({ level, count: counts[i]! })) : [];
  const shown = [...listed].sort((a, b) => b.count - a.count || (a.level < b.level ? -1 : 1)).slice(0, BINS);
  const distribution = (kind === "ordered" ? listed : shown).slice(0, BINS).map(({ count }) => count);
  return { missing, distinct: names.length, numbers: null, levels: personal ? [] : shown, distribution };
}
