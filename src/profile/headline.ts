import type { Driver, OutcomeRate } from "./summary";

const MOST_FORMED = 2;

/** One or two sentences: what formed the segment, then what else is different about it, then outcomes that differ. */
export function headline(drivers: readonly Driver[], outcomes: readonly OutcomeRate[]): string {
  const formed = drivers.filter(({ used }) => used).slice(0, MOST_FORMED);
  const found = drivers.filter(({ used }) => !used).slice(0, 1);
  const happened = outcomes.filter(({ differs }) => differs).slice(0, 1);
  const also = [...found, ...happened].map(({ words }) => words);
  return [
    formed.length > 0 ? `Formed by: ${formed.map(({ words }) => words).join("; ")}.` : "Near the average in what formed the segments.",
    ...(also.length > 0 ? [`Also: ${also.join("; ")}.`] : []),
  ].join(" ");
}
