/** The 97.5 % point of the normal distribution. */
const Z = 1.959963984540054;

/** 95 % interval of a rate of which `happened` of `known` were seen (Wilson 1927, without correction); 0 to 1 where nothing is known. */
export function wilson(happened: number, known: number): { readonly low: number; readonly high: number } {
  if (known === 0) return { low: 0, high: 1 };
  const rate = happened / known;
  const middle = (rate + (Z * Z) / (2 * known)) / (1 + (Z * Z) / known);
  const half = (Z / (1 + (Z * Z) / known)) * Math.sqrt((rate * (1 - rate)) / known + (Z * Z) / (4 * known * known));
  return { low: happened === 0 ? 0 : Math.max(0, middle - half), high: happened === known ? 1 : Math.min(1, middle + half) };
}
