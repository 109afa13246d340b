import { ascending, type Column, meanAndDeviation, quantile, serialOfIsoDate, strongSkew } from "../table/index";
import type { NumberPreparation } from "./preparation";
import type { PreparationPreset } from "./preset";

/** Share of the largest value below which a spread is rounding noise. */
const NOISE = 1e-12;

/**
 * Learns how a number, date or ordered column becomes a feature: capped at the 1 % and 99 % points (type 7), log1p(x / s) when strongly
 * right-skewed and never negative (numbers only), then standardised (population form). "zscore" only standardises, "none" takes values as they are.
 * Null when the column does not vary.
 */
export function learnNumber(column: Column, preset: PreparationPreset, today: string): NumberPreparation | null {
  const kind = column.kind === "date" || column.kind === "ordered" ? column.kind : "number";
  const levels = kind === "ordered" ? column.levels : null;
  const asOf = kind === "date" ? today : null;
  const raw = plainNumbers(column.values, levels, asOf);
  const sorted = ascending(raw);
  const fill = quantile(sorted, 0.5);
  if (!varies(sorted)) return null;
  const start = {
    form: "number",
    column: column.name,
    kind,
    levels,
    asOf,
    fill,
    cap: null,
    logScale: null,
    mean: 0,
    deviation: 1,
  } as const;
  if (preset === "none") return start;
  // In ascending order throughout, so that the rounding of sums does not depend on the rows' order.
  const filled = ascending(raw.map((value) => (Number.isNaN(value) ? fill : value)));
  const cap = preset === "recommended" && kind !== "ordered" ? capOf(sorted) : null;
  const capped = cap === null ? filled : filled.map((value) => Math.min(cap.high, Math.max(cap.low, value)));
  const skewed = preset === "recommended" && kind === "number" && strongSkew(capped); // a logged date would depend on today
  const logScale = skewed ? scaleOf(capped) : null;
  const logged = logScale === null ? capped : capped.map((value) => Math.log1p(value / logScale));
  const { mean, deviation } = meanAndDeviation(logged);
  return { ...start, cap, logScale, mean, deviation };
}

/** The median of the positive values; null where the largest would be beyond what can be counted in it. */
function scaleOf(sorted: Float64Array): number | null {
  const scale = quantile(
    sorted.filter((value) => value > 0),
    0.5,
  );
  return Number.isFinite(sorted.at(-1)! / scale) ? scale : null;
}

/** Dates as days before the as-of day, ordered answers as ranks from 1. */
export function plainNumbers(values: Float64Array, levels: readonly string[] | null, asOf: string | null): Float64Array {
  if (asOf !== null) {
    const day = serialOfIsoDate(asOf);
    return values.map((serial) => day - Math.floor(serial));
  }
  return levels === null ? values : values.map((place) => place + 1);
}

/** Moving in the outermost values must leave some spread, or it is not done. */
function capOf(sorted: Float64Array): NumberPreparation["cap"] {
  const [low, high] = [quantile(sorted, 0.01), quantile(sorted, 0.99)];
  const inside = sorted.map((value) => Math.min(high, Math.max(low, value)));
  return varies(inside) && (low > sorted[0]! || high < sorted.at(-1)!) ? { low, high } : null;
}

function varies(sorted: Float64Array): boolean {
  const largest = Math.max(Math.abs(sorted[0] ?? 0), Math.abs(sorted.at(-1) ?? 0));
  return meanAndDeviation(sorted).deviation > NOISE * largest;
}
