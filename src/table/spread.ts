/** Quantile of ascending numbers by linear interpolation (type 7 of Hyndman & Fan 1996, as in R, Excel's PERCENTILE.INC and NumPy). */
export function quantile(ascending: Float64Array, p: number): number {
  const at = (ascending.length - 1) * p;
  const low = Math.floor(at);
  const below = ascending[low];
  if (below === undefined) return NaN;
  const above = ascending[low + 1] ?? below;
  const apart = above - below;
  return Number.isFinite(apart) ? below + (at - low) * apart : below * (1 - at + low) + above * (at - low);
}

/** Ascending copy without missing values. */
export function ascending(values: Float64Array): Float64Array {
  return values.filter((value) => !Number.isNaN(value)).sort();
}

/** Mean and population standard deviation, without overflow for values to 1e100; 0 and 0 when there are none. Missing values are skipped. */
export function meanAndDeviation(values: Float64Array): { readonly mean: number; readonly deviation: number } {
  let [largest, count] = [0, 0];
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    count++;
    if (Math.abs(value) > largest) largest = Math.abs(value);
  }
  if (count === 0 || largest === 0) return { mean: 0, deviation: 0 };
  let sum = 0;
  for (const value of values) if (!Number.isNaN(value)) sum += value / largest;
  const mean = sum / count;
  let squares = 0;
  for (const value of values) if (!Number.isNaN(value)) squares += (value / largest - mean) ** 2;
  return { mean: mean * largest, deviation: Math.sqrt(squares / count) * largest };
}

/** Skewness (third standardised moment, population form) of the given values; 0 where they do not vary. */
function skewness(values: Float64Array): number {
  const { mean, deviation } = meanAndDeviation(values);
  if (!(deviation > 0)) return 0;
  let [cubes, count] = [0, 0];
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    const z = (value - mean) / deviation;
    cubes += z * z * z;
    count++;
  }
  return cubes / count;
}

/** Count of values more than three quartile ranges outside the quartiles (Tukey's "far out"); the values are in ascending order. */
export function outliers(sorted: Float64Array): number {
  const [lower, upper] = [quantile(sorted, 0.25), quantile(sorted, 0.75)];
  const reach = 3 * (upper - lower);
  return reach > 0 ? sorted.filter((value) => value < lower - reach || value > upper + reach).length : 0;
}

/** Skewness above which ratios are compared rather than differences. */
const STRONG_SKEW = 1;

/** Whether no value is negative and the values have a long right tail. */
export function strongSkew(values: Float64Array): boolean {
  for (const value of values) if (value < 0) return false;
  return skewness(values) > STRONG_SKEW;
}
