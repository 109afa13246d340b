import { type ColumnFacts, columnFacts, distinctValues, withoutNumbers } from "./column-facts";
import type { Kind } from "./description";
import { findSentinels, type FoundSentinels, NO_SENTINELS, type SentinelScale } from "./find-sentinels";
import type { Guess } from "./guess";
import { filledCells, guessColumn, isMarks, nearlyConstant } from "./guess-column";
import { headerWords } from "./header-words";
import { readTexts, type TextReading } from "./read-texts";
import type { SourceLayout } from "./source";
import { saysSurvey } from "./survey";
import type { CellColumn } from "./table";
import type { DateOrder } from "./text-dates";

/** What the person knows better of one column. */
export type ColumnChoices = {
  readonly kind: Kind | undefined;
  /** Values that look like sentinels, and words such as "unknown", are real. */
  readonly keepSentinels: boolean;
  readonly dateOrder: DateOrder | undefined;
};

/** One column, looked at by itself. The facts are without the sentinels. */
export type Looked = {
  readonly cells: CellColumn;
  readonly texts: TextReading;
  readonly facts: ColumnFacts;
  readonly guess: Guess;
  readonly sentinels: FoundSentinels;
};

/** Personal data with more different values than this is not overruled by a kind. */
const FEW = 50;

/** Reads a column's texts, counts what it holds, finds its sentinels and guesses its kind; a kind chosen by the person is taken. */
export function* lookAtColumn(
  name: string,
  numberFormat: string,
  cells: CellColumn,
  layout: SourceLayout,
  rows: Int32Array,
  choices: ColumnChoices,
): Generator<void, Looked> {
  const texts = yield* readTexts(cells, layout, { keepWords: choices.keepSentinels, dateOrder: choices.dateOrder });
  yield;
  const facts = yield* columnFacts(name, numberFormat, cells, texts, rows);
  yield;
  const guess = overrule(guessColumn(facts), facts, choices.kind);
  const plain: Looked = { cells, texts, facts, guess, sentinels: NO_SENTINELS };
  if (choices.keepSentinels) return plain;
  const sentinels = findSentinels(facts, scaleOf(guess, name));
  if (sentinels.count === 0) return plain;
  const rest = withoutNumbers(facts, sentinels.values);
  const second = overrule(guessColumn(rest), rest, choices.kind);
  const measured = ["number", "date", "ordered", "yesNo"].includes(second.kind);
  return measured && second.usable ? { cells, texts, facts: rest, guess: second, sentinels } : plain;
}

function scaleOf({ kind }: Guess, name: string): SentinelScale {
  if (kind === "date") return "dates";
  return saysSurvey(headerWords(name)) ? "survey" : "amounts";
}

/** A kind chosen by the person is taken; the role follows unless it was clear. A column that tells nobody apart stays so under any kind. */
function overrule(guess: Guess, facts: ColumnFacts, kind: Kind | undefined): Guess {
  if (kind === undefined || kind === guess.kind) return guess;
  const distinct = distinctValues(facts);
  if (filledCells(facts) === 0 || (distinct === 1 && !isMarks(facts))) return { ...guess, kind };
  const personal = (guess.personal === "name" || guess.personal === "address") && distinct <= FEW ? null : guess.personal;
  const usable = kind !== "text" && kind !== "identifier" && personal === null;
  const chosen = { ...guess, kind, personal, usable, reason: "The kind you chose." };
  if (!usable) return { ...chosen, role: "ignore" };
  if (guess.role === "outcome" || guess.previousSegments) return chosen;
  return { ...chosen, role: nearlyConstant(facts) ? "describeWith" : "segmentBy" };
}
