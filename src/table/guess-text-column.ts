import type { ColumnFacts } from "./column-facts";
import { describes, type Guess, guessYesNo, identifier, outcome, segments, unusable } from "./guess";
import { SAYS } from "./header-words";
import { orderedLevels } from "./ordered-levels";
import { yesNoLevels } from "./yes-no";

/** A category has at most this many levels… */
const MOST_LEVELS = 50;
/** …and, beyond a few, this many customers a level on average. */
const CUSTOMERS_A_LEVEL = 5;
const FEW_LEVELS = 8;

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const IP = /^\d{1,3}(\.\d{1,3}){3}$/;
const PHONE = /^\+?[\d\s().\-/x]{6,24}$/;
/** Two or three capitalised words, as "Ann Lee" or "Dr. Ana de la Cruz". */
const PERSON = /^(\p{Lu}[\p{L}'’-]*\.?)( (de|da|di|la|del|van|von|der|den))*( \p{Lu}[\p{L}'’-]*\.?){1,2}$/u;
const CODE = /^(?=.*\d)[\p{L}\d][\p{L}\d._\-/#]*$/u;

export function guessTextColumn(facts: ColumnFacts, words: string, filled: number): Guess {
  const judged = facts.texts;
  const customers = judged.reduce((sum, { count }) => sum + count, 0);
  const share = (test: (text: string) => boolean): number =>
    judged.reduce((sum, { text, count }) => sum + (test(text) ? count : 0), 0) / Math.max(1, customers);
  const levels = judged.length < facts.distinctTexts ? null : [...new Set(judged.map(({ text }) => text.toLowerCase()))];
  const distinct = (levels?.length ?? facts.distinctTexts) + facts.distinctNumbers;
  const mostlyDifferent = distinct >= 0.5 * filled && distinct > FEW_LEVELS;

  if (SAYS.id.test(words) && filled >= 3 && distinct >= 0.95 * filled && share((text) => !/\s/.test(text)) >= 0.9) {
    return identifier("A different code for each customer.");
  }
  if (share((text) => EMAIL.test(text)) >= 0.5) return unusable("text", "E-mail addresses: personal, and no measure.", "email");
  const digits = share((text) => PHONE.test(text) && text.replace(/\D/g, "").length >= 6);
  if (digits >= 0.6 && SAYS.phone.test(words)) return unusable("text", "Phone numbers: personal, and no measure.", "phone");
  if (share((text) => IP.test(text)) >= 0.6) return unusable("text", "Addresses of devices: personal, and no measure.", "address");
  if (SAYS.address.test(words) && distinct > FEW_LEVELS)
    return unusable("text", "Part of an address: personal, and no measure.", "address");
  if (SAYS.personName.test(words) && share((text) => /^\D*$/.test(text)) >= 0.5)
    return unusable("text", "Names: personal, and no measure.", "name");
  const names =
    SAYS.name.test(words) && !SAYS.noPerson.test(words) && share((text) => (mostlyDifferent ? /^\D*$/ : PERSON).test(text)) >= 0.5;
  if (names && (mostlyDifferent || !SAYS.code.test(words))) {
    return unusable("text", "Names: personal, and no measure.", "name");
  }
  if (
    distinct >= 0.95 * filled &&
    filled >= 3 &&
    (SAYS.id.test(words) || SAYS.customerId.test(words) || share((text) => CODE.test(text)) >= 0.9)
  ) {
    if (distinct > FEW_LEVELS || SAYS.id.test(words)) return identifier("A different code for each customer.");
  }
  if (digits >= 0.9 && mostlyDifferent) return unusable("text", "Looks like phone numbers: personal, and no measure.", "phone");
  if (SAYS.note.test(words)) return unusable("text", "Notes are for people to read: nothing to compare.");
  const yesNo = levels !== null && facts.distinctNumbers === 0 && facts.booleans === 0 ? yesNoLevels(levels) : null;
  if (yesNo !== null) return guessYesNo(words, `${capitalised(yesNo[1])} or ${yesNo[0]}.`);
  if (distinct > MOST_LEVELS || (distinct > FEW_LEVELS && filled < CUSTOMERS_A_LEVEL * distinct)) {
    const long = share((text) => text.split(/\s+/).length > 4) >= 0.3;
    return unusable("text", long ? "Free text." : `${distinct} different texts among ${filled} customers: too many to compare.`);
  }
  const ordered = levels === null ? null : orderedLevels(levels, words);
  if (ordered !== null) {
    const reason = `Ordered answers, ${ordered[0]!} to ${ordered.at(-1)!}.`;
    const guess = SAYS.demographic.test(words) ? describes("ordered", reason) : segments("ordered", reason);
    return { ...guess, ...familyOfAnswers(ordered) };
  }
  if (SAYS.geography.test(words)) return describes("category", "Says where customers are.");
  if (SAYS.demographic.test(words)) return describes("category", "Says who customers are.");
  if (SAYS.outcome.test(words)) return outcome("category");
  return segments("category", `${distinct} different answers.`);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const THINKS =
  /agree|stimme .*zu|trifft .*zu|accord|acuerdo|concordo|eens|satisf|zufrieden|insoddisf|soddisf|tevreden|likely|wahrscheinlich/i;
const NEEDS = /important|wichtig|importante|belangrijk/i;

/** Answers of agreement and satisfaction are of what customers think, of importance of what they need. */
function familyOfAnswers(levels: readonly string[]): Pick<Guess, "family"> {
  const most = (test: RegExp): boolean => levels.filter((level) => test.test(level)).length >= levels.length / 2;
  if (most(NEEDS)) return { family: "needs" };
  return most(THINKS) ? { family: "psychographic" } : {};
}
