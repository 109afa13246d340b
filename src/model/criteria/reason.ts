import type { Candidate } from "../choice";
import { measureInWords } from "./criterion-words";
import { STABLE } from "./trust";
import { ALIKE, worth } from "./worth";

type Field = {
  readonly best: Candidate;
  /** Those that the best was chosen from, those with large enough segments, and all of 2 or more segments. */
  readonly eligible: readonly Candidate[];
  readonly useful: readonly Candidate[];
  readonly several: readonly Candidate[];
  /** Customers a segment should have. */
  readonly least: number;
};

/** Why the best number is recommended, in one sentence. */
export function bestReason({ best, eligible, useful, several, least }: Field): string {
  const decides = best.bic === null ? "silhouette" : "bic";
  const highest = Math.max(...eligible.map((candidate) => worth(candidate, decides) ?? -Infinity));
  const range = several.length > 1 ? ` of 2 to ${several.at(-1)!.segments}` : "";
  const superlative = `${best.bic === null ? "highest" : "lowest"}${range}`;
  const rank =
    worth(best, decides) === highest ? `the ${superlative}` : `the fewest segments within ${ALIKE[decides]} of the ${superlative}`;
  const trusted = eligible.length < useful.length ? " that come back over resamples" : "";
  const stable =
    best.stability !== null && best.stability >= STABLE ? `; resamples find them again (stability ${best.stability.toFixed(2)})` : "";
  const measure = `${measureInWords(best, decides)}, ${rank}${trusted} with at least ${least} customers in every segment${stable}`;
  return best.bic === null
    ? `With ${best.segments} segments customers are nearest to their own kind: silhouette ${measure}.`
    : `${best.segments} segments describe customers best for the numbers they need: BIC ${measure}.`;
}

/** Why nothing but the fewest can be recommended. */
export function simplestReason({ segments }: Candidate, least: number, combinations: number | null): string {
  const simplest = `${segments} segments are the simplest summary`;
  return combinations !== null
    ? `Customers show only ${combinations} different combinations of answers, so no number of segments stands out: ${simplest}.`
    : `Any number leaves a segment with fewer than ${least} customers, because a few are far from all others: ${simplest}.`;
}
