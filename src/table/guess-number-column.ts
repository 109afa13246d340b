import type { ColumnFacts } from "./column-facts";
import { describes, type Guess, guessYesNo, identifier, outcome, segments, unusable } from "./guess";
import { SAYS } from "./header-words";
import { answers, canBeAnswers, saysSurvey } from "./survey";

/** Few enough distinct whole numbers to be codes. */
const MOST_CODES = 30;

export function guessNumberColumn(facts: ColumnFacts, words: string, distinct: number, filled: number): Guess {
  const unique = distinct >= 0.95 * filled && filled >= 3;
  if (SAYS.phone.test(words) && facts.integers && facts.max >= 1e5)
    return unusable("text", "Phone numbers: personal, and no measure.", "phone");
  if (SAYS.address.test(words) && facts.integers) return unusable("text", "Part of an address: personal, and no measure.", "address");
  if (facts.integers && unique && SAYS.id.test(words)) return identifier("A different number for each customer.");
  if (facts.running && unique && facts.integers && !SAYS.measure.test(words)) return identifier("A running number.");
  if (facts.integers && facts.min === 0 && facts.max === 1) return guessYesNo(words, "Only 0 and 1: yes or no.");
  if (SAYS.coordinate.test(words)) return describes("number", "Says where customers are.");
  if (canBeAnswers(facts) && saysSurvey(words) && !SAYS.demographic.test(words)) return answers(facts);
  if (facts.integers && distinct > MOST_CODES && SAYS.foreignKey.test(words) && !SAYS.measure.test(words))
    return unusable("identifier", "Numbers that name something: a key, not an amount.");
  const codes = facts.integers && distinct <= MOST_CODES && !SAYS.measure.test(words);
  if (codes && distinct === 2 && (SAYS.outcome.test(words) || /^(class|klasse|clase|classe)$/.test(words))) return outcome("category");
  if (codes && (SAYS.code.test(words) || SAYS.geography.test(words) || SAYS.foreignKey.test(words) || SAYS.demographic.test(words))) {
    return describes("category", `${distinct} whole numbers that are codes, not amounts.`);
  }
  if (codes && distinct === 2) return segments("category", "Only two whole numbers: one answer or the other.");
  if (SAYS.id.test(words) && SAYS.foreignKey.test(words) && facts.integers) return unusable("identifier", "A key to another table.");
  return segments("number", "Numbers.");
}
