import { count } from "./numbers";

const SHOWN = 4;

/** "A, B, and C", or with more than four "A, B, C, and 4 more". */
export function listed(names: readonly string[]): string {
  const shown = names.length > SHOWN ? [...names.slice(0, SHOWN - 1), `${count(names.length - SHOWN + 1)} more`] : names;
  return new Intl.ListFormat("en").format(shown);
}
