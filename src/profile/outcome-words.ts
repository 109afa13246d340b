import type { Column } from "../table/index";
import { percent, plain } from "./amounts";
import { wilson } from "./wilson";

/** What columns of outcomes are called, in what customers did. */
const DONE: readonly (readonly [RegExp, string])[] = [
  [/^(churn|churned|attrition|attrited)$/, "churned"],
  [/^(left|exited|lost)$/, "left"],
  [/^(cancelled|canceled|cancellation)$/, "cancelled"],
  [/^(converted|conversion)$/, "converted"],
  [/^(bought|purchased|purchase)$/, "bought"],
  [/^(responded|response)$/, "responded"],
  [/^(subscribed|subscription)$/, "subscribed"],
  [/^(renewed|renewal)$/, "renewed"],
  [/^(defaulted|default)$/, "defaulted"],
  [/^(lapsed)$/, "lapsed"],
];
const YES = /^(yes|y|1|true|ja|wahr|oui|vrai|sí|si|sì|verdadero|vero|sim|tak|ano|igen|evet|да)$/i;

/** How to say that it happened: "3 in 10 churned", or "Plan is Gold for 3 in 10". */
export function happenedWords({ name, kind }: Column, level: string): (howMany: string) => string {
  const says = (word: string): string | undefined => DONE.find(([pattern]) => pattern.test(word.trim().toLowerCase()))?.[1];
  const done = kind === "yesNo" && YES.test(level) ? says(name) : says(level);
  return done === undefined ? (howMany) => `${name} is ${level} for ${howMany}` : (howMany) => `${howMany} ${done}`;
}

/** "3 in 10", "27 in 100", "4 in 1,000": near the rate and inside its interval; of fewer than 20 customers "3 of 12". */
export function howMany(happened: number, known: number): string {
  if (happened === 0) return `none of ${plain(known)}`;
  if (happened === known) return `all ${plain(known)}`;
  if (known < 20) return `${happened} of ${known}`;
  const rate = happened / known;
  const { low, high } = wilson(happened, known);
  for (const base of [10, 100, 1000, 10_000]) {
    const near = Math.round(rate * base) / base;
    const inside = near > 0 && near < 1 && near >= low && near <= high;
    if (inside && Math.abs(near - rate) <= 0.1 * Math.min(rate, 1 - rate)) return `${Math.round(rate * base)} in ${plain(base)}`;
  }
  return `${plain(happened)} of ${plain(known)}`;
}

/** "27–33%"; small rates with a figure after the point. */
export function intervalWords(low: number, high: number): string {
  const figures = high < 0.1 || high - low < 0.02 ? 1 : 0;
  return `${(100 * low).toFixed(figures)}–${(100 * high).toFixed(figures)}%`;
}

/** "1.6 × the average", where it differs. */
export function againstAll(ratio: number | null, overall: number, differs: boolean): string {
  if (ratio === null || overall === 1) return "as for all";
  if (!differs) return `not clearly different from the ${percent(overall)} of all`;
  if (Math.abs(ratio - 1) < 0.05) return `a little ${ratio > 1 ? "above" : "below"} the ${percent(overall)} of all`;
  return ratio === 0 ? `against ${percent(overall)} of all` : `${Number(ratio.toPrecision(2))} × the average`;
}
