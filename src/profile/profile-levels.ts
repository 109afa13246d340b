import type { Column } from "../table/index";
import { chiSquare, cramersV } from "./chi-square";
import { levelCounts, sum } from "./level-counts";
import type { Measured, MeasuredRow } from "./measured";

/** Levels beyond the most frequent are profiled together. */
const MOST_LEVELS = 12;
export const OTHER_LEVELS = "(other)";
const MISSING_LEVEL = "(missing)";

type Group = { readonly level: string; readonly places: readonly number[] };

/**
 * Share, index and effect of each level in each segment. Missing values are a level, where there are any. Of yes/no only the yes is told, and of more than
 * twelve levels the most frequent eleven, the others together as "(other)". Strength and test are of the levels so grouped.
 */
export function profileLevels(column: Column, numbers: Uint16Array, segments: number, tested: boolean): Measured {
  const counts = levelCounts(column, numbers, segments);
  const groups = groupLevels(column, counts);
  const grouped = counts.map((own) => groups.map(({ places }) => sum(places.map((place) => own[place]!))));
  const p = tested ? chiSquare(grouped) : null;
  return {
    rows: levelRows(grouped, groups, tested).filter(
      ({ row }) => column.kind !== "yesNo" || row.level !== column.levels[0] || column.levels.length !== 2,
    ),
    strength: {
      measure: "Cramér's V",
      effectSize: cramersV(grouped),
      logged: false,
      test: p === null ? null : "chi-square",
      p,
      levels: [],
    },
  };
}

/** A row for each segment and level of counts by segment and level. */
export function levelRows(
  grouped: readonly (readonly number[])[],
  groups: readonly { readonly level: string }[],
  tested: boolean,
): readonly MeasuredRow[] {
  const totals = groups.map((_, g) => sum(grouped.map((own) => own[g]!)));
  const placed = sum(totals);
  return grouped.flatMap((own, s) => {
    const size = sum(own);
    return groups.map(({ level }, g): MeasuredRow => {
      const count = own[g]!;
      const share = size > 0 ? count / size : 0;
      const overall = placed > 0 ? totals[g]! / placed : 0;
      const deviation = Math.sqrt(overall * (1 - overall));
      return {
        row: {
          ...{ segment: s + 1, level, count, mean: null, median: null, lowerQuartile: null, upperQuartile: null, share, overall },
          index: overall > 0 ? (100 * share) / overall : null,
          effect: deviation > 0 ? (share - overall) / deviation : 0,
        },
        p: tested
          ? chiSquare([
              [count, size - count],
              [totals[g]! - count, placed - size - totals[g]! + count],
            ])
          : null,
      };
    });
  });
}

export function groupLevels({ levels, kind }: Column, counts: readonly (readonly number[])[]): readonly Group[] {
  const totals = [...levels, MISSING_LEVEL].map((_, place) => sum(counts.map((own) => own[place]!)));
  const byCount = levels.map((_, place) => place).sort((a, b) => totals[b]! - totals[a]! || a - b);
  const kept = byCount.length > MOST_LEVELS && kind !== "ordered" ? byCount.slice(0, MOST_LEVELS - 1) : byCount;
  const rest = byCount.slice(kept.length);
  const own = kept.sort((a, b) => a - b).map((place): Group => ({ level: levels[place]!, places: [place] }));
  return [
    ...own,
    ...(rest.length > 0 ? [{ level: OTHER_LEVELS, places: rest }] : []),
    ...(totals[levels.length]! > 0 ? [{ level: MISSING_LEVEL, places: [levels.length] }] : []),
  ];
}
