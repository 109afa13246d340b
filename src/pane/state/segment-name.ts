const LONGEST = 31;

/** Why a segment may not have this name, in a sentence; null when it may. Names stand in cells and PivotTables. */
export function nameTrouble(names: readonly string[], index: number): string | null {
  const name = (names[index] ?? "").trim();
  if (name === "") return "Give this segment a name.";
  if (name.length > LONGEST) return `Use at most ${LONGEST} characters; this has ${name.length}.`;
  if (/^[=+\-@']/.test(name)) return `Do not begin with "=", "+", "-", "@" or an apostrophe: Excel gives them a meaning.`;
  const same = names.findIndex((other, i) => i !== index && other.trim().toLowerCase() === name.toLowerCase());
  return same < 0 ? null : `Segment ${same + 1} has this name already.`;
}

export function namesAreGood(names: readonly string[]): boolean {
  return names.every((_, index) => nameTrouble(names, index) === null);
}
