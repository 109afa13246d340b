import { type Column, isoDateOfSerial } from "../table/index";
import { percent } from "./amounts";
import { times } from "./driver-words";
import type { Profile } from "./profile";

/**
 * One customer's value in a column, beside what is usual: "Grocery 12,669, 2.1 × the average", "Contract is Two year, as for 62% of the segment and 24% of all".
 * `customer` is the place in the column's values, `segment` the customer's.
 */
export function valueWords(
  { name, kind, values, levels, numberFormat }: Column,
  customer: number,
  segment: number,
  { rows }: Profile,
): string {
  const value = values[customer]!;
  if (Number.isNaN(value)) return `${name} is missing`;
  const own = rows.filter((row) => row.column === name && row.segment === segment);
  if (kind === "number" || kind === "date") {
    const usual = own.find(({ level }) => level === null)?.overall;
    if (kind === "date") return `${name} ${isoDateOfSerial(value)}${usual === undefined ? "" : `, on average ${isoDateOfSerial(usual)}`}`;
    return `${name} ${numberWords(value, numberFormat)}${usual === undefined ? "" : `, ${comparedWords(value, usual, numberFormat)}`}`;
  }
  const level = levels[value] ?? "";
  const shares = sharesOf(level, own);
  return `${name} is ${level}${shares === null ? "" : `, as for ${percent(shares.share)} of the segment and ${percent(shares.overall)} of all`}`;
}

function comparedWords(value: number, usual: number, numberFormat: string): string {
  if (!(usual > 0) || value < 0) return `on average ${numberWords(usual, numberFormat)}`;
  return Math.abs(value / usual - 1) < 0.02 ? "about the average" : times(value / usual);
}

/** Of yes/no only the yes is profiled: the no is what remains. */
function sharesOf(level: string, own: Profile["rows"]): { readonly share: number; readonly overall: number } | null {
  const row = own.find((each) => each.level === level);
  if (row !== undefined) return { share: row.share ?? 0, overall: row.overall };
  if (own[0]?.kind !== "yesNo") return null;
  const rest = (of: (row: Profile["rows"][number]) => number): number => 1 - own.reduce((sum, each) => sum + of(each), 0);
  return { share: rest(({ share }) => share ?? 0), overall: rest(({ overall }) => overall) };
}

function numberWords(value: number, numberFormat: string): string {
  const shown = numberFormat.includes("%") ? 100 * value : value;
  const size = Math.abs(shown);
  const words =
    size >= 1e15 || (size > 0 && size < 1e-3)
      ? shown.toPrecision(3)
      : shown.toLocaleString("en-US", { maximumFractionDigits: size >= 100 ? 0 : 2 });
  return numberFormat.includes("%") ? `${words}%` : words;
}
