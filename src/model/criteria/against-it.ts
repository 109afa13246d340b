import type { Candidate, Choice } from "../choice";
import { STABLE } from "./trust";

/** A silhouette up to this shows no substantial structure (Kaufman & Rousseeuw 1990, p. 88). */
const NO_STRUCTURE = 0.25;
/** Of the differences between customers. */
const LITTLE_EXPLAINED = 0.3;
/** A runner-up with this share of the best one's silhouette and stability could as well be chosen. */
const NEARLY = 0.9;

export type Contest = {
  readonly best: Candidate;
  readonly runnerUp: Candidate | undefined;
  readonly says: Choice["says"];
  /** Customers a segment should have. */
  readonly least: number;
};

/** What speaks against a number of segments, a sentence each, the weightiest first. */
export function againstIt({ best, runnerUp, says, least }: Contest): readonly string[] {
  const { segments, silhouette, stability, smallest, explainedVariance } = best;
  const against: string[] = [];
  if (says.gap === 1)
    against.push("The gap statistic finds no groups at all: by it, customers form one population, and segments are slices of it.");
  if (smallest < least)
    against.push(`The smallest segment has ${smallest} ${smallest === 1 ? "customer" : "customers"}; it should have at least ${least}.`);
  if (stability !== null && stability < STABLE)
    against.push(
      `With other customers of the same kind the segments would come out differently in part: stability ${stability.toFixed(2)}, under ${STABLE}.`,
    );
  if (silhouette !== null && silhouette <= NO_STRUCTURE)
    against.push(`Many customers are about as near to another segment as to their own: silhouette ${silhouette.toFixed(2)}.`);
  if (explainedVariance < LITTLE_EXPLAINED)
    against.push(`The segments explain only ${Math.round(100 * explainedVariance)}% of the differences between customers.`);
  if (runnerUp !== undefined && isNear(best, runnerUp)) {
    const measures = `silhouette ${runnerUp.silhouette!.toFixed(2)} against ${silhouette!.toFixed(2)}`;
    const detail = runnerUp.segments > segments ? "more detail" : "less detail";
    against.push(`${runnerUp.segments} segments are nearly as good (${measures}): choose them if ${detail} helps you.`);
  }
  return against;
}

function isNear(best: Candidate, other: Candidate): boolean {
  if (best.silhouette === null || other.silhouette === null) return false;
  return other.silhouette >= NEARLY * best.silhouette && (other.stability ?? 1) >= NEARLY * (best.stability ?? 1);
}
