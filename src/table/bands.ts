const BELOW =
  /^(<=?|≤|under|below|less than|up to|until|unter|bis zu|bis|weniger als|moins de|jusqu'à|menos de|hasta|bajo|meno di|fino a|até|minder dan|onder|tot)\s*/;
const ABOVE =
  /^(>=?|≥|over|above|more than|from|at least|über|ab|mehr als|mindestens|plus de|más de|mas de|desde|più di|oltre|mais de|acima de|meer dan|boven|vanaf)\s*/;
const MONEY = /[€$£¥]|\b(eur|usd|gbp|chf)\b/g;
const AFTER =
  /^\s*(?:(?:-|–|—|to|bis|à|a|y|e|and|und|et|tot|t\/m|until|through)\s*\d|\+|>|years? old\b|or (?:more|over|older|above)|(?:und|&) (?:mehr|älter|darüber)|et plus|ou plus|o más|y más|e oltre|e più|ou mais|e mais|en (?:meer|ouder)|and (?:over|above|more|older)|\/\s*\d)/;
/** "1 - low", and "2" or "5 years" among bands. */
const STEP = /^\s*(?:[-–=.:)]\s*\p{L}.*|\p{L}*\.?)$/u;

/**
 * Where a band begins, for its order: 26 of "26-35", "26 to 35", "26+", "€26k – 35k" (26000) or "1 - low", 5 of "5 years"; just below 18 of "< 18" and "under 18", just above
 * 65 of "over 65". NaN for other texts. The level must be in lower case.
 */
export function bandStart(level: string): number {
  let rest = level.replace(MONEY, "").trim();
  const [below, above] = [BELOW.exec(rest), ABOVE.exec(rest)];
  rest = rest.slice((below ?? above)?.[0].length ?? 0).trim();
  const match = /^(\d+(?:[.,\s']\d{3})+(?!\d)|\d+(?:[.,]\d+)?)\s*(k\b|tsd\b|m\b|mio\b|mn\b)?/.exec(rest);
  if (match === null) return NaN;
  const number = plain(match[1]!) * times(match[2] ?? multiplierBehind(rest));
  if (below !== null) return number - 0.5;
  if (above !== null) return number + 0.5;
  const behind = rest.slice(match[0].length);
  return AFTER.test(behind) || STEP.test(behind) ? number : NaN;
}

/** In "10-20k" the k belongs to both numbers. */
function multiplierBehind(band: string): string | undefined {
  return /^\d+(?:[.,]\d+)?\s*[-–]\s*\d+(?:[.,]\d+)?\s*(k|tsd|m|mio|mn)\b/.exec(band)?.[1];
}

function times(multiplier: string | undefined): number {
  if (multiplier === undefined) return 1;
  return multiplier === "k" || multiplier === "tsd" ? 1e3 : 1e6;
}

function plain(digits: string): number {
  return Number(/^\d+(?:[.,\s']\d{3})+$/.test(digits) ? digits.replace(/\D/g, "") : digits.replace(",", "."));
}
