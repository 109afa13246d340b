import { fail, type Outcome, succeed } from "../../table/index";
import { canonicalPoints } from "../canonical-points";
import { findCenters } from "../find-centers";
import { partOf } from "../part-of";
import { centerRule, placeCustomers, segmentsOf } from "../placing/index";
import type { CenterRule } from "../placing-rule";
import { distinctPoints, pickPoints, type Points } from "../points";
import { createRandom } from "../random";
import type { Edited } from "./edited";
import { splitParts } from "./split-parts";
import { alikeToSplit, noneLeft, noSuchSegment, tooManySegments, tooSmallToSplit } from "./troubles";

const FEWEST_CUSTOMERS = 10;
const MOST_SEGMENTS = 12;
const STARTS = 24;

/**
 * Cuts one segment in two: a segment of several centers (merged before) between them, any other by the two centers with the least inertia within it (2-means,
 * seeded). The rule stays that of the nearest center, so customers of neighbours may be nearer to one of the two: `moved` says how many. The first half keeps the
 * number, the second gets the next after the last. Yields the fraction done.
 */
export function* splitSegment(
  rule: CenterRule,
  number: number,
  words: readonly (string | null)[],
  points: Points,
  seed: number,
): Generator<number, Outcome<Edited>> {
  const count = segmentsOf(rule);
  if (!(Number.isInteger(number) && number >= 1 && number <= count)) return fail(noSuchSegment(number, count));
  if (count >= MOST_SEGMENTS) return fail(tooManySegments(MOST_SEGMENTS));
  const before = yield* partOf(placeCustomers(rule, { by: "centers", points }), 0, 0.1);
  const own = Int32Array.from(before.numbers.keys()).filter((i) => before.numbers[i] === number);
  if (own.length < FEWEST_CUSTOMERS) return fail(tooSmallToSplit(number, own.length, FEWEST_CUSTOMERS));
  const sorted = yield* partOf(canonicalPoints(pickPoints(points, own)), 0.1, 0.2);
  if (distinctPoints(sorted, 2) < 2) return fail(alikeToSplit(number));

  const parts = rule.segmentOf.filter((segment) => segment === number).length;
  const split =
    parts > 1
      ? splitParts(rule, number)
      : withTwo(rule, number, (yield* partOf(findCenters(sorted, 2, STARTS, createRandom(seed)), 0.2, 0.7)).centers);
  const changed = yield* partOf(centerRule(split.centers, points, split.segmentOf), 0.7, 0.85);
  const after = yield* partOf(placeCustomers(changed, { by: "centers", points }), 0.85, 1);
  const held = new Set(after.numbers);
  for (let segment = 1; segment <= count + 1; segment++) if (!held.has(segment)) return fail(noneLeft(segment > count ? number : segment));
  const halves = [number, count + 1];
  const moved = before.numbers.reduce((sum, was, i) => {
    const is = after.numbers[i]!;
    return sum + (was === number ? (halves.includes(is) ? 0 : 1) : was === is ? 0 : 1);
  }, 0);
  const from = Array.from({ length: count + 1 }, (_, i) => [i === count ? number : i + 1]);
  return succeed({
    rule: changed,
    edited: from.map(([segment], i) => (halves.includes(i + 1) ? `Split from segment ${number}` : (words[segment! - 1] ?? null))),
    from,
    moved,
  });
}

/** The rule with two centers in place of the only one of a segment. */
function withTwo(
  { centers, segmentOf }: CenterRule,
  number: number,
  [first, second]: readonly number[][],
): Pick<CenterRule, "centers" | "segmentOf"> {
  const part = segmentOf.indexOf(number);
  return {
    centers: [...centers.map((center, i) => (i === part ? first! : center)), second!],
    segmentOf: [...segmentOf, segmentsOf({ segmentOf }) + 1],
  };
}
