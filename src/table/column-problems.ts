import type { Column } from "./column";
import { type ColumnFacts, distinctValues } from "./column-facts";
import type { Kind, Problem, ProblemKind } from "./description";
import type { Guess } from "./guess";
import { outliers, strongSkew } from "./spread";
import { ERROR } from "./table";

/** Sheet rows of the first few cells of a column that a test picks by the cell's code (see `Table`) and the customer's place. */
export type FindCells = (test: (code: number, customer: number) => boolean) => readonly number[];

/** What is the matter with one column, and what is done about it. */
export function columnProblems(facts: ColumnFacts, guess: Guess, column: Column, position: number, where: FindCells): readonly Problem[] {
  const found: Problem[] = [];
  const add = (kind: ProblemKind, count: number, message: string, rows: readonly number[] = []): void => {
    if (count > 0) found.push({ column: facts.name, kind, count, message, position, ...(rows.length > 0 && { rows }) });
  };
  const filled = facts.numbers + facts.booleans + facts.textCount;
  if (filled === 0) add("blankColumn", facts.rows, `${facts.name} holds no value: it is not used.`);
  else if (guess.personal !== null)
    add("personalData", filled, `${facts.name} holds personal data: it is never used to segment and never stored.`);
  else if (distinctValues(facts) === 1) add("constant", filled, `${facts.name} has the same value for every customer: it is not used.`);
  else if (guess.kind === "text") add("highCardinality", filled, `${facts.name}: ${guess.reason} It is not used.`);
  add(
    "errors",
    facts.errors,
    `${facts.name} has error values such as #N/A: they count as missing.`,
    where((code) => code === ERROR),
  );
  if (!guess.usable) return found;
  const missing = column.values.reduce((sum, value) => sum + (Number.isNaN(value) ? 1 : 0), 0);
  const unreadable = missing - facts.blank - facts.errors - facts.missingWords;
  add(
    "missing",
    missing - facts.errors,
    missingMessage(facts, unreadable, column.kind),
    where((_, customer) => Number.isNaN(column.values[customer]!)),
  );
  if (column.kind !== "number") return found;
  add(
    "textNumbers",
    facts.textNumbers,
    `${facts.name} has numbers written as text: they are read as numbers, the cells stay as they are.`,
    where((code, customer) => code > 0 && !Number.isNaN(column.values[customer]!)),
  );
  if (strongSkew(column.values))
    add(
      "skewed",
      filled,
      `In ${facts.name} a few customers have far more than most: the recommended preparation compares ratios rather than differences.`,
    );
  else
    add(
      "outliers",
      outliers(column.values),
      `${facts.name} has values far from all others: they are kept; in the recommended preparation they weigh no more than the 1% and 99% points.`,
    );
  return found;
}

/** Problems that many columns share are told once, with the columns' names; the count is then of columns. */
export function gatherProblems(problems: readonly Problem[]): readonly Problem[] {
  const once: readonly (readonly [ProblemKind, (names: string) => string])[] = [
    ["personalData", (names) => `${names} hold personal data: they are never used to segment and never stored.`],
    [
      "skewed",
      (names) =>
        `In ${names} a few customers have far more than most: the recommended preparation compares ratios rather than differences.`,
    ],
  ];
  return once.reduce<readonly Problem[]>((all, [kind, message]) => {
    const same = all.filter((problem) => problem.kind === kind);
    if (same.length < 2) return all;
    const gathered: Problem = { kind, count: same.length, message: message(listed(same.map(({ column }) => column ?? ""))) };
    return [
      ...all.slice(0, all.indexOf(same[0]!)),
      gathered,
      ...all.slice(all.indexOf(same[0]!) + 1).filter((problem) => problem.kind !== kind),
    ];
  }, problems);
}

/** "A, B and C", or "A, B, C and 4 more". */
export function listed(names: readonly string[]): string {
  if (names.length > 4) return `${names.slice(0, 3).join(", ")} and ${names.length - 3} more`;
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)!}`;
}

function missingMessage(facts: ColumnFacts, unreadable: number, kind: Kind): string {
  const kinds = [
    facts.blank > 0 ? `${facts.blank} blank` : "",
    facts.missingWords > 0 ? `${facts.missingWords} such as "n/a"` : "",
    unreadable > 0 ? `${unreadable} not readable` : "",
  ].filter((text) => text !== "");
  const filled = kind === "category" || kind === "yesNo" ? "count as a value of their own" : "are filled with the median";
  return `${facts.name} has missing values (${kinds.join(", ")}): to segment by it they ${filled}, or such customers are left out, as you choose.`;
}
