/** Fewer pairs than this say nothing. */
const LEAST_PAIRS = 10;
const NOISE = 1e-24;

/**
 * Pearson's r of two columns over the places where both have a value, taking every `every`-th place. Two passes, so that large means and values to 1e100 do no
 * harm. 0 where a column does not vary or fewer than 10 pairs are complete.
 */
export function correlation(x: Float64Array, y: Float64Array, every = 1): number {
  let [pairs, largestX, largestY] = [0, 0, 0];
  for (let i = 0; i < x.length; i += every) {
    const [a, b] = [x[i]!, y[i]!];
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    pairs++;
    largestX = Math.max(largestX, Math.abs(a));
    largestY = Math.max(largestY, Math.abs(b));
  }
  if (pairs < LEAST_PAIRS || largestX === 0 || largestY === 0) return 0;
  let [sumX, sumY] = [0, 0];
  for (let i = 0; i < x.length; i += every) {
    const [a, b] = [x[i]!, y[i]!];
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    sumX += a / largestX;
    sumY += b / largestY;
  }
  const [meanX, meanY] = [sumX / pairs, sumY / pairs];
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < x.length; i += every) {
    const [a, b] = [x[i]! / largestX - meanX, y[i]! / largestY - meanY];
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    xx += a * a;
    yy += b * b;
    xy += a * b;
  }
  // Below this the spread is rounding. The order of the rows must not decide: r is rounded far above it.
  return xx > NOISE * pairs && yy > NOISE * pairs ? Math.round((xy / Math.sqrt(xx * yy)) * 1e12) / 1e12 : 0;
}
