import { chanceOfChiSquare } from "./chance";

/**
 * Groups compared by the ranks of their answers (ties get the middle of their ranks). `counts[group][place]`: customers with the answer at that place of the
 * scale. `effectSize`: share of the ranks' variance that lies between the groups, which is H ÷ (n − 1) of Kruskal & Wallis (1952); `p` by its chi-square. Null where
 * fewer than two groups or answers are there.
 */
export function rankGroups(counts: readonly (readonly number[])[]): { readonly effectSize: number | null; readonly p: number | null } {
  const groups = counts.filter((own) => sum(own) > 0);
  const totals = (counts[0] ?? []).map((_, place) => sum(groups.map((own) => own[place]!)));
  const n = sum(totals);
  const middle = (n + 1) / 2;
  let below = 0;
  const ranks = totals.map((total) => (below += total) - (total - 1) / 2 - middle);
  const squares = sum(totals.map((total, place) => total * ranks[place]! ** 2));
  if (groups.length < 2 || !(squares > 0)) return { effectSize: null, p: null };
  const between = sum(groups.map((own) => sum(own.map((count, place) => count * ranks[place]!)) ** 2 / sum(own)));
  const effectSize = Math.min(1, between / squares);
  return { effectSize, p: chanceOfChiSquare((n - 1) * effectSize, groups.length - 1) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
