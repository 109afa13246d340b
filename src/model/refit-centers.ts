import { findCenters } from "./find-centers";
import { placePoints } from "./place-points";
import type { Refit } from "./stability/index";

/** Starts times rows that a resample is worth. */
const START_BUDGET = 5_000;
const [FEWEST_STARTS, MOST_STARTS] = [3, 20];

/**
 * k-means again on a resample, always from fresh starts: from the centers known it would rest where they were more often than where the resample has its
 * least inertia, and make segments look more stable than they are.
 */
export const refitCenters: Refit = function* (points, segments, random) {
  const starts = Math.max(FEWEST_STARTS, Math.min(MOST_STARTS, Math.floor(START_BUDGET / points.count)));
  const { centers } = yield* findCenters(points, segments, starts, random);
  return placePoints(points, centers).places;
};
