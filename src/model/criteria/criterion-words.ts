import type { Criterion } from "../choice";

export const CRITERION_NAMES: Readonly<Record<Criterion, string>> = {
  silhouette: "the silhouette",
  calinskiHarabasz: "Calinski–Harabasz",
  daviesBouldin: "Davies–Bouldin",
  gap: "the gap statistic",
  bic: "BIC",
  stability: "stability",
};

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)!}`;
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
