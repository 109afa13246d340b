import type { Column } from "./column";
import type { ColumnDescription } from "./description";
import { ascending, meanAndDeviation, quantile } from "./spread";

const BINS = 12;

type Counted = Pick<ColumnDescription, "missing" | "distinct" | "numbers" | "levels" | "distribution">;

/** Counts, middle and spread of a column, and a tiny picture of it. Levels of personal data are not listed. */
export function describeColumn(column: Column, personal: boolean): Counted {
  const sorted = ascending(column.values);
  const missing = column.values.length - sorted.length;
  return column.kind === "number" || column.kind === "date" ? describeNumbers(sorted, missing) : describeLevels(column, missing, personal);
}

function describeNumbers(sorted: Float64Array, missing: number): Counted {
  if (sorted.length === 0) return { missing, distinct: 0, numbers: null, levels: [], distribution: [] };
  const [min, max] = [sorted[0]!, sorted.at(-1)!];
  let distinct = 1;
  const distribution = new Array<number>(max > min ? BINS : 1).fill(0);
  sorted.forEach((value, i) => {
    if (i > 0 && value !== sorted[i - 1]) distinct++;
    const bin = max > min ? Math.min(BINS - 1, Math.floor((BINS * (value - min)) / (max - min))) : 0;
    distribution[bin]!++;
  });
  const numbers = { min, median: quantile(sorted, 0.5), mean: meanAndDeviation(sorted).mean, max };
  return { missing, distinct, numbers, levels: [], distribution };
}

function describeLevels(column: Column, missing: number, personal: boolean): Counted {
  const counts = new Array<number>(column.levels.length).fill(0);
  for (const value of column.values) if (!Number.isNaN(value)) counts[value]!++;
  const levels = column.levels.map((level, i) => ({ level, count: counts[i]! }));
  const shown = [...levels].sort((a, b) => b.count - a.count).slice(0, BINS);
  const distribution = (column.kind === "ordered" ? levels : shown).slice(0, BINS).map(({ count }) => count);
  return { missing, distinct: levels.length, numbers: null, levels: personal ? [] : shown, distribution };
}
