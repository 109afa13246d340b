import { driverWords } from "./driver-words";
import type { Profile, ProfileRow } from "./profile";
import { OTHER_LEVELS } from "./profile-levels";
import type { Driver } from "./summary";

/** Effects below this do not set a segment apart, in columns that formed it; in others it takes a difference beyond chance. */
export const NOTABLE = 0.25;
const MOST_DRIVERS = 8;

/**
 * What sets one segment apart, strongest first: the strongest row of each column, what it has before what it lacks. Columns that did not form the segments only where
 * they differ. The value column is told as value and outcomes as rates, not here.
 */
export function driversOf(
  rows: readonly ProfileRow[],
  { columns, numberFormats }: Pick<Profile, "columns" | "numberFormats">,
): readonly Driver[] {
  const strongest = new Map<string, ProfileRow>();
  for (const row of rows) {
    if ((row.role === "value" && !row.used) || row.role === "outcome" || row.level === OTHER_LEVELS || !setsApart(row)) continue;
    const known = strongest.get(row.column);
    if (known === undefined || weight(row) > weight(known)) strongest.set(row.column, row);
  }
  const levels = new Map(columns.map((column) => [column.column, column.levels]));
  return [...strongest.values()]
    .sort((a, b) => weight(b) - weight(a) || strongestFirst(a, b))
    .filter((row, i, sorted) => !sorted.slice(0, i).some((earlier) => sameCustomers(earlier, row)))
    .slice(0, MOST_DRIVERS)
    .map((row) => ({
      ...{ column: row.column, used: row.used, effect: row.effect },
      words: driverWords(row, levels.get(row.column) ?? [], numberFormats[row.column] ?? "General"),
    }));
}

function setsApart({ used, differs, effect }: ProfileRow): boolean {
  return used ? Math.abs(effect) >= NOTABLE : differs;
}

/** Levels that the very same customers have, or all others ("No internet service" in six columns): they are told once. */
export function sameCustomers(a: ProfileRow, b: ProfileRow): boolean {
  if (a.share === null || b.share === null || a.used !== b.used) return false;
  const near = (x: number, y: number): boolean => Math.abs(x - y) < 1e-12;
  return (near(a.share, b.share) && near(a.overall, b.overall)) || (near(a.share, 1 - b.share) && near(a.overall, 1 - b.overall));
}

/** Ties to the fewest words, then by name, so that the order of the columns changes nothing. */
export function strongestFirst(a: ProfileRow, b: ProfileRow): number {
  const [first, second] = [a, b].map(({ column, level }) => [column, level ?? ""].join("\n")) as [string, string];
  const names = first.length - second.length || (first < second ? -1 : 1);
  return Number(Math.abs(b.effect).toPrecision(9)) - Number(Math.abs(a.effect).toPrecision(9)) || names;
}

/** To nine digits, as rounding must not decide. Of levels, what a segment has says more than what it lacks; of ordered answers, the scale more than one answer. */
function weight({ effect, level, kind }: ProfileRow): number {
  const lacks = level !== null && effect < 0 ? 0.5 : 1;
  return Number((Math.abs(effect) * lacks * (level !== null && kind === "ordered" ? 0.5 : 1)).toPrecision(9));
}
