import { type ColumnFacts, distinctValues } from "./column-facts";
import type { Kind } from "./description";
import { describes, type Guess, guessYesNo, segments, unusable } from "./guess";
import { guessNumberColumn } from "./guess-number-column";
import { guessTextColumn } from "./guess-text-column";
import { SAYS, headerWords } from "./header-words";
import { isDateFormat } from "./is-date-format";

/** Share of the filled cells that must agree before a column is taken for numbers or dates. */
const MOST = 0.8;

/** Guesses kind and role of one column from its header and its cells, with a one-line reason. Nothing is certain: the person can overrule it. */
export function guessColumn(facts: ColumnFacts): Guess {
  const words = headerWords(facts.name);
  const filled = facts.numbers + facts.booleans + facts.textCount;
  if (filled === 0) return unusable("text", facts.rows === facts.blank ? "Every cell is blank." : "No cell holds a value.");
  const distinct = distinctValues(facts);
  const numeric = facts.numbers + facts.textNumbers >= MOST * filled;
  const dated = numeric ? facts.numbers >= MOST * filled && isDateFormat(facts.numberFormat) : facts.textDates >= MOST * filled;
  const kind: Kind = dated ? "date" : numeric ? "number" : "category";
  if (distinct === 1) return unusable(kind, "Every customer has the same value.");
  if (SAYS.segment.test(words)) {
    return {
      kind: distinct <= 50 ? "category" : "text",
      role: "ignore",
      reason: "Looks like segments made before.",
      personal: null,
      usable: distinct <= 50,
      previousSegments: true,
    };
  }
  if (dated) return guessDate(words);
  if (facts.booleans === filled) return guessYesNo(words, "TRUE and FALSE.");
  return numeric ? guessNumberColumn(facts, words, distinct, filled) : guessTextColumn(facts, words, filled);
}

function guessDate(words: string): Guess {
  if (SAYS.birth.test(words)) return describes("date", "A date of birth says who customers are.");
  return segments("date", "Dates: used as days before today.");
}
