import type { Edit } from "../../features/index";
import { fail, type Outcome } from "../../table/index";
import type { ToPlace } from "../placing/index";
import type { PlacingRule } from "../placing-rule";
import type { Edited } from "./edited";
import { mergeSegments } from "./merge-segments";
import { splitSegment } from "./split-segment";
import { notSplittable } from "./troubles";

/**
 * One change of the segments by hand. `words` are of the segments so far, by number (see Edited). Put the segments in their order before the next edit: its numbers
 * are as people saw them. Yields the fraction done. Trouble, in words, where the edit is not possible.
 */
export function* applyEdit(
  rule: PlacingRule,
  edit: Edit,
  words: readonly (string | null)[],
  customers: ToPlace,
  seed: number,
): Generator<number, Outcome<Edited>> {
  if (edit.edit === "merge") return mergeSegments(rule, edit.segments, words);
  if (rule.by !== "centers") return fail(notSplittable(rule.by));
  if (customers.by !== "centers") throw new Error("Customers to split by centers need features");
  return yield* splitSegment(rule, edit.segment, words, customers.points, seed);
}
