import type { Points } from "../points";

/** Additions before yielding again: some ten milliseconds' worth. */
const ADDITIONS_A_STEP = 4_000_000;

/**
 * Mean silhouette width (Rousseeuw 1987; as R's cluster::silhouette and scikit-learn: Euclidean distance, 0 for a segment of one) of several ways
 * to place the same rows. Each of `placings` gives a row's segment, from 0. O(n²): for 2,000 rows or so. Yields the fraction done.
 */
export function* silhouettes({ values, width, count }: Points, placings: readonly Uint16Array[]): Generator<number, readonly number[]> {
  const sizes = placings.map(segmentSizes);
  const sums = sizes.map(({ length }) => new Float64Array(length));
  const totals = placings.map(() => 0);
  const distances = new Float64Array(count);
  const rowsAStep = Math.max(1, Math.floor(ADDITIONS_A_STEP / (count * (width + placings.length))));
  for (let i = 0; i < count; i++) {
    measure(values, width, i, distances);
    placings.forEach((places, p) => {
      const toSegment = sums[p]!.fill(0);
      for (let j = 0; j < count; j++) toSegment[places[j]!]! += distances[j]!;
      totals[p]! += silhouetteWidth(toSegment, sizes[p]!, places[i]!);
    });
    if (i % rowsAStep === rowsAStep - 1) yield i / count;
  }
  return totals.map((total) => (count === 0 ? 0 : total / count));
}

function segmentSizes(places: Uint16Array): readonly number[] {
  const sizes: number[] = [];
  for (const place of places) {
    while (sizes.length <= place) sizes.push(0);
    sizes[place]!++;
  }
  return sizes;
}

function measure(values: Float64Array, width: number, row: number, distances: Float64Array): void {
  for (let j = 0, q = 0; j < distances.length; j++) {
    let sum = 0;
    for (let f = 0, p = row * width; f < width; f++, p++, q++) {
      const d = values[p]! - values[q]!;
      sum += d * d;
    }
    distances[j] = Math.sqrt(sum);
  }
}

/** (b − a) / max(a, b) of one row, from its summed distances to each segment. */
function silhouetteWidth(toSegment: Float64Array, sizes: readonly number[], own: number): number {
  if (sizes[own]! < 2) return 0;
  const a = toSegment[own]! / (sizes[own]! - 1);
  let b = Infinity;
  for (let s = 0; s < sizes.length; s++) if (s !== own && sizes[s]! > 0) b = Math.min(b, toSegment[s]! / sizes[s]!);
  const larger = Math.max(a, b);
  return larger > 0 && b < Infinity ? (b - a) / larger : 0;
}
