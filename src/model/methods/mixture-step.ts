import { type Density, type Layout, logConstant, logDensities, toProbabilities } from "./mixture-density";
import type { MixtureData } from "./mixture-data";

/** Least deviation of a part, as a share of the column's own: a spike of equal values must not make its part infinitely likely. */
const LEAST_DEVIATION = 0.05;
/** Least chance of a level, and least share of a part. */
const LEAST_CHANCE = 1e-8;
/** Customers (in parts of one) below which a part knows nothing of a column. */
const NOTHING = 1e-6;

/** Probability below which a row does not count for a part: it would only cost time. */
const NOBODY = 1e-12;

/** What parts' customers add up to: their number, and of each column count, sum and squares of a number or the count of each level; laid out as in `Density`. */
export type Sums = {
  readonly customers: Float64Array;
  readonly cells: Float64Array;
  /** Room for the parts that a row belongs to, and for how many customers. */
  readonly own: Int32Array;
  readonly shares: Float64Array;
};

export function noSums({ parts, size }: Layout): Sums {
  return {
    customers: new Float64Array(parts),
    cells: new Float64Array(parts * size),
    own: new Int32Array(parts),
    shares: new Float64Array(parts),
  };
}

/** Adds one row (its numbers start at `row`) that stands for `weight` customers and belongs to the parts with the given probabilities. */
export function addRow(sums: Sums, layout: Layout, values: Float64Array, row: number, weight: number, probabilities: Float64Array): void {
  const { customers, cells, own, shares } = sums;
  const { parts, levels, at } = layout;
  let some = 0;
  for (let k = 0; k < parts; k++) {
    if (probabilities[k]! < NOBODY) continue;
    own[some] = k;
    shares[some] = weight * probabilities[k]!;
    customers[k]! += shares[some]!;
    some++;
  }
  for (let j = 0; j < levels.length; j++) {
    const value = values[row + j]!;
    if (value !== value) continue; // NaN
    if (levels[j]! > 0) {
      const cell = (at[j]! + value) * parts;
      for (let o = 0; o < some; o++) cells[cell + own[o]!]! += shares[o]!;
    } else {
      const cell = at[j]! * parts;
      for (let o = 0; o < some; o++) {
        const p = shares[o]!;
        const k = cell + own[o]!;
        cells[k]! += p;
        cells[k + parts]! += p * value;
        cells[k + 2 * parts]! += p * value * value;
      }
    }
  }
}

/** The likeliest parameters for the sums (M step). Columns are standardised: a part that knows nothing of a number takes 0 and 1. */
export function likeliest(layout: Layout, { customers, cells }: Sums): Density {
  const { parts, levels, at, size } = layout;
  const parameters = new Float64Array(parts * size);
  for (let k = 0; k < parts; k++) {
    levels.forEach((count, j) => {
      const cell = at[j]! * parts + k;
      if (count === 0) {
        const known = cells[cell]!;
        const mean = known > NOTHING ? cells[cell + parts]! / known : 0;
        const variance = known > NOTHING ? cells[cell + 2 * parts]! / known - mean * mean : 1;
        const deviation = Math.sqrt(Math.max(LEAST_DEVIATION * LEAST_DEVIATION, variance));
        parameters[cell] = mean;
        parameters[cell + parts] = deviation;
        parameters[cell + 2 * parts] = logConstant(deviation);
      } else {
        let known = 0;
        for (let level = 0; level < count; level++) known += cells[cell + level * parts]!;
        for (let level = 0; level < count; level++) {
          const chance = known > NOTHING ? cells[cell + level * parts]! / known : 1 / count;
          parameters[cell + level * parts] = Math.log(LEAST_CHANCE + (1 - count * LEAST_CHANCE) * chance);
        }
      }
    });
  }
  const total = customers.reduce((sum, own) => sum + own, 0);
  return { ...layout, logShares: customers.map((own) => Math.log(Math.max(LEAST_CHANCE, own / total))), parameters };
}

/** One step of EM (Dempster, Laird & Rubin 1977): the log-likelihood of the rows under the density, and the likeliest density given what each row then belongs to. */
export function step(
  density: Density,
  { values, count, weights, columns }: MixtureData,
): { readonly logLikelihood: number; readonly next: Density } {
  const sums = noSums(density);
  const probabilities = new Float64Array(density.parts);
  let logLikelihood = 0;
  for (let i = 0, row = 0; i < count; i++, row += columns.length) {
    logDensities(density, values, row, probabilities);
    logLikelihood += weights[i]! * toProbabilities(probabilities);
    addRow(sums, density, values, row, weights[i]!, probabilities);
  }
  return { logLikelihood, next: likeliest(density, sums) };
}
