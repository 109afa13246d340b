import { isoDateOfSerial } from "../table/index";
import { amount, apart, percent, plain } from "./amounts";
import type { ColumnProfile, ProfileRow } from "./profile";

/**
 * Plain words for how a segment differs in one column: "Grocery is 3.2 × the average", "Contract is Two year for 62%, against 24% of all",
 * "Satisfaction is typically Agree (on average step 4.1 of 5, for all 3.2)".
 */
export function driverWords(row: ProfileRow, levels: ColumnProfile["levels"], numberFormat: string): string {
  const { column, level, share, overall, effect } = row;
  if (share !== null) return `${column} is ${level ?? ""} for ${percent(share)}, against ${percent(overall)} of all`;
  const mean = row.mean ?? 0;
  if (row.kind === "date") {
    const days = Math.round(mean - overall);
    return `${column} is on average ${plain(Math.abs(days))} days ${days < 0 ? "earlier" : "later"} than for all (${isoDateOfSerial(mean)})`;
  }
  const [own, all] = apart(mean, overall, numberFormat);
  if (row.kind === "ordered") {
    return `${column} is typically ${levels[(row.median ?? 1) - 1] ?? ""} (on average step ${own} of ${levels.length}, for all ${all})`;
  }
  if (mean !== overall && mean > overall !== effect > 0) return usually(row, numberFormat);
  const ratio = mean / overall;
  if (!(overall > 0 && mean >= 0) || Math.abs(ratio - 1) < 0.1) return `${column} averages ${own}, against ${all} for all`;
  return `${column} is ${times(ratio)}`;
}

/** Where a few customers have so much more that the mean says the opposite of what most are like. */
function usually({ column, effect, median, overall }: ProfileRow, numberFormat: string): string {
  const half = `half have at ${effect > 0 ? "least" : "most"} ${amount(median ?? 0, numberFormat)}`;
  return `${column} is usually ${effect > 0 ? "higher" : "lower"}: ${half} (average of all: ${amount(overall, numberFormat)})`;
}

export function times(ratio: number): string {
  if (ratio >= 1.95) return `${plain(ratio)} × the average`;
  if (ratio >= 1) return `${percent(ratio - 1)} above average`;
  if (ratio <= 0.005) return "almost nothing";
  return `${percent(1 - ratio)} below average`;
}
