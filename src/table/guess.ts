import type { Kind, Personal, Role } from "./description";
import { SAYS } from "./header-words";

/** What a column seems to be. Roles are made final once all columns are known. */
export type Guess = {
  readonly kind: Kind;
  readonly role: Role;
  readonly reason: string;
  readonly personal: Personal | null;
  readonly usable: boolean;
};

export function guessYesNo(words: string, values: string): Guess {
  if (SAYS.outcome.test(words) || SAYS.value.test(words)) {
    return { kind: "yesNo", role: "outcome", reason: "An outcome judges segments; it does not form them.", personal: null, usable: true };
  }
  if (SAYS.demographic.test(words)) return describes("yesNo", "Says who customers are.");
  return { kind: "yesNo", role: "segmentBy", reason: values, personal: null, usable: true };
}

export function describes(kind: Kind, reason: string): Guess {
  return { kind, role: "describeWith", reason, personal: null, usable: true };
}

export function unusable(kind: Kind, reason: string, personal: Personal | null = null): Guess {
  return { kind, role: "ignore", reason, personal, usable: false };
}

export function identifier(reason: string): Guess {
  return { kind: "identifier", role: "ignore", reason, personal: null, usable: false };
}
