import { type ColumnFacts, distinctValues } from "./column-facts";
import type { Kind } from "./description";
import { describes, type Guess, guessYesNo, segments, unusable } from "./guess";
import { guessNumberColumn } from "./guess-number-column";
import { guessTextColumn } from "./guess-text-column";
import { headerWords, SAYS } from "./header-words";
import { isDateFormat } from "./is-date-format";
import { looksLikeSegments } from "./previous-segments";
import { blankMeansNo } from "./yes-no";

/** Share of the filled cells that must agree before a column is taken for numbers or dates. */
const MOST = 0.8;
/** Share of the filled cells with one value from which a column tells nobody apart. */
const NEARLY_ALL = 0.99;
/** A column of more segments than this is none. */
const MOST_SEGMENTS = 50;

/** Guesses kind and role of one column from its header and its cells, with a one-line reason. Nothing is certain: the person can overrule it. */
export function guessColumn(facts: ColumnFacts): Guess {
  const guess = guessByCells(facts);
  if (guess.role !== "segmentBy" || !nearlyConstant(facts)) return guess;
  return { ...guess, role: "describeWith", reason: "Nearly all customers have the same value: it tells nobody apart." };
}

export function nearlyConstant(facts: ColumnFacts): boolean {
  return facts.mostFrequent >= NEARLY_ALL * filledCells(facts) && !isMarks(facts);
}

export function filledCells(facts: ColumnFacts): number {
  return facts.numbers + facts.booleans + facts.textCount;
}

/** Whether every filled cell has the same mark, as "x", and others are blank. */
export function isMarks(facts: ColumnFacts): boolean {
  const { blank, numbers, booleans, texts, distinctTexts } = facts;
  return (
    blank > 0 &&
    numbers + booleans === 0 &&
    distinctTexts <= 2 &&
    blankMeansNo([...new Set(texts.map(({ text }) => text.toLowerCase()))]) !== null
  );
}

function guessByCells(facts: ColumnFacts): Guess {
  const words = headerWords(facts.name);
  const filled = filledCells(facts);
  if (filled === 0) return unusable("text", facts.rows === facts.blank ? "Every cell is blank." : "No cell holds a value.");
  const distinct = distinctValues(facts);
  const numeric = facts.numbers + facts.textNumbers >= MOST * filled;
  const kind: Kind = isDates(facts, words, filled) ? "date" : numeric ? "number" : "category";
  if (isMarks(facts)) return guessYesNo(words, `${facts.texts[0]!.text} is a yes, blank a no.`);
  if (distinct === 1) return unusable(kind, "Every customer has the same value.");
  if (looksLikeSegments(words, facts, distinct)) {
    const usable = distinct <= MOST_SEGMENTS;
    return {
      ...segments(usable ? "category" : "text", "Looks like segments made before."),
      role: "ignore",
      usable,
      previousSegments: true,
    };
  }
  if (kind === "date") return guessDate(words);
  if (facts.booleans === filled) return guessYesNo(words, "TRUE and FALSE.");
  return numeric ? guessNumberColumn(facts, words, distinct, filled) : guessTextColumn(facts, words, filled);
}

/** Days by the number format, as text, as 20260304, or as serial numbers under a header that says "date". */
function isDates(facts: ColumnFacts, words: string, filled: number): boolean {
  if (facts.textDates >= MOST * filled) return true;
  if (facts.numbers === 0 || facts.numbers + facts.textDates < MOST * filled) return false;
  if (isDateFormat(facts.numberFormat)) return true;
  if (facts.dayNumbers >= 0.95 * facts.numbers && !SAYS.id.test(words)) return true;
  return SAYS.date.test(words) && facts.integers && facts.min >= 20_000 && facts.max <= 75_000;
}

/** When somebody was asked. */
const ASKED =
  /(^| )(answered|surveyed|interview|interviewed|survey|response|responded|beantwortet|befragt|umfrage|enquête|encuesta|sondaggio)( |$)/;

function guessDate(words: string): Guess {
  if (ASKED.test(words)) return describes("date", "When somebody answered says nothing of what customers do.");
  if (SAYS.birth.test(words)) return describes("date", "A date of birth says who customers are.");
  return segments("date", "Dates: used as days before today.");
}
