import type { FeaturePart } from "../features/index";
import type { PlacingRule } from "../model/index";

/** How much each column speaks for a customer's own segment against the next best. Only what speaks for it, strongest first; ties by name. */
export type Contribution = { readonly column: string; readonly amount: number };

type Rule<By extends PlacingRule["by"]> = Extract<PlacingRule, { by: By }>;

/**
 * Of the nearest center: how much farther, squared, the customer is from the nearest center of the other segment than from its own, column by column; the sum is the
 * difference of the squared distances. `point` is the customer's row of the features.
 */
export function centerContributions(
  { centers, segmentOf }: Rule<"centers">,
  parts: readonly FeaturePart[],
  point: ArrayLike<number>,
  own: number,
  second: number,
): readonly Contribution[] {
  const nearest = (number: number): readonly number[] | undefined =>
    centers.filter((_, c) => segmentOf[c] === number).sort((a, b) => distance(point, a, 0, a.length) - distance(point, b, 0, b.length))[0];
  const [mine, other] = [nearest(own), nearest(second)];
  if (mine === undefined || other === undefined) return [];
  return strongest(
    parts.map(({ column, at, width }) => ({ column, amount: distance(point, other, at, width) - distance(point, mine, at, width) })),
  );
}

/**
 * Of a mixture: the log of how much likelier the column's value is in the customer's own segment than in the other, under the likeliest part of each. `values` are
 * the customer's as a mixture sees them (NaN where missing: says nothing).
 */
export function mixtureContributions(
  { columns, parts, segmentOf }: Rule<"mixture">,
  values: ArrayLike<number>,
  own: number,
  second: number,
): readonly Contribution[] {
  const logs = parts.map((part) => part.columns.map((column, j) => logDensity(column, values[j]!)));
  const total = (k: number): number => Math.log(parts[k]!.share) + logs[k]!.reduce((sum, log) => sum + log, 0);
  const likeliest = (number: number): number | undefined =>
    [...parts.keys()].filter((k) => segmentOf[k] === number).sort((a, b) => total(b) - total(a))[0];
  const [mine, other] = [likeliest(own), likeliest(second)];
  if (mine === undefined || other === undefined) return [];
  return strongest(columns.map(({ column }, j) => ({ column, amount: logs[mine]![j]! - logs[other]![j]! })));
}

function strongest(contributions: readonly Contribution[]): readonly Contribution[] {
  return contributions.filter(({ amount }) => amount > 0).sort((a, b) => b.amount - a.amount || (a.column < b.column ? -1 : 1));
}

function distance(point: ArrayLike<number>, center: readonly number[], at: number, width: number): number {
  let sum = 0;
  for (let j = at; j < at + width; j++) sum += (point[j]! - center[j]!) ** 2;
  return sum;
}

/** Beyond these nothing is likelier or less likely. */
const MOST_SQUARED = 1e12;
const LEAST_CHANCE = 1e-300;

function logDensity(column: Rule<"mixture">["parts"][number]["columns"][number], value: number): number {
  if (Number.isNaN(value)) return 0;
  if ("chances" in column) return Math.log(Math.max(LEAST_CHANCE, column.chances[value] ?? LEAST_CHANCE));
  return -Math.log(column.deviation) - Math.min(((value - column.mean) / column.deviation) ** 2, MOST_SQUARED) / 2;
}
