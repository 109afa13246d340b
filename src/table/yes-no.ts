/** [no, yes] in the words people use. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["no", "yes"],
  ["0", "1"],
  ["n", "y"],
  ["f", "t"],
  ["false", "true"],
  ["not", "yes"],
  ["off", "on"],
  ["nein", "ja"],
  ["n", "j"],
  ["falsch", "wahr"],
  ["non", "oui"],
  ["n", "o"],
  ["faux", "vrai"],
  ["no", "sí"],
  ["no", "si"],
  ["no", "sì"],
  ["n", "s"],
  ["falso", "verdadero"],
  ["falso", "vero"],
  ["falso", "verdadeiro"],
  ["não", "sim"],
  ["nao", "sim"],
  ["nee", "ja"],
  ["onwaar", "waar"],
  ["nej", "ja"],
  ["falsk", "sand"],
  ["falskt", "sant"],
  ["nei", "ja"],
  ["ei", "kyllä"],
  ["nie", "tak"],
  ["n", "t"],
  ["ne", "ano"],
  ["nem", "igen"],
  ["nu", "da"],
  ["ne", "da"],
  ["hayır", "evet"],
  ["нет", "да"],
  ["όχι", "ναι"],
  ["いいえ", "はい"],
  ["否", "是"],
  ["아니요", "예"],
  ["✗", "✓"],
  ["✘", "✔"],
  ["☐", "☑"],
];

/** The level of blank cells among marks. */
export const BLANK_NO = "(blank)";

/** Set where something is so, and left out where it is not. */
const MARKS = new Set(["x", "✓", "✔", "☑", "✗", "✘", "*", "•"]);

/** The two levels as [no, yes] in the column's own spelling, or null when they are not a yes and a no. Levels differ in more than case. */
export function yesNoLevels(levels: readonly string[]): readonly [string, string] | null {
  const [first, second, ...more] = levels;
  if (first === undefined || second === undefined || more.length > 0) return null;
  for (const [no, yes] of PAIRS) {
    if (first.toLowerCase() === no && second.toLowerCase() === yes) return [first, second];
    if (first.toLowerCase() === yes && second.toLowerCase() === no) return [second, first];
  }
  return null;
}

/** The level "no" of a column in which every filled cell has the same mark, as "x": its blank cells are a no. Null for other columns. */
export function blankMeansNo(levels: readonly string[]): string | null {
  return levels.length === 1 && MARKS.has(levels[0]!.toLowerCase()) ? BLANK_NO : null;
}
