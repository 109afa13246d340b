import type { Lessons } from "./grow-tree";
import { isOn, type Way } from "./rule-words";

/** A second way to a segment must add this much to the balance of right and found. */
const WORTH_A_SECOND = 0.1;
/** A question is left out where the balance falls by no more than this. */
const WORTH_A_QUESTION = 0.005;

/**
 * The rule for a segment in as few words as do: the best of its ways, without the questions that hardly matter (as in C4.5: Quinlan 1993), and a second way only where
 * that names many more. Judged by the balance of right and found on the customers learned from. Null where there is no way.
 */
export function shortenRule(ways: readonly Way[], lessons: Lessons, segment: number): readonly Way[] | null {
  const judge = (rule: readonly Way[]): number => balance(rule, lessons, segment);
  const sorted = ways
    .filter((way) => way.length > 0)
    .map((way) => ({ way, worth: judge([way]) }))
    .sort((a, b) => b.worth - a.worth);
  const [first, second] = sorted.map(({ way }) => way);
  if (first === undefined) return null;
  const short = withoutNeedless(first, (way) => judge([way]));
  if (second === undefined) return [short];
  const both = (way: Way): number => judge([short, way]);
  return both(second) >= judge([short]) + WORTH_A_SECOND ? [short, withoutNeedless(second, both)] : [short];
}

function withoutNeedless(way: Way, judge: (way: Way) => number): Way {
  let [best, worth] = [way, judge(way)];
  while (best.length > 1) {
    const shorter = best.map((_, q) => best.filter((__, other) => other !== q)).map((rest) => ({ rest, worth: judge(rest) }));
    const least = shorter.reduce((a, b) => (b.worth > a.worth ? b : a));
    if (least.worth < worth - WORTH_A_QUESTION) break;
    [best, worth] = [least.rest, least.worth];
  }
  return best;
}

/** Harmonic mean of right and found (van Rijsbergen's F). */
function balance(rule: readonly Way[], { steps, numbers }: Lessons, segment: number): number {
  let [hit, named, own] = [0, 0, 0];
  for (let i = 0; i < numbers.length; i++) {
    const is = numbers[i] === segment;
    const on = isOn(rule, (trait) => steps[trait]!.of[i]!);
    if (is) own++;
    if (on) named++;
    if (is && on) hit++;
  }
  return named + own > 0 ? (2 * hit) / (named + own) : 0;
}
