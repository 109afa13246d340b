import type { Candidate, Choice, Criterion } from "../choice";
import { capitalised, CRITERION_NAMES, listed } from "./criterion-words";

/** Why this number is recommended, in one sentence: who chooses it. */
export function reasonOf(best: Candidate, says: Choice["says"], least: number): string {
  const { segments, stability, silhouette } = best;
  const each = `none has fewer than the ${least} customers that a segment should have`;
  const others = (["silhouette", "calinskiHarabasz", "daviesBouldin", "gap"] as const).filter((criterion) => says[criterion] === segments);
  const names = others.map((criterion: Criterion) =>
    criterion === "silhouette" ? `${CRITERION_NAMES.silhouette} (${silhouette!.toFixed(2)})` : CRITERION_NAMES[criterion],
  );
  const choose = names.length > 1 ? "choose" : "chooses";
  if (says.stability === segments) {
    const too = names.length > 0 ? `, and ${listed(names)} ${choose} ${segments} too` : "";
    return `${segments} segments come back most surely when customers are drawn anew (stability ${stability!.toFixed(2)})${too}; ${each}.`;
  }
  if (names.length > 0) return `${capitalised(listed(names))} ${choose} ${segments} segments; ${each}.`;
  return `${segments} segments are the simplest summary; ${each}.`;
}

/** Why nothing but the fewest can be recommended. */
export function simplestReason({ segments }: Candidate, least: number, combinations: number | null): string {
  const simplest = `${segments} segments are the simplest summary`;
  return combinations !== null
    ? `Customers show only ${combinations} different combinations of answers, so no number of segments stands out: ${simplest}.`
    : `Any number leaves a segment with fewer than ${least} customers, because a few are far from all others: ${simplest}.`;
}
