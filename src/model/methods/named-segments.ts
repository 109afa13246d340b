import type { ExistingRule, GridRule } from "../placing-rule";

/** Segments that were not found but given: by bands or by a column. */
export type NamedSegments<R extends GridRule | ExistingRule> = {
  readonly rule: R;
  /** By number of the segment, from 1: at most 31 characters, all different. */
  readonly names: readonly string[];
  /** What is to be known about them, a sentence each. */
  readonly notes: readonly string[];
};
