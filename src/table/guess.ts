import type { Family, Kind, Personal, Role } from "./description";
import { SAYS } from "./header-words";

/** What a column seems to be. Roles are made final once all columns are known. */
export type Guess = {
  readonly kind: Kind;
  readonly role: Role;
  readonly reason: string;
  readonly personal: Personal | null;
  readonly usable: boolean;
  readonly previousSegments: boolean;
  /** Where the values tell the family: answers of agreement are of what customers think. */
  readonly family?: Family;
  /** The column that says the same, or nearly (|r| > 0.9). */
  readonly goesWith?: string;
};

/** A column to segment by. */
export function segments(kind: Kind, reason: string): Guess {
  return { kind, role: "segmentBy", reason, personal: null, usable: true, previousSegments: false };
}

export function guessYesNo(words: string, values: string): Guess {
  if (SAYS.outcome.test(words) || SAYS.value.test(words)) {
    return outcome("yesNo");
  }
  if (SAYS.demographic.test(words)) return describes("yesNo", "Says who customers are.");
  return segments("yesNo", values);
}

export function outcome(kind: Kind): Guess {
  return { ...segments(kind, "An outcome judges segments; it does not form them."), role: "outcome" };
}

export function describes(kind: Kind, reason: string): Guess {
  return { ...segments(kind, reason), role: "describeWith" };
}

export function unusable(kind: Kind, reason: string, personal: Personal | null = null): Guess {
  return { kind, role: "ignore", reason, personal, usable: false, previousSegments: false };
}

export function identifier(reason: string): Guess {
  return unusable("identifier", reason);
}
