import type { ProfileRow } from "./profile";
import type { Driver } from "./summary";
import { driverWords } from "./driver-words";

/** Effects below this do not set a segment apart. */
export const NOTABLE = 0.25;
const MOST_DRIVERS = 8;

/** What sets one segment apart, strongest first: the strongest row of each column, what it has before what it lacks. The value column is told as value, not here. */
export function driversOf(rows: readonly ProfileRow[]): readonly (Driver & { readonly row: ProfileRow })[] {
  const strongest = new Map<string, ProfileRow>();
  for (const row of rows) {
    if (row.role === "value" || row.level === "(other)") continue;
    const known = strongest.get(row.column);
    if (known === undefined || weight(row) > weight(known)) strongest.set(row.column, row);
  }
  return [...strongest.values()]
    .filter(({ effect }) => Math.abs(effect) >= NOTABLE)
    .sort((a, b) => weight(b) - weight(a) || strongestFirst(a, b))
    .slice(0, MOST_DRIVERS)
    .map((row) => ({ column: row.column, used: row.used, effect: row.effect, words: driverWords(row), row }));
}

/** Ties by column and level, so that the order of the columns changes nothing. */
export function strongestFirst(a: ProfileRow, b: ProfileRow): number {
  const names = [a.column, a.level ?? ""].join("\n") < [b.column, b.level ?? ""].join("\n") ? -1 : 1;
  return Number(Math.abs(b.effect).toPrecision(9)) - Number(Math.abs(a.effect).toPrecision(9)) || names;
}

/** To nine digits, as rounding must not decide. Of a category, what a segment has says more than what it lacks. */
function weight({ effect, level }: ProfileRow): number {
  return Number((level !== null && effect < 0 ? -effect / 2 : Math.abs(effect)).toPrecision(9));
}
