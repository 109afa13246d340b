import type { PlacingRule } from "../placing-rule";

/** How many segments a rule has. */
export function segmentsOf({ segmentOf }: Pick<PlacingRule, "segmentOf">): number {
  return Math.max(0, ...segmentOf);
}
