import type { WrittenResults } from "../../actions/index";
import { problemWords } from "../../report/index";
import type { Segmentation } from "../../segment";

/** What was found, for `--json`. */
export function toJson(found: Segmentation, written: WrittenResults, notes: readonly string[]): string {
  const { silhouette, explainedVariance, inertia, stability } = found.quality;
  const { request } = found.model;
  const summary = {
    customers: found.customers,
    assigned: found.assigned,
    model: { method: found.method, reason: found.methodReason, k: found.segments.length, seed: request.seed, engine: found.model.engine },
    objective: request.objective,
    columns: { segmentBy: request.segmentBy, describeWith: request.describeWith, value: request.valueColumn, outcomes: request.outcomes },
    preparation: found.preparation.map(({ column, steps, off, missingFilled, weight }) => ({
      ...{ column, steps: steps.map(({ words }) => words), off, missingFilled, weight },
    })),
    segments: found.segments.map(({ number, name, size, share, value, headline, stability, outcomes, ruleOfThumb }) => ({
      ...{ number, name, size, share, value, headline, stability, ruleOfThumb },
      outcomes: outcomes.map(({ column, level, rate, low, high, ratio }) => ({ column, level, rate, low, high, ratio })),
    })),
    quality: { silhouette, explainedVariance, inertia, stability },
    verdict: found.quality.verdict,
    choice: found.choice,
    outside: found.outside.reduce((sum, one) => sum + one, 0),
    problems: found.problems.map(({ column, kind, count, message }) => ({ ...(column !== undefined && { column }), kind, count, message })),
    notes,
    written: { columns: written.columns.map(({ title }) => title), sheets: written.sheets.map(({ sheetName }) => sheetName) },
  };
  return `${JSON.stringify(summary, null, 2)}\n`;
}

/** The same for people: how good the segments are, first of all; a table of them; why so many and what speaks against it. */
export function toWords(found: Segmentation, written: WrittenResults, notes: readonly string[], output: string): string {
  const percent = (share: number | null): string => (share === null ? "" : `${Math.round(share * 100)}%`);
  const withValue = found.segments.some((segment) => segment.valueShare !== null);
  const rows = [
    ["", "Segment", "Customers", "Share", ...(withValue ? ["Of value"] : []), "What sets it apart"],
    ...found.segments.map((segment) => [
      String(segment.number),
      segment.name,
      segment.size.toLocaleString("en"),
      percent(segment.share),
      ...(withValue ? [percent(segment.valueShare)] : []),
      segment.headline,
    ]),
  ];
  const last = rows[0]!.length - 1;
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const isText = (column: number): boolean => column === 1 || column === last;
  const line = (row: readonly string[]): string =>
    row.map((cell, c) => (c === last ? cell : isText(c) ? cell.padEnd(widths[c]!) : cell.padStart(widths[c]!))).join("  ");
  const places = [
    ...written.columns.map(({ sheetName, address }) => `${sheetName}!${address}`),
    ...written.sheets.map(({ sheetName }) => sheetName),
  ];
  const { reason, against, disagreement } = found.choice;
  const proposed = found.model.request.method === "auto";
  return [
    found.verdict,
    "",
    ...rows.map(line),
    "",
    `${found.assigned.toLocaleString("en")} of ${found.customers.toLocaleString("en")} customers placed. ${reason}`,
    ...(proposed ? [`Method: ${found.method}. ${found.methodReason}`] : []),
    ...(against.length === 0 ? [] : [`Against it: ${against.join(" ")}`]),
    ...(disagreement === null ? [] : [`The criteria disagree: ${disagreement}`]),
    ...found.problems.map((problem) => `- ${problemWords(problem)}`),
    ...notes.map((note) => `Note: ${note}`),
    `Written to ${output}: ${places.join(", ")}.`,
    "",
  ].join("\n");
}
