import type { Candidate, Choice } from "../choice";
import { CRITERION_NAMES, measureInWords } from "./criterion-words";
import { STABLE } from "./trust";

/** A silhouette up to this shows no substantial structure (Kaufman & Rousseeuw 1990, p. 88). */
const NO_STRUCTURE = 0.25;
/** Of the differences between customers. */
const LITTLE_EXPLAINED = 0.3;
/** A runner-up this near, as a share of the best silhouette, could as well be chosen. */
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
  if (says.bic === 1) against.push("BIC finds no groups at all: one population describes the customers as well for fewer numbers.");
  if (smallest < least)
    against.push(`The smallest segment has ${smallest} ${smallest === 1 ? "customer" : "customers"}; it should have at least ${least}.`);
  if (stability !== null && stability < STABLE)
    against.push(
      `With other customers of the same kind the segments would come out differently in part: stability ${stability.toFixed(2)}, under ${STABLE}.`,
    );
  if (silhouette !== null && silhouette <= NO_STRUCTURE)
    against.push(`Many customers are about as near to another segment as to their own: silhouette ${silhouette.toFixed(2)}.`);
  if (explainedVariance < LITTLE_EXPLAINED)
    against.push(`The segments explain only ${Math.round(100 * explainedVariance)} % of the differences between customers.`);
  if (runnerUp !== undefined && isNear(best, runnerUp)) {
    const criterion = best.bic === null ? "silhouette" : "bic";
    const measures = `${measureInWords(runnerUp, criterion)} against ${measureInWords(best, criterion)}`;
    against.push(
      `${runnerUp.segments} segments are nearly as good by ${CRITERION_NAMES[criterion]} (${measures}): choose them if ${runnerUp.segments > segments ? "more detail" : "less detail"} helps you.`,
    );
  }
  return against;
}

/** BIC differences up to 6 are no strong evidence (Raftery 1995). */
function isNear(best: Candidate, other: Candidate): boolean {
  if (best.bic !== null && other.bic !== null) return other.bic - best.bic <= 6;
  return best.silhouette !== null && other.silhouette !== null && other.silhouette >= NEARLY * best.silhouette;
}
