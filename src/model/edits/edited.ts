import type { PlacingRule } from "../placing-rule";

/** A rule after an edit; its segments are still to be put in their order. */
export type Edited = {
  readonly rule: PlacingRule;
  /** By number of the segment: how it came about by hand, such as "Merged from segments 2 and 3", or null. */
  readonly edited: readonly (string | null)[];
  /** By number of the segment: the numbers, before the edit, of those it came from. */
  readonly from: readonly (readonly number[])[];
  /** Customers of other segments that changed theirs, because they are nearer to one of the two new centers, or no longer to the one split. */
  readonly moved: number;
};
