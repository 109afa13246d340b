import type { Column } from "../table/index";
import { type LevelsPreparation, MISSING, OTHER } from "./preparation";
import type { PreparationPreset } from "./preset";

const SMALLEST_SHARE = 0.02;
const SMALLEST_COUNT = 10;
/** More levels than this cannot be compared, however many customers. */
export const MOST_LEVELS = 50;

/**
 * Learns how a category or yes/no becomes 0/1 features: levels with fewer than max(2 %, 10) customers are pooled as "(other)" (if there are at least two),
 * missing values are a level of their own, and the 0/1 values are divided by √Σp(1 − p) so that the column's total variance is 1.
 * Null when only one level remains.
 */
export function learnLevels(column: Column, preset: PreparationPreset): LevelsPreparation | null {
  const counts = new Map<string, number>();
  for (const value of column.values) {
    const level = Number.isNaN(value) ? MISSING : column.levels[value]!;
    counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  const smallest = Math.max(SMALLEST_COUNT, SMALLEST_SHARE * column.values.length);
  const rare = column.kind === "yesNo" ? [] : [...counts].filter(([, count]) => count < smallest).map(([level]) => level);
  if (rare.length >= 2) {
    const pooled = rare.reduce((sum, level) => sum + counts.get(level)!, 0);
    rare.forEach((level) => counts.delete(level));
    counts.set(OTHER, pooled);
  }
  if (counts.size < 2) return null;
  const variance = [...counts.values()].reduce((sum, count) => {
    const p = count / column.values.length;
    return sum + p * (1 - p);
  }, 0);
  return {
    form: "levels",
    column: column.name,
    kind: column.kind === "yesNo" ? "yesNo" : "category",
    levels: [...counts.keys()].sort(),
    elsewhere: [],
    deviation: preset === "none" ? 1 : Math.sqrt(variance),
  };
}

/** For each customer the place of its feature among `levels`, or -1. A level never seen belongs to "(other)" where there is one. */
export function featureOfCustomer(preparation: LevelsPreparation, column: Column): Int32Array {
  const place = new Map(preparation.levels.map((level, i) => [level.toLowerCase(), i]));
  const other = place.get(OTHER) ?? -1;
  const elsewhere = new Set(preparation.elsewhere.map((level) => level.toLowerCase()));
  const find = (level: string): number => place.get(level.toLowerCase()) ?? (elsewhere.has(level.toLowerCase()) ? -1 : other);
  const ofLevel = column.levels.map(find);
  const ofMissing = find(MISSING);
  return Int32Array.from(column.values, (value) => (Number.isNaN(value) ? ofMissing : ofLevel[value]!));
}
