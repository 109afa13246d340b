import type { MixtureData } from "./mixture-data";
import { logDensities, type MixturePart, toProbabilities, type Density } from "./mixture-density";
import type { FittedMixture } from "./fit-mixture";

/** How well a mixture fits the customers it was found on. */
export type MixtureFit = {
  /** In the units of the prepared columns. */
  readonly logLikelihood: number;
  /** Free parameters: shares, means and deviations, chances. */
  readonly parameters: number;
  /** -2 LL + parameters · ln n (Schwarz 1978); lower is better. */
  readonly bic: number;
  /** -2 LL + 2 · parameters (Akaike 1974); lower is better. */
  readonly aic: number;
  /** 1 - mean entropy of the probabilities / ln k: 1 where every customer surely belongs to one part; null for one part. */
  readonly entropy: number | null;
  /** Customers it was found on: all, or a sample of long tables. */
  readonly customers: number;
  /** Of those, in the part with the fewest (each counted in its likeliest). */
  readonly smallest: number;
  /** 1 - within / total, each column counting as much: squares of numbers, Gini's impurity of levels. */
  readonly explainedVariance: number;
};

export function measureMixture({ density, logLikelihood }: FittedMixture, data: MixtureData): MixtureFit {
  const { values, count, weights, customers, columns, scales } = data;
  const places = new Uint16Array(count);
  const sizes = new Array<number>(density.parts).fill(0);
  const known = columns.map(() => 0);
  const probabilities = new Float64Array(density.parts);
  let uncertain = 0;
  for (let i = 0, row = 0; i < count; i++, row += columns.length) {
    logDensities(density, values, row, probabilities);
    toProbabilities(probabilities);
    let likeliest = 0;
    probabilities.forEach((p, k) => {
      if (p > 0) uncertain -= weights[i]! * p * Math.log(p);
      if (p > probabilities[likeliest]!) likeliest = k;
    });
    places[i] = likeliest;
    sizes[likeliest]! += weights[i]!;
    columns.forEach((_, j) => (known[j]! += Number.isNaN(values[row + j]!) ? 0 : weights[i]!));
  }
  const inUnits = logLikelihood - scales.reduce((sum, { deviation }, j) => sum + known[j]! * Math.log(deviation), 0);
  const parameters = freeParameters(density);
  return {
    logLikelihood: inUnits,
    parameters,
    bic: parameters * Math.log(customers) - 2 * inUnits,
    aic: 2 * parameters - 2 * inUnits,
    entropy: density.parts === 1 ? null : Math.max(0, 1 - uncertain / (customers * Math.log(density.parts))),
    customers,
    smallest: Math.min(...sizes),
    explainedVariance: explained(data, places, density.parts),
  };
}

function freeParameters({ parts, levels }: Density): number {
  return parts - 1 + parts * levels.reduce((sum, count) => sum + (count === 0 ? 2 : count - 1), 0);
}

function explained({ values, count, weights, columns }: MixtureData, places: Uint16Array, parts: number): number {
  const shares = columns.map((column, j) => {
    const cells = column.form === "number" ? 2 : column.levels.length;
    const known = new Float64Array(parts + 1); // the last is of all
    const sums = new Float64Array((parts + 1) * cells);
    for (let i = 0; i < count; i++) {
      const value = values[i * columns.length + j]!;
      if (Number.isNaN(value)) continue;
      const weight = weights[i]!;
      for (const k of [places[i]!, parts]) {
        known[k]! += weight;
        if (column.form === "levels") sums[k * cells + value]! += weight;
        else {
          sums[k * cells]! += weight * value;
          sums[k * cells + 1]! += weight * value * value;
        }
      }
    }
    const spread = (k: number): number => {
      if (known[k] === 0) return 0;
      const own = sums.subarray(k * cells, (k + 1) * cells);
      return column.form === "number"
        ? own[1]! - (own[0]! * own[0]!) / known[k]!
        : known[k]! - own.reduce((sum, c) => sum + c * c, 0) / known[k]!;
    };
    let within = 0;
    for (let k = 0; k < parts; k++) within += spread(k);
    return spread(parts) > 0 ? 1 - within / spread(parts) : 0;
  });
  return Math.max(0, shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length));
}

/** Parts from the largest to the smallest, ties by their parameters. */
export function partsOf({ parts, levels, at, size, logShares, parameters }: Density): readonly MixturePart[] {
  const own = (k: number): Float64Array => Float64Array.from({ length: size }, (_, p) => parameters[p * parts + k]!);
  const order = Array.from({ length: parts }, (_, k) => k).sort((a, b) => {
    const difference = Number(Math.exp(logShares[b]!).toPrecision(12)) - Number(Math.exp(logShares[a]!).toPrecision(12));
    if (difference !== 0) return difference;
    const at = own(a).findIndex((x, p) => x !== own(b)[p]);
    return at === -1 ? 0 : own(b)[at]! - own(a)[at]!;
  });
  return order.map((k) => ({
    share: Math.exp(logShares[k]!),
    columns: Array.from(levels, (count, j) => {
      const cells = own(k).subarray(at[j]);
      return count === 0 ? { mean: cells[0]!, deviation: cells[1]! } : { chances: Array.from(cells.subarray(0, count), Math.exp) };
    }),
  }));
}
