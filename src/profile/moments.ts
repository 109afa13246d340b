import { meanAndDeviation } from "../table/index";

/** Count, mean and population standard deviation of a group of numbers. */
export type Moments = { readonly count: number; readonly mean: number; readonly deviation: number };

/** Of ascending numbers, so that rounding does not depend on the rows' order. */
export function momentsOf(ascending: Float64Array): Moments {
  return { count: ascending.length, ...meanAndDeviation(ascending) };
}

/** Of several groups together; empty ones do not count. Finite as long as the numbers are below 1e150. */
export function together(groups: readonly Moments[]): Moments {
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  if (count === 0) return { count: 0, mean: 0, deviation: 0 };
  const unit = Math.max(...groups.map(({ mean, deviation }) => Math.max(Math.abs(mean), deviation)));
  if (unit === 0) return { count, mean: 0, deviation: 0 };
  const mean = groups.reduce((sum, group) => sum + (group.count / count) * (group.mean / unit), 0);
  const variance = groups.reduce(
    (sum, group) => sum + (group.count / count) * ((group.deviation / unit) ** 2 + (group.mean / unit - mean) ** 2),
    0,
  );
  return { count, mean: mean * unit, deviation: Math.sqrt(variance) * unit };
}

/** Share of the variance that lies between the groups (η²), 0 to 1; null where nothing varies. */
export function etaSquared(groups: readonly Moments[]): number | null {
  const all = together(groups);
  if (!(all.deviation > NOISE * Math.abs(all.mean))) return null;
  const within = groups.reduce((sum, { count, deviation }) => sum + (count / all.count) * (deviation / all.deviation) ** 2, 0);
  return Math.min(1, Math.max(0, 1 - within));
}

/** Share of the mean below which a spread is rounding noise. */
const NOISE = 1e-12;
