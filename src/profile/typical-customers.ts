const MOST_TYPICAL = 5;
const MOST_BORDERLINE = 3;

type Placed = { readonly numbers: Uint16Array; readonly fits: Float32Array; readonly distances: Float32Array };

/**
 * Of each segment, the customers nearest the center of their part (up to five), and those that sit least well (up to three with a fit below `border`), as places in
 * `rows` give them. Empty where distance or fit is not defined.
 */
export function typicalCustomers(
  { numbers, fits, distances }: Placed,
  rows: Int32Array,
  segments: number,
  border: number,
): readonly { readonly typical: readonly number[]; readonly borderline: readonly number[] }[] {
  const nearest = Array.from({ length: segments }, () => fewest(MOST_TYPICAL));
  const weakest = Array.from({ length: segments }, () => fewest(MOST_BORDERLINE));
  for (let i = 0; i < numbers.length; i++) {
    const segment = numbers[i]! - 1;
    if (segment < 0) continue;
    if (!Number.isNaN(distances[i]!)) nearest[segment]!.add(distances[i]!, rows[i]!);
    if (fits[i]! < border) weakest[segment]!.add(fits[i]!, rows[i]!);
  }
  return nearest.map((own, s) => ({ typical: own.rows(), borderline: weakest[s]!.rows() }));
}

/** Keeps the rows of the smallest numbers, smallest first; the earlier row of two as small. */
function fewest(most: number): { add(size: number, row: number): void; rows(): readonly number[] } {
  const kept: { size: number; row: number }[] = [];
  return {
    add(size, row) {
      if (kept.length === most && size >= kept[most - 1]!.size) return;
      const at = kept.findIndex((other) => size < other.size);
      kept.splice(at < 0 ? kept.length : at, 0, { size, row });
      kept.length = Math.min(kept.length, most);
    },
    rows: () => kept.map(({ row }) => row),
  };
}
