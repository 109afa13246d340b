import type { Column } from "../table/index";
import type { Measured } from "./profile-numbers";

/** Levels beyond the most frequent are profiled together. */
const MOST_LEVELS = 12;
export const OTHER_LEVELS = "(other)";

/** Share, index and effect of each level in each segment; of yes/no only the yes. Rarer levels beyond twelve are taken together as "(other)". */
export function profileLevels({ values, levels, kind }: Column, numbers: Uint16Array, segments: number): readonly Measured[] {
  const table = Array.from({ length: segments }, () => new Float64Array(levels.length));
  values.forEach((value, i) => {
    if (!Number.isNaN(value)) table[numbers[i]! - 1]![value]!++;
  });
  const groups = groupLevels(levels, table, kind === "yesNo");
  const sums = table.map((counts) => counts.reduce((sum, count) => sum + count, 0));
  const known = sums.reduce((sum, count) => sum + count, 0);
  return table.flatMap((counts, s) =>
    sums[s] === 0
      ? []
      : groups.map(({ level, places }): Measured => {
          const count = places.reduce((sum, place) => sum + counts[place]!, 0);
          const total = places.reduce((sum, place) => sum + table.reduce((all, other) => all + other[place]!, 0), 0);
          const [share, overall] = [count / sums[s]!, total / known];
          const deviation = Math.sqrt(overall * (1 - overall));
          const index = overall > 0 ? (100 * share) / overall : null;
          return {
            segment: s + 1,
            level,
            count,
            mean: null,
            median: null,
            share,
            overall,
            index,
            effect: deviation > 0 ? (share - overall) / deviation : 0,
          };
        }),
  );
}

function groupLevels(
  levels: readonly string[],
  table: readonly Float64Array[],
  yesOnly: boolean,
): readonly { level: string; places: readonly number[] }[] {
  if (yesOnly && levels.length === 2) return [{ level: levels[1]!, places: [1] }];
  const total = levels.map((_, place) => table.reduce((sum, counts) => sum + counts[place]!, 0));
  const byCount = levels.map((_, place) => place).sort((a, b) => total[b]! - total[a]! || a - b);
  const kept = byCount.length > MOST_LEVELS ? byCount.slice(0, MOST_LEVELS - 1) : byCount;
  const rest = byCount.slice(kept.length);
  const own = kept.sort((a, b) => a - b).map((place) => ({ level: levels[place]!, places: [place] }));
  return rest.length > 0 ? [...own, { level: OTHER_LEVELS, places: rest }] : own;
}
