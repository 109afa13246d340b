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
    .slice(0, MOST_DRIVERS)
    .map((row) => ({
      ...{ column: row.column, used: row.used, effect: row.effect },
      words: driverWords(row, levels.get(row.column) ?? [], numberFormats[row.column] ?? "General"),
    }));
}

function setsApart({ used, differs, effect }: ProfileRow): boolean {
  return used ? Math.abs(effect) >= NOTABLE : differs;
}

/** Ties by column and level, so that the order of the columns changes nothing. */
export function strongestFirst(a: ProfileRow, b: ProfileRow): number {
  const names = [a.column, a.level ?? ""].join("\n") < [b.column, b.level ?? ""].join("\n") ? -1 : 1;
  return Number(Math.abs(b.effect).toPrecision(9)) - Number(Math.abs(a.effect).toPrecision(9)) || names;
}

/** To nine digits, as rounding must not decide. Of levels, what a segment has says more than what it lacks; of ordered answers, the scale more than one answer. */
function weight({ effect, level, kind }: ProfileRow): number {
  const lacks = level !== null && effect < 0 ? 0.5 : 1;
  return Number((Math.abs(effect) * lacks * (level !== null && kind === "ordered" ? 0.5 : 1)).toPrecision(9));
}
