/** Seeded random numbers (mulberry32), and draws from them. */
export type Random = {
  /** 0 ≤ x < 1 */
  readonly next: () => number;
  /** A whole number from `low` to `high`. */
  readonly whole: (low: number, high: number) => number;
  /** Spread round `middle` as logarithms are: never negative, a few far larger. */
  readonly skewed: (middle: number, spread: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(choices: readonly T[]) => T;
  /** Picks by weight: `[["a", 3], ["b", 1]]`. */
  readonly weighted: <T>(choices: readonly (readonly [T, number])[]) => T;
};

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = (): number => Array.from({ length: 12 }, next).reduce((sum, x) => sum + x, -6);
  return {
    next,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    skewed: (middle, spread) => middle * 2 ** (spread * normal()),
    chance: (probability) => next() < probability,
    pick: (choices) => choices[Math.floor(next() * choices.length)]!,
    weighted: (choices) => {
      let left = next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
      return (choices.find(([, weight]) => (left -= weight) < 0) ?? choices[choices.length - 1]!)[0];
    },
  };
}
