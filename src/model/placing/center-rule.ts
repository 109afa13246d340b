import { partOf } from "../part-of";
import type { CenterRule } from "../placing-rule";
import type { Points } from "../points";
import { learnReach } from "./learn-reach";
import { placeByCenters } from "./place-by-centers";

/** The rule of the nearest center, one segment a center unless `segmentOf` says otherwise, with the reach learned from the customers. Yields the fraction done. */
export function* centerRule(
  centers: readonly (readonly number[])[],
  points: Points,
  segmentOf: readonly number[] = centers.map((_, i) => i + 1),
): Generator<number, CenterRule> {
  const boundless = { by: "centers", centers, reach: centers.map(() => Infinity), segmentOf: centers.map((_, i) => i + 1) } as const;
  const { distances, numbers } = yield* partOf(placeByCenters(boundless, points), 0, 0.7);
  return { by: "centers", centers, reach: yield* partOf(learnReach(distances, numbers, centers.length), 0.7, 1), segmentOf };
}
