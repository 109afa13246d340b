import type { Problem, ProblemKind } from "../table/index";

/** Problems that are counted in rows, and whose words do not give the number. */
const OF_ROWS: ReadonlySet<ProblemKind> = new Set([
  ...(["errors", "sentinels", "textNumbers", "outliers", "doubledIds", "missingIds", "doubledRows", "unplaced"] as const),
]);

/** What is the matter, and in how many rows where that is what was counted of one column or of all rows. */
export function problemWords({ kind, count, message, column }: Problem): string {
  const ofRows = OF_ROWS.has(kind) && (column !== undefined || kind === "doubledRows" || kind === "unplaced");
  return ofRows ? `${message} (${count.toLocaleString("en-US")} ${count === 1 ? "row" : "rows"})` : message;
}
