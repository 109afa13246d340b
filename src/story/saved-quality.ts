import type { Quality } from "../model/index";
import type { SavedQuality } from "../snapshot/index";

export function savedQuality({ silhouette, explainedVariance, inertia, stability, verdict }: Quality): SavedQuality {
  return { silhouette, explainedVariance, inertia, stability: stability?.jaccard ?? null, verdict: verdict.sentence };
}
