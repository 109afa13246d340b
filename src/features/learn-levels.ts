import type { Column } from "../table/index";
import type { Wish } from "./learn-number";
import { type LevelsPreparation, MISSING, OTHER, type PreparationStep } from "./preparation";
import type { PreparationPreset } from "./preset";

const SMALLEST_SHARE = 0.02;
const SMALLEST_COUNT = 10;
/** More levels than this cannot be compared, however many customers. */
export const MOST_LEVELS = 50;

export type LearnedLevels = {
  readonly preparation: LevelsPreparation;
  /** Steps that the preset would take here, but for the person. */
  readonly off: readonly PreparationStep[];
};

/**
 * Learns how a category or yes/no becomes 0/1 features: levels with fewer than max(2 %, 10) customers are pooled as "(other)" (if there are at least two),
 * missing values are a level of their own, and the 0/1 values are divided by √Σp(1 − p) so that the column's total variance is 1 (preset "range": by √2, so that any
 * two levels are as far apart as the smallest and the largest number; "none": not at all). Steps in `without` are not taken. Null when only one level remains.
 */
export function learnLevels(column: Column, { preset, without, weight }: Wish): LearnedLevels | null {
  const counts = countLevels(column);
  const smallest = Math.max(SMALLEST_COUNT, SMALLEST_SHARE * column.values.length);
  const rare = column.kind === "yesNo" ? [] : [...counts].filter(([, count]) => count < smallest).map(([level]) => level);
  const off: PreparationStep[] = [];
  if (rare.length >= 2) {
    if (without.includes("pool")) off.push("pool");
    else {
      const pooled = rare.reduce((sum, level) => sum + counts.get(level)!, 0);
      rare.forEach((level) => counts.delete(level));
      counts.set(OTHER, pooled);
    }
  }
  if (counts.size < 2) return null;
  const scaled = !without.includes("scale");
  if (!scaled && preset !== "none") off.push("scale");
  const preparation: LevelsPreparation = {
    form: "levels",
    column: column.name,
    kind: column.kind === "yesNo" ? "yesNo" : "category",
    levels: [...counts.keys()].sort(),
    elsewhere: [],
    deviation: scaled ? divisor([...counts.values()], column.values.length, preset) : 1,
    weight,
  };
  return { preparation, off };
}

function countLevels(column: Column): Map<string, number> {
  const places = new Float64Array(column.levels.length);
  let missing = 0;
  for (const value of column.values) {
    if (Number.isNaN(value)) missing++;
    else places[value]!++;
  }
  const counts = new Map<string, number>();
  const add = (level: string, count: number): void => {
    if (count > 0) counts.set(level, (counts.get(level) ?? 0) + count);
  };
  column.levels.forEach((level, place) => add(level, places[place]!));
  add(MISSING, missing);
  return counts;
}

function divisor(counts: readonly number[], customers: number, preset: PreparationPreset): number {
  if (preset === "none") return 1;
  if (preset === "range") return Math.SQRT2;
  // From the smallest, so that the rounding does not depend on the levels' order.
  const shares = counts.map((count) => count / customers).sort((a, b) => a - b);
  return Math.sqrt(shares.reduce((sum, p) => sum + p * (1 - p), 0));
}

/** For each customer the place of its feature among `levels`, or -1. A level never seen belongs to "(other)" where there is one. */
export function featureOfCustomer(preparation: LevelsPreparation, column: Column): Int32Array {
  const place = new Map(preparation.levels.map((level, i) => [level.toLowerCase(), i]));
  const other = place.get(OTHER) ?? -1;
  const elsewhere = new Set(preparation.elsewhere.map((level) => level.toLowerCase()));
  const find = (level: string): number => place.get(level.toLowerCase()) ?? (elsewhere.has(level.toLowerCase()) ? -1 : other);
  const ofLevel = column.levels.map(find);
  const ofMissing = find(MISSING);
  const features = new Int32Array(column.values.length);
  for (let i = 0; i < features.length; i++) {
    const value = column.values[i]!;
    features[i] = Number.isNaN(value) ? ofMissing : ofLevel[value]!;
  }
  return features;
}
