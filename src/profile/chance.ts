import jstat from "jstat";

/** How likely a chi-square at least this large is by chance, 0 to 1; right to about 1e-8 (as jStat's series are), and 0 below 1e-16. */
export function chanceOfChiSquare(value: number, degrees: number): number {
  return upperTail(jstat.chisquare.cdf(Math.min(value, LARGEST), degrees));
}

/** How likely an F at least this large is by chance, with so many degrees of freedom above and below. */
export function chanceOfF(value: number, above: number, below: number): number {
  return upperTail(jstat.centralF.cdf(Math.min(value, LARGEST), above, below));
}

/** Beyond this nothing is left of the tail, and the series do not end. */
const LARGEST = 1e6;

function upperTail(lower: number): number {
  return Math.min(1, Math.max(0, 1 - lower));
}
