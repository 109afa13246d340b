import type { ColumnFacts } from "./column-facts";
import type { ColumnDescription, Family } from "./description";
import { FAMILY_WORDS } from "./family-words";
import type { Guess } from "./guess";
import { headerWords } from "./header-words";

type Familiar = Pick<ColumnDescription, "family" | "familyReason">;

const SAID: Readonly<Record<Family, string>> = {
  needs: "The header speaks of what customers need.",
  psychographic: "The header speaks of what customers think.",
  geographic: "The header speaks of where customers are.",
  demographic: "The header speaks of who customers are.",
  behavioural: "The header speaks of what customers do.",
};

/** The family of a column, with one line why. A family chosen by the person is taken for every column that can have one. */
export function familyOf(guess: Guess, facts: ColumnFacts, chosen: Family | undefined): Familiar {
  if (guess.previousSegments) return { family: null, familyReason: "Segments made before are of no family." };
  if (!guess.usable) return { family: null, familyReason: "Not used, so of no family." };
  if (chosen !== undefined) return { family: chosen, familyReason: "The family you chose." };
  const words = headerWords(facts.name);
  const said = FAMILY_WORDS.find(({ tests, not }) => not?.test(words) !== true && tests.some((test) => test.test(words)));
  if (said !== undefined) return { family: said.family, familyReason: SAID[said.family] };
  return { family: "behavioural", familyReason: "The header does not say: most columns of a customer list are of what customers do." };
}
