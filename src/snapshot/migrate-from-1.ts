import { PLAIN_REQUEST } from "../features/index";
import { isObject } from "./checks";

/**
 * A model of version 1 (k-means only, one center a segment, no weights, outcomes or objective) as one of version 2. Whether it is whole is judged afterwards;
 * what is no model at all comes back as it was.
 */
export function migrateFrom1(model: unknown): unknown {
  if (!isObject(model) || !isObject(model["request"]) || !isObject(model["preparation"]) || !isObject(model["quality"])) return model;
  const { centers, request, preparation, quality, ...rest } = model;
  const parts = Array.isArray(centers) ? centers.length : 0;
  const columns: unknown = preparation["columns"];
  const { silhouette, explainedVariance, inertia } = quality;
  return {
    ...rest,
    version: 2,
    request: { ...PLAIN_REQUEST, method: "kmeans", ...request },
    preparation: {
      ...preparation,
      columns: Array.isArray(columns) ? columns.map((column: unknown) => (isObject(column) ? { ...column, weight: 1 } : column)) : columns,
    },
    method: "kmeans",
    placing: {
      by: "centers",
      centers,
      reach: new Array<number>(parts).fill(Number.MAX_VALUE), // it was not learned: nobody is outside
      segmentOf: Array.from({ length: parts }, (_, i) => i + 1),
    },
    quality: { silhouette, explainedVariance, inertia, stability: null, verdict: null },
  };
}
