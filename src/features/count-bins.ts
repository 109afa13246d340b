const BINS = 12;

/** Counts of ascending numbers in 12 equal bins from the smallest to the largest, as seen through a function that keeps their order. */
export function countBins(sorted: Float64Array, seen: (value: number) => number = (value) => value): readonly number[] {
  const counts = new Array<number>(BINS).fill(0);
  const [smallest, largest] = [seen(sorted[0] ?? 0), seen(sorted.at(-1) ?? 0)];
  // Halved, for between the largest numbers there is more than can be counted.
  const range = largest / 2 - smallest / 2;
  for (const value of sorted) {
    const share = range > 0 ? (seen(value) / 2 - smallest / 2) / range : 0;
    counts[Math.min(BINS - 1, Math.floor(share * BINS))]!++;
  }
  return counts;
}
