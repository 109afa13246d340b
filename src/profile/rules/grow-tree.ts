/** A decision tree over steps: customers above `step` of the trait go `high`. */
export type Tree =
  | { readonly trait: number; readonly step: number; readonly low: Tree; readonly high: Tree }
  | { readonly leaf: true; readonly segment: number };

/** What to learn from: the step of each trait by customer, and the customers' segments from 1. */
export type Lessons = { readonly steps: readonly { readonly count: number; readonly of: Uint16Array }[]; readonly numbers: Uint16Array };

/** A split must make at least this much of the mixture clear (Gini), or it is not worth a question. */
const LEAST_GAIN = 0.005;
const SMALLEST_LEAF = 5;
const SMALLEST_SHARE = 0.01;

/**
 * Grows a classification tree (CART: Breiman, Friedman, Olshen & Stone 1984) by Gini gain to the given depth. Counts alone decide, so that the order of the customers
 * does not; of equal gains the first trait and the lowest step. Splits between leaves of the same segment are taken back. Yields after each split.
 */
export function* growTree({ steps, numbers }: Lessons, segments: number, depth: number): Generator<null, Tree> {
  const smallest = Math.max(SMALLEST_LEAF, SMALLEST_SHARE * numbers.length);
  function* grow(customers: Int32Array, left: number): Generator<null, Tree> {
    yield null;
    const counts = new Array<number>(segments).fill(0);
    for (const i of customers) counts[numbers[i]! - 1]!++;
    const split = left === 0 ? null : bestSplit(customers, counts);
    if (split === null) return leafOf(counts);
    const { of } = steps[split.trait]!;
    const low = yield* grow(
      customers.filter((i) => of[i]! <= split.step),
      left - 1,
    );
    const high = yield* grow(
      customers.filter((i) => of[i]! > split.step),
      left - 1,
    );
    if (!("leaf" in low && "leaf" in high && low.segment === high.segment)) return { ...split, low, high };
    return leafOf(counts);
  }

  function leafOf(counts: readonly number[]): Tree {
    return { leaf: true, segment: counts.indexOf(Math.max(...counts)) + 1 };
  }

  function bestSplit(customers: Int32Array, counts: readonly number[]): { trait: number; step: number } | null {
    const n = customers.length;
    let best: { trait: number; step: number } | null = null;
    let least = squares(counts) / n + LEAST_GAIN * numbers.length;
    for (const [trait, { count, of }] of steps.entries()) {
      const table = new Float64Array(count * segments);
      for (const i of customers) table[of[i]! * segments + numbers[i]! - 1]!++;
      const low = new Array<number>(segments).fill(0);
      let lowCount = 0;
      for (let step = 0; step < count - 1; step++) {
        for (let s = 0; s < segments; s++) {
          low[s]! += table[step * segments + s]!;
          lowCount += table[step * segments + s]!;
        }
        if (lowCount < smallest || n - lowCount < smallest) continue;
        const clear = squares(low) / lowCount + squares(counts.map((all, s) => all - low[s]!)) / (n - lowCount);
        if (clear > least * (1 + 1e-12)) [best, least] = [{ trait, step }, clear];
      }
    }
    return best;
  }

  return yield* grow(Int32Array.from(numbers.keys()), depth);
}

/** The segment that the tree names for a customer. */
export function segmentOfCustomer(tree: Tree, stepOf: (trait: number) => number): number {
  let at = tree;
  while (!("leaf" in at)) at = stepOf(at.trait) > at.step ? at.high : at.low;
  return at.segment;
}

function squares(counts: readonly number[]): number {
  let sum = 0;
  for (const count of counts) sum += count * count;
  return sum;
}
