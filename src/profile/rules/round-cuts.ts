import { ascending, meanAndDeviation, quantile } from "../../table/index";

const MOST_CUTS = 31;

/**
 * Round numbers at which values can be cut in two, ascending: about every 3 % of the values, each moved to the nearest number that is easy to say, by at most a
 * twentieth of the deviation or of itself, whichever is less. Each has values at or below it and values above it.
 */
export function roundCuts(values: Float64Array): readonly number[] {
  const sorted = ascending(values);
  const { deviation } = meanAndDeviation(sorted);
  const whole = sorted.every(Number.isInteger);
  const cuts = new Set<number>();
  for (let q = 1; q <= MOST_CUTS; q++) {
    const value = quantile(sorted, q / (MOST_CUTS + 1));
    const step = Math.max(whole ? 1 : 0, easyStep(Math.min(deviation, Math.abs(value)) / 10));
    const cut = step > 0 ? Number((Math.round(value / step) * step).toPrecision(12)) : value;
    if (cut >= sorted[0]! && cut < sorted.at(-1)!) cuts.add(cut);
  }
  return [...cuts].sort((a, b) => a - b);
}

/** The largest of 1, 2, 5, 10, 20… that is no more than `size`; 0 of 0 and of numbers too small for it. */
export function easyStep(size: number): number {
  if (!(size > 1e-300) || !Number.isFinite(size)) return 0;
  const ten = 10 ** Math.floor(Math.log10(size));
  return [5, 2, 1].map((n) => n * ten).find((step) => step <= size * (1 + 1e-9)) ?? ten;
}
