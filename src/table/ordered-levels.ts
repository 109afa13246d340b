import { bandStart } from "./bands";
import { LETTERS, SCALES } from "./scales";

const STEPS: readonly ReadonlyMap<string, number>[] = SCALES.map(
  (scale) => new Map(scale.flatMap((step, rank) => step.split("|").map((word) => [word, rank] as const))),
);

/** "10-20", "10k to 20k", and "1 - low". */
const RANGE = /\d\s*(?:k|m|tsd|mio)?\s*(?:[-–—]|to\b|bis\b|à|a\b|y\b|e\b|and\b|und\b|tot\b)\D{0,3}\d|^\d+ ?[-–.:)=] ?\p{L}/u;

/** More levels than this are no scale. */
const MOST = 40;

/**
 * The levels from lowest to highest when they are a known scale ("low, medium, high") or bands that begin with a number ("18-25, 26-35, 36+"),
 * else null. At least three levels, all of them on the scale; two only of a band that says "under" or "over". `words` are the header's.
 */
export function orderedLevels(levels: readonly string[], words = ""): readonly string[] | null {
  if (levels.length < 2 || levels.length > MOST) return null;
  const plain = levels.map((level) => level.toLowerCase().replace(/’/g, "'").replace(/\s+/g, " ").trim());
  const letters = plain.every((level) => level.length === 1);
  if (levels.length >= 3) {
    for (const steps of STEPS) {
      if (letters && !steps.has("xxl") && !LETTERS.test(words)) continue;
      const ranks = plain.map((level) => steps.get(level) ?? steps.get(level.replace(/^\d+ ?[-–.:)=] ?/, "")) ?? NaN);
      if (rising(ranks)) return sortedBy(levels, ranks);
    }
  }
  const starts = plain.map(bandStart);
  const open = plain.some((level) => /[<>≤≥+]|^\p{L}/u.test(level));
  const bands = open || (levels.length >= 3 && plain.some((level) => RANGE.test(level)));
  return rising(starts) && bands ? sortedBy(levels, starts) : null;
}

function rising(ranks: readonly number[]): boolean {
  return ranks.every((rank) => !Number.isNaN(rank)) && new Set(ranks).size === ranks.length;
}

function sortedBy(levels: readonly string[], ranks: readonly number[]): readonly string[] {
  return levels
    .map((level, i) => ({ level, rank: ranks[i]! }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ level }) => level);
}
