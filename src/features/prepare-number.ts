import type { NumberPreparation } from "./preparation";

/**
 * Prepared numbers are rounded to 2⁻³⁰, far below any meaning: so the last bit of a platform's logarithm, or of cents against euros,
 * cannot move a customer.
 */
const GRAIN = 2 ** 30;
/** Farther out no feature goes: the squares of a million of them can still be added. */
const FARTHEST = 1e100;

export function rounded(x: number): number {
  return Math.round(x * GRAIN) / GRAIN;
}

/** The steps learned for a number, as a function of one plain number (NaN where missing). Its answer is always finite. */
export function prepareNumber({
  fill,
  cap,
  logScale,
  mean,
  deviation,
  weight,
}: Omit<NumberPreparation, "form" | "column" | "kind" | "levels" | "asOf">): (plain: number) => number {
  const asTheyAre = deviation === 1 && mean === 0 && logScale === null;
  const root = Math.sqrt(weight);
  return (plain) => {
    let x = Number.isNaN(plain) ? fill : plain;
    if (cap !== null) x = Math.min(cap.high, Math.max(cap.low, x));
    if (logScale !== null) x = Math.log1p(Math.max(0, x) / logScale);
    if (!asTheyAre) x = Number.isFinite(x - mean) ? (x - mean) / deviation : x / deviation - mean / deviation;
    const near = Math.min(FARTHEST, Math.max(-FARTHEST, x));
    return (asTheyAre ? near : rounded(near)) * root;
  };
}
