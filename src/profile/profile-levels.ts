import type { Column } from "../table/index";
import type { Measured } from "./profile-numbers";

/** Levels beyond the most frequent are profiled together. */
const MOST_LEVELS = 12;
export const OTHER_LEVELS = "(other)";
const MISSING_LEVEL = "(missing)";

type Group = { readonly level: string; readonly places: readonly number[] };

/**
 * Share, index and effect of each level in each segment. Missing values are a level, where there are any. Of yes/no only the yes is told, and of more than
 * twelve levels the most frequent eleven, the others together as "(other)".
 */
export function profileLevels({ values, levels, kind }: Column, numbers: Uint16Array, segments: number): readonly Measured[] {
  const missing = levels.length;
  const counts = Array.from({ length: segments }, () => new Array<number>(levels.length + 1).fill(0));
  values.forEach((value, i) => counts[numbers[i]! - 1]![Number.isNaN(value) ? missing : value]!++);
  const sizes = counts.map(sum);
  const totals = [...levels, MISSING_LEVEL].map((_, place) => sum(counts.map((own) => own[place]!)));
  const groups = [...(kind === "yesNo" && levels.length === 2 ? [{ level: levels[1]!, places: [1] }] : groupLevels(levels, totals))];
  if (totals[missing]! > 0) groups.push({ level: MISSING_LEVEL, places: [missing] });
  return counts.flatMap((own, s) =>
    groups.map(({ level, places }): Measured => {
      const count = sum(places.map((place) => own[place]!));
      const share = sizes[s]! > 0 ? count / sizes[s]! : 0;
      const overall = sum(places.map((place) => totals[place]!)) / values.length;
      const deviation = Math.sqrt(overall * (1 - overall));
      return {
        segment: s + 1,
        level,
        count,
        mean: null,
        median: null,
        share,
        overall,
        index: overall > 0 ? (100 * share) / overall : null,
        effect: deviation > 0 ? (share - overall) / deviation : 0,
      };
    }),
  );
}

function groupLevels(levels: readonly string[], totals: readonly number[]): readonly Group[] {
  const byCount = levels.map((_, place) => place).sort((a, b) => totals[b]! - totals[a]! || a - b);
  const kept = byCount.length > MOST_LEVELS ? byCount.slice(0, MOST_LEVELS - 1) : byCount;
  const rest = byCount.slice(kept.length);
  const own = kept.sort((a, b) => a - b).map((place): Group => ({ level: levels[place]!, places: [place] }));
  return rest.length > 0 ? [...own, { level: OTHER_LEVELS, places: rest }] : own;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
