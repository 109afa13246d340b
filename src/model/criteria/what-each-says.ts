import type { Candidate, Choice, Criterion } from "../choice";
import { gapChoice } from "./gap";
import { practicallyBest } from "./practically-best";

/**
 * What each criterion alone would choose, where it was measured: the gap among all numbers from 1, the others among the `useful` ones. Of numbers that cannot
 * be told apart the fewest; for stability, which favours few segments by its nature, the most.
 */
export function whatEachSays(candidates: readonly Candidate[], useful: readonly Candidate[]): Choice["says"] {
  const says: Partial<Record<Criterion, number>> = {};
  const tell = (criterion: Criterion, number: number | undefined): void => {
    if (number !== undefined) says[criterion] = number;
  };
  tell("silhouette", practicallyBest(useful, "silhouette")[0]);
  tell("calinskiHarabasz", practicallyBest(useful, "calinskiHarabasz")[0]);
  tell("daviesBouldin", practicallyBest(useful, "daviesBouldin")[0]);
  tell("gap", choiceOfGap(candidates));
  tell("stability", practicallyBest(useful, "stability").at(-1));
  return says;
}

/** Only where it was measured from 1 upwards. */
function choiceOfGap(candidates: readonly Candidate[]): number | undefined {
  const measured = candidates.flatMap(({ gap, gapError: error }) => (gap === null || error === null ? [] : [{ gap, error }]));
  return measured.length > 1 && measured.length === candidates.length && candidates[0]!.segments === 1 ? gapChoice(measured) : undefined;
}
