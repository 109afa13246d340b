/** Chances corrected for their number, in the same order (Holm 1979, step-down): at most 1, and null stays null. */
export function holm(chances: readonly (number | null)[]): readonly (number | null)[] {
  const tested = chances.flatMap((p, place) => (p === null ? [] : [{ p, place }])).sort((a, b) => a.p - b.p);
  const corrected: (number | null)[] = chances.map(() => null);
  let least = 0;
  for (const [i, { p, place }] of tested.entries()) {
    least = Math.min(1, Math.max(least, (tested.length - i) * p));
    corrected[place] = least;
  }
  return corrected;
}
