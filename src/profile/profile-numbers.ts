import { ascending, type Column, quantile, strongSkew } from "../table/index";
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
  const plain = own.map(momentsOf);
  yield 0.9;
  const scale = kind === "number" && strongSkew(all) ? medianOfPositive(all) : null;
  yield 0.95;
  const compared = scale === null ? plain : own.map((some) => momentsOf(some.map((value) => Math.log1p(value / scale))));
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

/** Null where the largest would be beyond what can be counted in it. */
function medianOfPositive(values: Float64Array): number | null {
  const sorted = ascending(values.filter((value) => value > 0));
  const scale = quantile(sorted, 0.5);
  return Number.isFinite(sorted.at(-1)! / scale) ? scale : null;
}

function indexOf(mean: number, overall: number): number | null {
  const index = 100 * (mean / overall);
  return overall > 0 && Number.isFinite(index) ? index : null;
}

function others(groups: readonly Moments[], place: number): readonly Moments[] {
  return groups.filter((_, i) => i !== place);
}
