import { chanceOfF } from "./chance";
import { etaSquared, type Moments, together } from "./moments";

/**
 * How likely groups with the same mean differ as much by chance: one-way analysis of variance that does not take the spreads as equal (Welch 1951, Biometrika
 * 38:330–336). Where a group has no spread at all, the classical F. Groups of one do not count; null where fewer than two are left or nothing varies.
 */
export function welch(groups: readonly Moments[]): number | null {
  const own = groups.filter(({ count }) => count >= 2);
  const all = together(own);
  if (own.length < 2 || etaSquared(own) === null) return null;
  const scaled = own.map(({ count, mean, deviation }) => ({
    count,
    mean: mean / all.deviation - all.mean / all.deviation, // neither can overflow
    variance: ((deviation / all.deviation) ** 2 * count) / (count - 1),
  }));
  const [k, n] = [scaled.length, all.count];
  if (scaled.some(({ variance }) => variance < NO_SPREAD)) {
    const between = scaled.reduce((sum, { count, mean }) => sum + count * mean * mean, 0) / (k - 1);
    const within = scaled.reduce((sum, { count, variance }) => sum + (count - 1) * variance, 0) / (n - k);
    return within > 0 ? chanceOfF(between / within, k - 1, n - k) : 0;
  }
  const weights = scaled.map(({ count, variance }) => count / variance);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const center = scaled.reduce((sum, { mean }, i) => sum + weights[i]! * mean, 0) / total;
  const between = scaled.reduce((sum, { mean }, i) => sum + weights[i]! * (mean - center) ** 2, 0) / (k - 1);
  const spread = scaled.reduce((sum, { count }, i) => sum + (1 - weights[i]! / total) ** 2 / (count - 1), 0);
  const f = between / (1 + ((2 * (k - 2)) / (k * k - 1)) * spread);
  return chanceOfF(f, k - 1, (k * k - 1) / (3 * spread));
}

/** Of the variance of all: less is rounding. */
const NO_SPREAD = 1e-18;
