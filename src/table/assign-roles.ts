import { type ColumnFacts, distinctValues } from "./column-facts";
import type { Guess } from "./guess";
import { filledCells, isMarks } from "./guess-column";
import { headerWords, SAYS } from "./header-words";

/** Enough numbers of behaviour to leave categories to describe the segments. */
const ENOUGH_NUMBERS = 3;

/** The roles that only make sense once all columns are known: the one id, the one value column, and whether categories are needed to segment by. */
export function assignRoles(columns: readonly { readonly facts: ColumnFacts; readonly guess: Guess }[]): readonly Guess[] {
  const guesses = columns.map(({ facts, guess }) => (guess.role === "segmentBy" && mostlyMissing(facts) ? seldomKnown(guess) : guess));
  const id = best(columns, ({ facts, guess }) => (guess.kind === "identifier" && guess.personal === null ? idEvidence(facts) : 0));
  if (id !== null) guesses[id] = { ...guesses[id]!, role: "id", reason: `${guesses[id]!.reason} It tells customers apart.` };
  const value = clearValueColumn(columns);
  if (value !== null) {
    guesses[value] = { ...guesses[value]!, role: "value", reason: "What customers are worth: it ranks segments and does not form them." };
  }
  const numbers = guesses.filter(({ kind, role }) => role === "segmentBy" && ["number", "date", "ordered"].includes(kind)).length;
  return guesses.map((guess) => {
    const level = guess.kind === "category" || guess.kind === "yesNo";
    if (guess.role !== "segmentBy" || !level || numbers < ENOUGH_NUMBERS) return guess;
    return { ...guess, role: "describeWith", reason: `${guess.reason} Describes; there are numbers enough to segment by.` };
  });
}

function mostlyMissing(facts: ColumnFacts): boolean {
  return filledCells(facts) < facts.rows / 2 && !isMarks(facts);
}

function seldomKnown(guess: Guess): Guess {
  return { ...guess, role: "describeWith", reason: "Most customers have no value here: filled in, it would make a group of the gaps." };
}

function idEvidence(facts: ColumnFacts): number {
  const words = headerWords(facts.name);
  return 1 + (SAYS.customerId.test(words) ? 2 : 0) + (SAYS.id.test(words) ? 1 : 0) + (distinctValues(facts) === facts.rows ? 0.5 : 0);
}

/** Only where one column is clearly it: a word for what customers are worth, and no rival among several amounts. */
function clearValueColumn(columns: readonly { readonly facts: ColumnFacts; readonly guess: Guess }[]): number | null {
  const evidence = columns.map(({ facts, guess }) => {
    const words = headerWords(facts.name);
    if (guess.kind !== "number" || guess.role !== "segmentBy" || !SAYS.value.test(words) || facts.min < 0) return 0;
    return 1 + (SAYS.wholeValue.test(words) ? 2 : 0) + (/[€$£¥]/.test(facts.numberFormat) ? 0.5 : 0);
  });
  const most = Math.max(0, ...evidence);
  const otherNumbers = columns.filter(
    ({ guess }, i) => guess.role === "segmentBy" && guess.kind === "number" && evidence[i] !== most,
  ).length;
  const winners = evidence.filter((e) => e === most).length;
  return most > 0 && winners === 1 && (most >= 3 || otherNumbers >= 2) ? evidence.indexOf(most) : null;
}

function best<T>(items: readonly T[], evidence: (item: T) => number): number | null {
  const scores = items.map(evidence);
  const most = Math.max(0, ...scores);
  return most > 0 ? scores.indexOf(most) : null;
}
