/** Fewer pairs than this say nothing. */
const LEAST_PAIRS = 10;
/** Below this share of the largest value, squared, a spread is rounding. */
const NOISE = 1e-24;

/**
 * Pearson's r of two columns over the places where both have a value, taking every `every`-th place. Values are divided by the largest and centred first, so
 * that large means and values to 1e100 do no harm. Rounded to 12 decimals, so that the order of the rows does not decide. 0 where a column does not vary or
 * fewer than 10 pairs are complete.
 */
export function correlation(x: Float64Array, y: Float64Array, every = 1): number {
  let [pairs, largestX, largestY] = [0, 0, 0];
  for (let i = 0; i < x.length; i += every) {
    const [a, b] = [x[i]!, y[i]!];
    if (a - a !== 0 || b - b !== 0) continue; // NaN: all other values are finite
    pairs++;
    if (a > largestX || -a > largestX) largestX = a < 0 ? -a : a;
    if (b > largestY || -b > largestY) largestY = b < 0 ? -b : b;
  }
  if (pairs < LEAST_PAIRS || largestX === 0 || largestY === 0) return 0;
  let [sumX, sumY] = [0, 0];
  for (let i = 0; i < x.length; i += every) {
    const [a, b] = [x[i]!, y[i]!];
    if (a - a !== 0 || b - b !== 0) continue;
    sumX += a / largestX;
    sumY += b / largestY;
  }
  const [meanX, meanY] = [sumX / pairs, sumY / pairs];
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < x.length; i += every) {
    const [a, b] = [x[i]! / largestX - meanX, y[i]! / largestY - meanY];
    if (a - a !== 0 || b - b !== 0) continue;
    xx += a * a;
    yy += b * b;
    xy += a * b;
  }
  return xx > NOISE * pairs && yy > NOISE * pairs ? Math.round((xy / Math.sqrt(xx * yy)) * 1e12) / 1e12 : 0;
}
