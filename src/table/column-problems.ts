import type { Column } from "./column";
import type { ColumnFacts } from "./column-facts";
import type { Problem } from "./description";
import type { Guess } from "./guess";
import { spread } from "./spread";

/** What is the matter with one column, and what is done about it. */
export function columnProblems(facts: ColumnFacts, guess: Guess, column: Column, position: number): readonly Problem[] {
  const found: Problem[] = [];
  const add = (kind: Problem["kind"], count: number, message: string): void => {
    if (count > 0) found.push({ column: facts.name, kind, count, message, position });
  };
  const filled = facts.numbers + facts.booleans + facts.textCount;
  if (filled === 0) {
    add("blankColumn", facts.rows, `${facts.name} is blank: it is not used.`);
    add("errors", facts.errors, `${facts.name} has error values.`);
    return found;
  }
  if (guess.personal !== null)
    add("personalData", filled, `${facts.name} holds personal data: it is never used to segment and never stored.`);
  if (guess.reason.startsWith("Every customer"))
    add("constant", filled, `${facts.name} has the same value for every customer: it is not used.`);
  if (/too many to compare/.test(guess.reason)) add("highCardinality", filled, `${facts.name}: ${guess.reason}`);
  add("errors", facts.errors, `${facts.name} has error values such as #N/A: they count as missing.`);
  if (!guess.usable) return found;
  const missing = column.values.reduce((sum, value) => sum + (Number.isNaN(value) ? 1 : 0), 0);
  const unreadable = missing - facts.blank - facts.errors - facts.missingWords;
  add("missing", missing - facts.errors, missingMessage(facts, unreadable));
  if (column.kind === "number") {
    add(
      "textNumbers",
      facts.textNumbers,
      `${facts.name} has numbers written as text: they are read as numbers, the cells stay as they are.`,
    );
    const { outliers, skew } = spread(column.values);
    add(
      "outliers",
      outliers,
      `${facts.name} has values far from all others: they are kept, but moved in to the 1 % and 99 % points before comparing.`,
    );
    if (skew > 1)
      add("skewed", filled, `${facts.name}: a few customers have far more than most. Ratios are compared rather than differences.`);
  }
  return found;
}

function missingMessage(facts: ColumnFacts, unreadable: number): string {
  const kinds = [
    facts.blank > 0 ? `${facts.blank} blank` : "",
    facts.missingWords > 0 ? `${facts.missingWords} such as "n/a"` : "",
    unreadable > 0 ? `${unreadable} not readable` : "",
  ].filter((text) => text !== "");
  return `${facts.name} has missing values (${kinds.join(", ")}).`;
}
