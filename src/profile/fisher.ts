type Pair = readonly [number, number];

/**
 * How likely a two by two table is as unlikely as this one or more so, its sums given: Fisher's exact test, two-sided, by adding up what is no likelier (as in R
 * and SciPy). Counts are whole numbers.
 */
export function fisher([[a, b], [c, d]]: readonly [Pair, Pair]): number {
  const [row, column, rest] = [a + b, a + c, d - a];
  const [low, high] = [Math.max(0, -rest), Math.min(row, column)];
  const likeliest = Math.min(high, Math.max(low, Math.floor(((row + 1) * (column + 1)) / (a + b + c + d + 2))));
  // Relative to the likeliest table, so that nothing overflows.
  const weights = new Map([[likeliest, 1]]);
  for (let x = likeliest, weight = 1; x < high && weight > NOTHING; x++) {
    weight *= ((row - x) * (column - x)) / ((x + 1) * (rest + x + 1));
    weights.set(x + 1, weight);
  }
  for (let x = likeliest, weight = 1; x > low && weight > NOTHING; x--) {
    weight *= (x * (rest + x)) / ((row - x + 1) * (column - x + 1));
    weights.set(x - 1, weight);
  }
  const own = (weights.get(a) ?? 0) * (1 + 1e-7);
  let [all, unlikely] = [0, 0];
  for (const weight of weights.values()) {
    all += weight;
    if (weight <= own) unlikely += weight;
  }
  return Math.min(1, unlikely / all);
}

/** Adds nothing to a chance any more. */
const NOTHING = 1e-30;
