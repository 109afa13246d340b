/** How much a column counts, in words. */
export const weights: readonly { readonly weight: number; readonly title: string; readonly words: string }[] = [
  { weight: 0, title: "Not at all (0)", words: "counts not at all" },
  { weight: 0.5, title: "Half (0.5)", words: "counts half" },
  { weight: 1, title: "Normal (1)", words: "counts normally" },
  { weight: 1.5, title: "More (1.5)", words: "counts one and a half times" },
  { weight: 2, title: "Double (2)", words: "counts double" },
  { weight: 3, title: "Triple (3)", words: "counts triple" },
];

/** "Grocery counts double" for each column that does not count as the others do. */
export function unequalWeights(chosen: Readonly<Record<string, number>>, columns: readonly string[]): readonly string[] {
  return columns
    .filter((column) => (chosen[column] ?? 1) !== 1)
    .map((column) => `${column} ${weights.find(({ weight }) => weight === chosen[column])?.words ?? `counts ${chosen[column]} times`}`);
}
