import type { Column } from "../table/index";
import { levelCounts, sum } from "./level-counts";
import type { Measured, MeasuredRow } from "./measured";
import { groupLevels, levelRows } from "./profile-levels";
import { rankGroups } from "./rank-groups";

/**
 * Ordered answers: their places on the scale (from 1) as numbers, and each level's share. Strength and test are of the ranks; answers that are missing count only as
 * a level.
 */
export function profileOrdered(column: Column, numbers: Uint16Array, segments: number, tested: boolean): Measured {
  const counts = levelCounts(column, numbers, segments);
  const groups = groupLevels(column, counts);
  const grouped = counts.map((own) => groups.map(({ places }) => sum(places.map((place) => own[place]!))));
  const known = counts.map((own) => own.slice(0, column.levels.length));
  const { effectSize, p } = rankGroups(known);
  const shares = levelRows(grouped, groups, tested);
  const rows = known.flatMap((_, s) => [...placeRow(known, s, tested), ...shares.filter(({ row }) => row.segment === s + 1)]);
  const test = tested && p !== null ? "Kruskal–Wallis" : null;
  return { rows, strength: { measure: "eta²", effectSize, logged: false, test, p: tested ? p : null, levels: column.levels } };
}

function placeRow(known: readonly (readonly number[])[], s: number, tested: boolean): readonly MeasuredRow[] {
  const own = known[s]!;
  const totals = own.map((_, place) => sum(known.map((counts) => counts[place]!)));
  const [count, all] = [sum(own), sum(totals)];
  if (count === 0) return [];
  const mean = meanPlace(own);
  const overall = meanPlace(totals);
  const deviation = Math.sqrt(sum(totals.map((total, place) => (total / all) * (place + 1 - overall) ** 2)));
  return [
    {
      row: {
        ...{ segment: s + 1, level: null, count, mean, share: null, overall, index: null },
        ...{ median: placeAt(own, 0.5), lowerQuartile: placeAt(own, 0.25), upperQuartile: placeAt(own, 0.75) },
        effect: deviation > 0 ? (mean - overall) / deviation : 0,
      },
      p: tested ? rankGroups([own, totals.map((total, place) => total - own[place]!)]).p : null,
    },
  ];
}

function meanPlace(counts: readonly number[]): number {
  return sum(counts.map((count, place) => count * (place + 1))) / sum(counts);
}

/** The answer below or at which that share of the customers lies: always one that was given. */
function placeAt(counts: readonly number[], share: number): number {
  let below = 0;
  return counts.findIndex((count) => (below += count) >= share * sum(counts)) + 1;
}
