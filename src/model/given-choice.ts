import type { Method } from "../features/index";
import type { Choice } from "./choice";
import type { Quality } from "./quality";

/** The "choice" of segments that were not searched for: there was nothing to compare. */
export function givenChoice(method: Method, segments: number, quality: Quality, smallest: number): Choice {
  const reason =
    method === "existing" ? `Your column holds ${segments} segments: they are taken as they are.` : `Your rule makes ${segments} segments.`;
  const candidate = {
    segments,
    silhouette: quality.silhouette,
    calinskiHarabasz: null,
    daviesBouldin: null,
    gap: null,
    gapError: null,
    bic: null,
    stability: null,
    smallest,
    explainedVariance: quality.explainedVariance,
  };
  return {
    chosen: segments,
    recommended: segments,
    runnerUp: null,
    reason,
    against: [],
    disagreement: null,
    says: {},
    candidates: [candidate],
  };
}
