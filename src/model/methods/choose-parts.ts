import type { Candidate, Choice } from "../choice";

/** Differences of BIC up to this are hardly worth a mention (Kass & Raftery 1995). */
const BARELY = 2;
/** Where no more than these were tried, the most is no limit of ours. */
const FEW = 6;

/** Of what BIC gains from one segment to the most tried; the rest is bought dearly where it never stops falling. */
const MOST_OF_IT = 0.9;

/**
 * How many segments a mixture should have: the lowest BIC (Schwarz 1978) of 2 and more whose segments all have at least `least` customers; where none has, the
 * lowest BIC. Where the lowest is the most that was tried, the fewest with nine tenths of the gain: BIC then only counts how finely customers that are not of a few
 * kinds can be cut (Nylund-Gibson & Choi 2018 on its elbow). At least one candidate has 2 segments or more; all have a BIC.
 */
export function chooseParts(candidates: readonly Candidate[], least: number, asked: "auto" | number): Choice {
  const several = candidates.filter(({ segments }) => segments >= 2).sort((a, b) => a.bic! - b.bic!);
  const useful = several.filter(({ smallest }) => smallest >= least);
  const held = several.filter(({ smallest }) => smallest > 0);
  const ranked = useful.length > 0 ? useful : held.length > 0 ? held : several;
  const lowest = candidates.reduce((a, b) => (b.bic! < a.bic! ? b : a));
  const most = candidates.at(-1)!.segments;
  const falling = ranked[0]!.segments === most && most > FEW && lowest.segments === most;
  const gained = (bic: number): number => (candidates[0]!.bic! - bic) / (candidates[0]!.bic! - lowest.bic!);
  const best = falling ? [...ranked].sort((a, b) => a.segments - b.segments).find(({ bic }) => gained(bic!) >= MOST_OF_IT)! : ranked[0]!;
  const next = ranked.find((candidate) => candidate !== best);
  const range = `of 2 to ${most}`;
  const words =
    falling && best.segments < most
      ? `BIC still falls at ${most} segments, so no number stands out; ${best.segments} segments have nine tenths of what it gains: BIC ${rounded(best.bic!)}.`
      : useful.length > 0
        ? `${best.segments} segments tell most about the customers for what they cost in complexity: BIC ${rounded(best.bic!)}, the lowest ${range} with at least ${least} customers in every segment.`
        : `Any number leaves a segment with fewer than ${least} customers; ${best.segments} segments have the lowest BIC ${range}, ${rounded(best.bic!)}.`;
  const chosen = asked === "auto" ? best.segments : asked;
  return {
    chosen,
    recommended: best.segments,
    runnerUp: next?.segments ?? null,
    reason:
      asked === "auto"
        ? words
        : chosen === best.segments
          ? `You chose ${chosen}, which is also our recommendation. ${words}`
          : `You chose ${chosen}. ${words}`,
    against: [
      ...(lowest.segments === 1
        ? ["BIC is lower still for one segment: nothing here says that there are customers of different kinds."]
        : falling
          ? ["The more segments, the lower BIC: customers differ by degrees rather than in kind, or columns say the same in other words."]
          : lowest.bic! < best.bic!
            ? [`${lowest.segments} segments have a lower BIC (${rounded(lowest.bic!)}), but one of fewer than ${least} customers.`]
            : []),
      ...(next !== undefined && Math.abs(next.bic! - best.bic!) <= BARELY
        ? [`${next.segments} segments do as well: BIC ${rounded(next.bic!)}.`]
        : []),
    ],
    disagreement: null,
    says: { bic: lowest.segments },
    candidates,
  };
}

function rounded(bic: number): string {
  return bic.toLocaleString("en-US", { maximumFractionDigits: 1 });
}
