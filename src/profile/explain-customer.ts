import type { FeaturePart } from "../features/index";
import type { PlacingRule } from "../model/index";
import type { Column } from "../table/index";
import { percent } from "./amounts";
import { centerContributions, type Contribution, mixtureContributions } from "./contributions";
import type { Profile } from "./profile";
import { valueWords } from "./value-words";

export type CustomerToExplain = {
  readonly rule: PlacingRule;
  /** As the rule sees the customer: the row of the features (centers) or of the mixture's columns; empty for grids and existing segments. */
  readonly values: ArrayLike<number>;
  /** Of the features, for centers; empty for others. */
  readonly parts: readonly FeaturePart[];
  /** The table's columns as they are, and the customer's place in their values. */
  readonly columns: readonly Column[];
  readonly customer: number;
  /** As placed: segment and second best from 1 (0: none), fit (NaN where not defined). */
  readonly segment: number;
  readonly second: number;
  readonly fit: number;
  readonly outside: boolean;
  readonly profile: Profile;
  /** By number of the segment. */
  readonly names: readonly string[];
};

export type Explanation = {
  readonly segment: number;
  readonly second: number;
  /** 0 to 1; null where not defined. */
  readonly fit: number | null;
  readonly outside: boolean;
  /** Up to three values that put the customer there, strongest first. `strength`: of all that speaks for the segment, 0 to 1. */
  readonly reasons: readonly { readonly column: string; readonly strength: number; readonly words: string }[];
  /** The whole in a few sentences. */
  readonly words: string;
};

const MOST_REASONS = 3;

/**
 * Why a customer is in its segment: the values that make it nearer to (or likelier in) its own segment than the second best, in words with the values as they are in
 * the table. Bands and existing segments say it themselves.
 */
export function explainCustomer(asked: CustomerToExplain): Explanation {
  const { segment, second, outside, names, columns, customer, profile } = asked;
  const fit = Number.isNaN(asked.fit) ? null : asked.fit;
  if (segment === 0)
    return { segment, second, fit: null, outside, reasons: [], words: "Not placed: a value that decides the segment is missing." };
  const contributions = contributionsOf(asked);
  const total = contributions.reduce((sum, { amount }) => sum + amount, 0);
  const reasons = contributions.slice(0, MOST_REASONS).flatMap(({ column: name, amount }) => {
    const column = columns.find((each) => each.name === name);
    const strength = total > 0 && Number.isFinite(total) ? amount / total : 0;
    return column === undefined ? [] : [{ column: name, strength, words: valueWords(column, customer, segment, profile) }];
  });
  const because = reasons.length > 0 ? `: ${reasons.map(({ words }) => words).join("; ")}` : "";
  const sentences = [
    `${names[segment - 1] ?? `Segment ${segment}`}${because}.`,
    ...(fit === null ? [] : [fitWords(fit, asked.rule.by, names[second - 1] ?? `segment ${second}`)]),
    ...(outside ? ["This customer is unlike all that the segments were made of: look whether the values are right."] : []),
  ];
  return { segment, second, fit, outside, reasons, words: sentences.join(" ") };
}

function contributionsOf({ rule, values, parts, segment, second }: CustomerToExplain): readonly Contribution[] {
  switch (rule.by) {
    case "centers":
      return centerContributions(rule, parts, values, segment, second);
    case "mixture":
      return mixtureContributions(rule, values, segment, second);
    case "grid":
      return rule.columns.map(({ column }) => ({ column, amount: 1 }));
    case "existing":
      return [{ column: rule.column, amount: 1 }];
  }
}

/** Distances from where the own center is half as far as the next one. */
const WELL_INSIDE = 0.5;
const NEAR_A_BORDER = 0.25;

function fitWords(fit: number, by: PlacingRule["by"], second: string): string {
  if (by === "mixture") return `Belongs there with a probability of ${percent(fit)}; second best is ${second}.`;
  const shown = fit.toFixed(2);
  if (fit >= WELL_INSIDE) return `Sits well inside (fit ${shown}); second best is ${second}.`;
  return fit >= NEAR_A_BORDER ? `Sits well (fit ${shown}); second best is ${second}.` : `Sits near the border to ${second} (fit ${shown}).`;
}
