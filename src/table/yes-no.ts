/** [no, yes] in the words people use. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["no", "yes"],
  ["0", "1"],
  ["n", "y"],
  ["false", "true"],
  ["nein", "ja"],
  ["falsch", "wahr"],
  ["non", "oui"],
  ["faux", "vrai"],
  ["no", "sí"],
  ["no", "si"],
  ["no", "sì"],
  ["falso", "verdadero"],
  ["falso", "vero"],
  ["não", "sim"],
  ["nao", "sim"],
  ["nee", "ja"],
  ["nej", "ja"],
  ["nei", "ja"],
  ["ei", "kyllä"],
  ["nie", "tak"],
  ["ne", "ano"],
  ["nem", "igen"],
  ["hayır", "evet"],
  ["нет", "да"],
  ["όχι", "ναι"],
  ["いいえ", "はい"],
  ["否", "是"],
];

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
