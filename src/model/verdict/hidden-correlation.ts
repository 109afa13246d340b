import type { HiddenColumn } from "./hidden-column";
import { normalQuantile } from "./normal";

/** Terms of the series in Hermite polynomials; steps as coarse as yes/no need the most. */
const TERMS = 20;
const HIGHEST = 0.999;
/** Least share of a hidden number's variance that the ones before it leave. */
const LEAST_OWN = 1e-6;

/**
 * How the hidden normals correlate so that the columns correlate as they do, as the lower triangle L of L·Lᵀ. Each pair for itself, by the Hermite series of both
 * columns (Mehler's formula); where the pairs do not fit together all are shrunk a little.
 */
export function hiddenCorrelation(columns: readonly HiddenColumn[]): readonly Float64Array[] {
  const rows = columns[0]?.scores.length ?? 0;
  const normals = Float64Array.from({ length: rows }, (_, rank) => normalQuantile((rank + 0.5) / rows));
  const terms = columns.map(({ rankedScores }) => hermiteTerms(standardised(rankedScores), normals));
  const standard = columns.map(({ scores }) => standardised(scores));
  const correlation = columns.map(() => new Float64Array(columns.length));
  for (let a = 0; a < columns.length; a++) {
    for (let b = 0; b < a; b++) {
      let sum = 0;
      for (let i = 0; i < rows; i++) sum += standard[a]![i]! * standard[b]![i]!;
      correlation[a]![b] = hiddenOf(sum / rows, terms[a]!, terms[b]!);
    }
  }
  for (let shrink = 0; ; shrink = shrink === 0 ? 1e-4 : 2 * shrink) {
    const lower = cholesky(correlation, Math.min(1, shrink));
    if (lower !== null) return lower;
  }
}

/** The hidden correlation at which two columns have the given one, by bisection; the highest possible where none does, and none where they have none. */
function hiddenOf(seen: number, a: readonly number[], b: readonly number[]): number {
  if (!Number.isFinite(seen)) return 0;
  let [low, high] = [-HIGHEST, HIGHEST];
  for (let halving = 0; halving < 24; halving++) {
    const middle = (low + high) / 2;
    let [sum, power] = [0, 1];
    for (let m = 0; m < TERMS; m++) sum += a[m]! * b[m]! * (power *= middle);
    if (sum < seen) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Coefficients of a standardised column in the normalised Hermite polynomials of its hidden normal, from the first; both given by rank. */
function hermiteTerms(ranked: Float64Array, normals: Float64Array): readonly number[] {
  const terms = new Array<number>(TERMS).fill(0);
  ranked.forEach((value, rank) => {
    const z = normals[rank]!;
    let [before, now] = [1, z];
    for (let m = 1; m <= TERMS; m++) {
      terms[m - 1]! += (value * now) / ranked.length;
      [before, now] = [now, (z * now - Math.sqrt(m) * before) / Math.sqrt(m + 1)];
    }
  });
  return terms;
}

function standardised(values: Float64Array): Float64Array {
  let [mean, squares] = [0, 0];
  for (const value of values) mean += value / values.length;
  for (const value of values) squares += (value - mean) ** 2;
  const deviation = Math.sqrt(squares / values.length);
  return values.map((value) => (deviation > 0 ? (value - mean) / deviation : 0));
}

function cholesky(correlation: readonly Float64Array[], shrink: number): readonly Float64Array[] | null {
  const lower = correlation.map((row) => new Float64Array(row.length));
  for (let i = 0; i < lower.length; i++) {
    let own = 1;
    for (let j = 0; j < i; j++) {
      let sum = (1 - shrink) * correlation[i]![j]!;
      for (let m = 0; m < j; m++) sum -= lower[i]![m]! * lower[j]![m]!;
      lower[i]![j] = sum / lower[j]![j]!;
      own -= lower[i]![j]! ** 2;
    }
    if (own <= LEAST_OWN) return null;
    lower[i]![i] = Math.sqrt(own);
  }
  return lower;
}
