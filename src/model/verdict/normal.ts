import type { Random } from "../random";

/** A standard normal number (Box & Muller 1958). */
export function drawNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Standard normal distribution function (Abramowitz & Stegun 26.2.17, error below 7.5e-8). */
export function normalChance(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = Math.exp(-0.5 * z * z) * Math.sqrt(0.5 / Math.PI) * series;
  return z > 0 ? 1 - tail : tail;
}

/** Inverse of `normalChance`, from −8 to 8. */
export function normalQuantile(chance: number): number {
  let [low, high] = [-8, 8];
  for (let halving = 0; halving < 40; halving++) {
    const middle = (low + high) / 2;
    if (normalChance(middle) < chance) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
