import { placePoints } from "./place-points";
import type { Points } from "./points";

/**
 * Puts centers in the order of their segments' numbers: highest mean value first (where there is a value column), then largest, then by the centers' own
 * numbers. `worth` is each row's value, NaN where missing. Numbers decide ties between centers as near, so the order is taken until it rests.
 */
export function orderSegments(points: Points, centers: readonly number[][], worth: Float64Array | null): readonly number[][] {
  let ordered = centers;
  for (let round = 0; round < centers.length; round++) {
    const { places, sizes } = placePoints(points, ordered);
    const means = worth === null ? null : meanWorth(places, worth, centers.length);
    const order = Array.from(ordered.keys()).sort(
      (a, b) => (means === null ? 0 : means[b]! - means[a]!) || sizes[b]! - sizes[a]! || compareNumbers(ordered[a]!, ordered[b]!),
    );
    if (order.every((from, to) => from === to)) break;
    ordered = order.map((from) => ordered[from]!);
  }
  return ordered;
}

/** To 12 figures: what the order of the rows changes in a sum must not change the order of the segments. */
function meanWorth(places: Uint16Array, worth: Float64Array, k: number): readonly number[] {
  const sums = new Array<number>(k).fill(0);
  const counts = new Array<number>(k).fill(0);
  places.forEach((place, i) => {
    if (Number.isNaN(worth[i]!)) return;
    sums[place]! += worth[i]!;
    counts[place]!++;
  });
  return sums.map((sum, c) => (counts[c]! > 0 ? Number((sum / counts[c]!).toPrecision(12)) : -Number.MAX_VALUE));
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let j = 0; j < a.length; j++) if (a[j] !== b[j]) return b[j]! - a[j]!;
  return 0;
}
