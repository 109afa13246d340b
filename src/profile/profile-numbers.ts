import { type Column, quantile, strongSkew } from "../table/index";
import type { Measured } from "./measured";
import { etaSquared, type Moments, momentsOf, together } from "./moments";
import { valuesBySegment } from "./values-by-segment";
import { welch } from "./welch";

/**
 * Mean, quartiles (type 7), index and effect of a number or date column in each segment. A segment without any value has no row. Numbers that are never negative
 * and have a long right tail are compared (effect, η², tests) by log1p(x / s), s the median of the positive ones, as in the preparation; means are of the numbers
 * themselves. Yields the fraction done.
 */
export function* profileNumbers(
  { kind, values }: Column,
  numbers: Uint16Array,
  segments: number,
  tested: boolean,
): Generator<number, Measured> {
  const { all, own } = yield* valuesBySegment(values, numbers, segments);
  const plain: Moments[] = [];
  for (const some of own) {
    yield 0.6;
    plain.push(momentsOf(some));
  }
  yield 0.7;
  const skewed = kind === "number" && strongSkew(all);
  yield 0.8;
  const scale = skewed ? medianOfPositive(own) : null;
  const compared: Moments[] = [];
  for (const [s, some] of own.entries()) {
    yield 0.9;
    compared.push(scale === null ? plain[s]! : momentsOf(some.map((value) => Math.log1p(value / scale))));
  }
  const [overall, everyone] = [together(plain), together(compared)];
  const rows = own.flatMap((some, s): Measured["rows"] => {
    const { count, mean } = plain[s]!;
    if (count === 0) return [];
    const difference = (compared[s]!.mean - everyone.mean) / everyone.deviation;
    return [
      {
        row: {
          ...{ segment: s + 1, level: null, count, mean, share: null, overall: overall.mean },
          ...{ median: quantile(some, 0.5), lowerQuartile: quantile(some, 0.25), upperQuartile: quantile(some, 0.75) },
          index: kind === "number" ? indexOf(mean, overall.mean) : null,
          effect: everyone.deviation > 0 && Number.isFinite(difference) ? difference : 0,
        },
        p: tested ? welch([compared[s]!, together(others(compared, s))]) : null,
      },
    ];
  });
  const p = tested ? welch(compared) : null;
  const test = p === null ? null : "Welch's analysis of variance";
  return { rows, strength: { measure: "eta²", effectSize: etaSquared(compared), logged: scale !== null, test, p, levels: [] } };
}

/** Of ascending numbers in several groups, none negative. Null where the largest would be beyond what can be counted in it. */
function medianOfPositive(groups: readonly Float64Array[]): number | null {
  const at = groups.map((group) => countUpTo(group, 0));
  const count = groups.reduce((sum, group, g) => sum + group.length - at[g]!, 0);
  const middle = new Float64Array(2); // the two middle ones, or twice the middle one
  for (let rank = 0; rank <= count >> 1; rank++) {
    let next = -1;
    for (let g = 0; g < groups.length; g++) {
      if (at[g]! < groups[g]!.length && (next < 0 || groups[g]![at[g]!]! < groups[next]![at[next]!]!)) next = g;
    }
    if (next < 0) return null;
    middle[0] = middle[1]!;
    middle[1] = groups[next]![at[next]!++]!;
  }
  const scale = count % 2 === 0 ? quantile(middle, 0.5) : middle[1]!;
  return groups.every((group) => Number.isFinite((group.at(-1) ?? 0) / scale)) ? scale : null;
}

/** How many ascending numbers are at most `value`. */
function countUpTo(ascending: Float64Array, value: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function indexOf(mean: number, overall: number): number | null {
  const index = 100 * (mean / overall);
  return overall > 0 && Number.isFinite(index) ? index : null;
}

function others(groups: readonly Moments[], place: number): readonly Moments[] {
  return groups.filter((_, i) => i !== place);
}
