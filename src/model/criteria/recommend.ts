import type { Candidate, Choice } from "../choice";
import { againstIt } from "./against-it";
import { disagreementOf } from "./disagreement";
import { bestReason, simplestReason } from "./reason";
import { smallestUseful } from "./smallest-useful";
import { TRUSTED } from "./trust";
import { whatEachSays } from "./what-each-says";
import { practicallyBest, worth } from "./worth";

export type Listed = {
  /** In the whole list. */
  readonly customers: number;
  /** Different combinations of answers where they are few (see `fewCombinations`), or null. */
  readonly combinations: number | null;
};

/**
 * Recommends a number of segments, at least 2, and says why. Of mixtures the lowest BIC decides, of others the highest silhouette; of numbers that cannot be told
 * apart the fewest. Only numbers count whose segments are all large enough and, but for mixtures, come
 * back over resamples where such are. Where no number is, or where a
 * silhouette is no evidence (see `fewCombinations`), it is the fewest. `candidates` ascending, at least one of 2 or more segments.
 */
export function recommend(candidates: readonly Candidate[], { customers, combinations }: Listed): Omit<Choice, "chosen"> {
  const least = smallestUseful(customers);
  const several = candidates.filter(({ segments }) => segments > 1);
  const useful = several.filter(({ smallest }) => smallest >= least);
  const trusted = useful.filter(({ stability, bic }) => bic !== null || stability === null || stability >= TRUSTED);
  const eligible = combinations !== null ? [] : trusted.length > 0 ? trusted : useful;
  const ranks = ranked(eligible);
  const best = ranks[0] ?? useful[0] ?? several[0]!;
  const runnerUp = ranks[1];
  const says = whatEachSays(candidates, useful);
  return {
    recommended: best.segments,
    runnerUp: runnerUp?.segments ?? null,
    reason: ranks.length > 0 ? bestReason({ best, eligible, useful, several, least }) : simplestReason(best, least, combinations),
    against: againstIt({ best, runnerUp, says, least }),
    disagreement: disagreementOf(says, best.segments),
    says,
    candidates,
  };
}

/** The best first, then the others by the criterion that decides. */
function ranked(eligible: readonly Candidate[]): readonly Candidate[] {
  const decides = eligible.some(({ bic }) => bic !== null) ? "bic" : "silhouette";
  const [first] = practicallyBest(eligible, decides);
  const isFirst = ({ segments }: Candidate): number => (segments === first ? 1 : 0);
  const score = (candidate: Candidate): number => worth(candidate, decides) ?? -Number.MAX_VALUE;
  return [...eligible].sort((a, b) => isFirst(b) - isFirst(a) || score(b) - score(a));
}
