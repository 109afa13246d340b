import { ascending, meanAndDeviation, quantile } from "../../table/index";

const MOST_CUTS = 31;
/** At least; the step is round, so there may be twice as many. */
const ROUND_CUTS = 10;

/**
 * Round numbers at which values can be cut in two, ascending: some very round ones evenly over nine tenths of the values, and about every 3 % of the values the
 * nearest number that is easy to say, off by at most a twentieth of the deviation or of itself, whichever is less. Each has values at or below it and above it.
 */
export function roundCuts(values: Float64Array): readonly number[] {
  const sorted = ascending(values);
  const { deviation } = meanAndDeviation(sorted);
  const finest = sorted.every(Number.isInteger) ? 1 : 0;
  const cuts = new Set<number>();
  const add = (value: number, step: number): void => {
    const cut = step > 0 ? Number((Math.round(value / step) * step).toPrecision(12)) : value;
    if (cut >= sorted[0]! && cut < sorted.at(-1)!) cuts.add(cut);
  };
  for (let q = 1; q <= MOST_CUTS; q++) {
    const value = quantile(sorted, q / (MOST_CUTS + 1));
    add(value, Math.max(finest, easyStep(Math.min(deviation, Math.abs(value)) / 10)));
  }
  const [low, high] = [quantile(sorted, 0.05), quantile(sorted, 0.95)];
  const coarse = Math.max(finest, easyStep((high - low) / ROUND_CUTS));
  if (coarse > 0) for (let value = low; value <= high + coarse; value += coarse) add(value, coarse);
  return [...cuts].sort((a, b) => a - b);
}

/** The largest of 1, 2, 5, 10, 20… that is no more than `size`; 0 of 0 and of numbers too small for it. */
export function easyStep(size: number): number {
  if (!(size > 1e-300) || !Number.isFinite(size)) return 0;
  const ten = 10 ** Math.floor(Math.log10(size));
  return [5, 2, 1].map((n) => n * ten).find((step) => step <= size * (1 + 1e-9)) ?? ten;
}
