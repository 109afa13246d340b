import type { ColumnFacts } from "./column-facts";
import type { ColumnDescription, Family } from "./description";
import { saidFamily } from "./family-words";
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

const ANSWERED: Partial<Readonly<Record<Family, string>>> = {
  needs: "The answers say what matters to customers.",
  psychographic: "The answers say what customers think.",
};

/** What is a place in words is a size in numbers. */
const NUMBERS_OF_PLACES = /(^| )(area|land|place|market|zone|location)( |$)/;

/** The family of a column, with one line why. A family chosen by the person is taken for every column that can have one. */
export function familyOf(guess: Guess, facts: ColumnFacts, chosen: Family | undefined): Familiar {
  if (guess.previousSegments) return { family: null, familyReason: "Segments made before are of no family." };
  if (!guess.usable) return { family: null, familyReason: "Not used, so of no family." };
  if (chosen !== undefined) return { family: chosen, familyReason: "The family you chose." };
  const words = headerWords(facts.name);
  const said = guess.kind === "number" && NUMBERS_OF_PLACES.test(words) ? null : saidFamily(words);
  if (guess.family !== undefined && said !== "needs")
    return { family: guess.family, familyReason: ANSWERED[guess.family] ?? SAID[guess.family] };
  if (said !== null) return { family: said, familyReason: SAID[said] };
  return { family: "behavioural", familyReason: "The header does not say: most columns of a customer list are of what customers do." };
}
