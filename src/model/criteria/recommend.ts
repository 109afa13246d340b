import type { Candidate, Choice } from "../choice";
import { againstIt } from "./against-it";
import { disagreementOf } from "./disagreement";
import { reasonOf, simplestReason } from "./reason";
import { smallestUseful } from "./smallest-useful";
import { TRUSTED } from "./trust";
import { votesFor } from "./votes";
import { whatEachSays } from "./what-each-says";

export type Listed = {
  /** In the whole list. */
  readonly customers: number;
  /** Different combinations of answers where they are few (see `fewCombinations`), or null. */
  readonly combinations: number | null;
};

/**
 * Recommends a number of segments, at least 2, by the votes of the criteria, and says why; of numbers with as many votes the most stable, then the one with the
 * higher silhouette, then the fewest. Only numbers count whose segments are all large enough and, where there are such, come back over resamples. Where no number
 * is, or where criteria are no evidence (see `fewCombinations`), it is the fewest. `candidates` ascending, at least one of 2 or more segments.
 */
export function recommend(candidates: readonly Candidate[], { customers, combinations }: Listed): Omit<Choice, "chosen"> {
  const least = smallestUseful(customers);
  const several = candidates.filter(({ segments }) => segments > 1);
  const useful = several.filter(({ smallest }) => smallest >= least);
  const trusted = useful.filter(({ stability }) => stability === null || stability >= TRUSTED);
  const says = whatEachSays(candidates, useful);
  const ranks = combinations === null ? ranked(trusted.length > 0 ? trusted : useful, says, useful.at(-1)?.segments ?? 0) : [];
  const best = ranks[0] ?? useful[0] ?? several[0]!;
  const runnerUp = ranks[1];
  return {
    recommended: best.segments,
    runnerUp: runnerUp?.segments ?? null,
    reason: ranks.length > 0 ? reasonOf(best, says, least) : simplestReason(best, least, combinations),
    against: againstIt({ best, runnerUp, says, least }),
    disagreement: disagreementOf(says, best.segments),
    says,
    candidates,
  };
}

/** The best first. */
function ranked(eligible: readonly Candidate[], says: Choice["says"], largest: number): readonly Candidate[] {
  const votes = ({ segments }: Candidate): number => votesFor(segments, says, largest);
  return [...eligible].sort(
    (a, b) => votes(b) - votes(a) || (b.stability ?? 0) - (a.stability ?? 0) || (b.silhouette ?? 0) - (a.silhouette ?? 0),
  );
}
