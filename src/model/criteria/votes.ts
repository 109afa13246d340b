import type { Choice, Criterion } from "../choice";

/**
 * What each criterion weighs. Learned on made-up tables of 2 to 7 normal groups, 4 and 5.5 deviations apart (70 tables, then 80 new ones at 4 and 3.2): together
 * they were right where the silhouette alone missed every third number. Davies–Bouldin, which errs where the silhouette does, is shown but does not vote.
 */
const WEIGHTS: Readonly<Partial<Record<Criterion, number>>> = { stability: 2, silhouette: 1, calinskiHarabasz: 1, gap: 1 };

/** Votes for a number of segments. Calinski–Harabasz may rise as long as numbers do: for the `largest` tried of several it has no vote. */
export function votesFor(segments: number, says: Choice["says"], largest: number): number {
  return (Object.keys(says) as Criterion[])
    .filter((criterion) => says[criterion] === segments && (criterion !== "calinskiHarabasz" || segments < largest))
    .reduce((sum, criterion) => sum + (WEIGHTS[criterion] ?? 0), 0);
}
