import type { PlacingRule } from "./placing-rule";

/**
 * The number that each segment should have (`order[old - 1]` is the new one, from 1): highest mean value first where there is a value column, then largest, then
 * as it was. `numbers` are the customers' segments (0 = not placed), `worth` each customer's value, NaN where missing, or null.
 */
export function numberSegments(numbers: Uint16Array, segments: number, worth: Float64Array | null): readonly number[] {
  const sizes = new Array<number>(segments).fill(0);
  const known = new Array<number>(segments).fill(0);
  const sums = new Array<number>(segments).fill(0);
  numbers.forEach((number, i) => {
    if (number === 0) return;
    sizes[number - 1]!++;
    if (worth === null || Number.isNaN(worth[i]!)) return;
    known[number - 1]!++;
    sums[number - 1]! += worth[i]!;
  });
  // To 12 figures: what the order of the rows changes in a sum must not change the order of the segments.
  const means = sums.map((sum, s) => (known[s]! > 0 ? Number((sum / known[s]!).toPrecision(12)) : -Number.MAX_VALUE));
  const places = sizes.map((_, s) => s).sort((a, b) => means[b]! - means[a]! || sizes[b]! - sizes[a]! || a - b);
  const order = new Array<number>(segments).fill(0);
  places.forEach((old, place) => (order[old] = place + 1));
  return order;
}

/** The same rule with other numbers; centers and components stand in the order of their segments, which also decides between equally near ones. */
export function renumber(rule: PlacingRule, order: readonly number[]): PlacingRule {
  const segmentOf = rule.segmentOf.map((number) => (number === 0 ? 0 : order[number - 1]!));
  if (rule.by === "grid" || rule.by === "existing") return { ...rule, segmentOf };
  const parts = segmentOf.map((_, part) => part).sort((a, b) => segmentOf[a]! - segmentOf[b]! || a - b);
  const pick = <T>(all: readonly T[]): readonly T[] => parts.map((part) => all[part]!);
  const same = { segmentOf: pick(segmentOf), reach: pick(rule.reach) };
  return rule.by === "centers" ? { ...rule, ...same, centers: pick(rule.centers) } : { ...rule, ...same, parts: pick(rule.parts) };
}
