import { isoDateOfSerial } from "../table/index";
import type { ProfileRow } from "./profile";

/** Plain words for how a segment differs in one column: "Grocery is 3.2 × the average", "Contract is Two year for 62%, against 24% of all". */
export function driverWords(row: ProfileRow): string {
  if (row.share !== null) {
    return `${row.column} is ${row.level ?? ""} for ${percent(row.share)}, against ${percent(row.overall)} of all`;
  }
  const mean = row.mean ?? 0;
  if (row.kind === "date") {
    const days = Math.round(mean - row.overall);
    return `${row.column} is on average ${Math.abs(days)} days ${days < 0 ? "earlier" : "later"} than for all (${isoDateOfSerial(mean)})`;
  }
  if (row.overall > 0 && mean >= 0) return `${row.column} is ${times(mean / row.overall)}`;
  return `${row.column} averages ${plain(mean)}, against ${plain(row.overall)} for all`;
}

function times(ratio: number): string {
  if (ratio >= 1.95) return `${plain(ratio)} × the average`;
  if (ratio >= 1) return `${percent(ratio - 1)} above average`;
  if (ratio <= 0.005) return "almost nothing";
  return ratio <= 0.5 ? `${plain(ratio)} × the average` : `${percent(1 - ratio)} below average`;
}

export function percent(share: number): string {
  const value = 100 * share;
  return `${value > 0 && value < 1 ? "under 1" : value < 100 && value > 99 ? "over 99" : String(Math.round(value))}%`;
}

/** Two figures that carry meaning, without trailing zeros; whole numbers from 100. */
export function plain(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e15) return value.toExponential(1);
  if (size >= 100 || Number.isInteger(value)) return Math.round(value).toLocaleString("en-US");
  return String(Number(value.toPrecision(2)));
}
