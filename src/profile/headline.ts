import type { Driver, OutcomeRate } from "./summary";

const MOST_FORMED = 2;
const MOST_FOUND = 3;

/**
 * One or two sentences: what formed the segment, then what else is different about it, then outcomes that differ. `formed`: whether any column that is told formed the
 * segments; where none did (they were given), the strongest differences stand for themselves.
 */
export function headline(drivers: readonly Driver[], outcomes: readonly OutcomeRate[], formed: boolean): string {
  const used = drivers.filter((driver) => driver.used).slice(0, MOST_FORMED);
  const found = drivers.filter((driver) => !driver.used).slice(0, formed ? 1 : MOST_FOUND);
  const happened = outcomes.filter(({ differs }) => differs).slice(0, 1);
  const also = [...found, ...happened].map(({ words }) => words).join("; ");
  if (!formed) return also === "" ? "No clear difference from the other customers in the columns looked at." : `Differs: ${also}.`;
  const by = used.map(({ words }) => words).join("; ");
  return `${by === "" ? "Near the average in what formed the segments." : `Formed by: ${by}.`}${also === "" ? "" : ` Also: ${also}.`}`;
}
