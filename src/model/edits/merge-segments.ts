import { fail, type Outcome, succeed } from "../../table/index";
import { segmentsOf } from "../placing/index";
import type { PlacingRule } from "../placing-rule";
import type { Edited } from "./edited";
import { noSuchSegment } from "./troubles";

/** Makes two segments one, under the lower number: the parts stay, so that every customer of both, and nobody else, is in it. Later numbers move up by one. */
export function mergeSegments(rule: PlacingRule, segments: readonly [number, number], words: readonly (string | null)[]): Outcome<Edited> {
  const count = segmentsOf(rule);
  const [low, high] = segments[0] < segments[1] ? segments : [segments[1], segments[0]];
  for (const number of [low, high])
    if (!(Number.isInteger(number) && number >= 1 && number <= count)) return fail(noSuchSegment(number, count));
  if (low === high) {
    return fail({
      code: "SameSegment",
      message: `Segment ${low} cannot be merged with itself.`,
      advice: "Choose two segments.",
      retry: false,
    });
  }
  if (count <= 2) {
    return fail({
      code: "TooFewSegments",
      message: "There are only two segments: merged, nothing would be told apart.",
      advice: "Find more segments first.",
      retry: false,
    });
  }
  const from = Array.from({ length: count }, (_, i) => (i + 1 === low ? [low, high] : [i + 1])).filter((_, i) => i + 1 !== high);
  return succeed({
    rule: { ...rule, segmentOf: rule.segmentOf.map((number) => (number === high ? low : number > high ? number - 1 : number)) },
    edited: from.map(([own, other]) => (other === undefined ? (words[own! - 1] ?? null) : `Merged from segments ${low} and ${high}`)),
    from,
    moved: 0,
  });
}
