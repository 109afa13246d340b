const SCALES: readonly (readonly string[])[] = [
  ["very low", "low", "medium|middle|moderate|mid|average|normal", "high", "very high"],
  ["sehr niedrig", "niedrig|gering", "mittel", "hoch", "sehr hoch"],
  ["xxs", "xs", "s", "m", "l", "xl", "xxl", "xxxl"],
  ["very small|tiny|micro", "small", "medium|mid", "large|big", "very large|enterprise"],
  ["never", "rarely|seldom", "sometimes|occasionally", "often|frequently", "very often|usually", "always"],
  ["nie", "selten", "manchmal", "oft|häufig", "immer"],
  [
    "strongly disagree|disagree strongly|fully disagree",
    "disagree",
    "neutral|neither|neither agree nor disagree|undecided",
    "agree",
    "strongly agree|agree strongly|fully agree",
  ],
  ["very dissatisfied", "dissatisfied", "neutral|neither", "satisfied", "very satisfied"],
  ["very unlikely", "unlikely", "neutral|neither", "likely", "very likely"],
  ["not important|unimportant", "slightly important", "moderately important", "important", "very important", "extremely important"],
  ["very poor|terrible", "poor|bad", "fair|average|ok|okay", "good", "very good", "excellent|outstanding"],
  ["bronze", "silver", "gold", "platinum", "diamond"],
  ["free", "basic|starter", "standard|plus", "premium|pro", "enterprise"],
  ["daily", "weekly", "fortnightly|biweekly", "monthly", "quarterly", "yearly|annually"],
];

/**
 * The levels from lowest to highest when they are a known scale ("low, medium, high") or ranges that begin with a number
 * ("18-25, 26-35, 36+"), else null. At least three levels, all of them on the scale.
 */
export function orderedLevels(levels: readonly string[]): readonly string[] | null {
  if (levels.length < 3) return null;
  for (const scale of SCALES) {
    const rank = (level: string): number => scale.findIndex((step) => step.split("|").includes(level.toLowerCase()));
    const ranks = levels.map(rank);
    if (ranks.every((r) => r >= 0) && new Set(ranks).size === levels.length) return sortedBy(levels, rank);
  }
  const starts = levels.map(rangeStart);
  return starts.every((start) => !Number.isNaN(start)) && new Set(starts).size === levels.length ? sortedBy(levels, rangeStart) : null;
}

/** 26 of "26-35", "26 to 35", "26+" or "1 - low"; just below 18 of "< 18" and "under 18". NaN for other texts. */
function rangeStart(level: string): number {
  const match = /^(<|under|below|unter|bis)?\s*[$€£]?\s*(\d+(?:[.,]\d+)?)\s*(k\b)?\s*(?:(?:-|–|to|bis|à|years|\+|>)|$|[.):]\s)/i.exec(
    level,
  );
  if (match === null) return NaN;
  const number = Number(match[2]?.replace(",", ".")) * (match[3] === undefined ? 1 : 1000);
  return match[1] === undefined ? number : number - 0.5;
}

function sortedBy(levels: readonly string[], rank: (level: string) => number): readonly string[] {
  return [...levels].sort((a, b) => rank(a) - rank(b));
}
