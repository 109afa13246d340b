import type { MixtureRule } from "../placing-rule";

const { exp, log } = Math; // millions of calls

type Column = MixtureRule["columns"][number];
export type MixturePart = MixtureRule["parts"][number];

/** Squared deviation beyond which a number is no less likely: so that no customer is infinitely unlikely under every part. */
const MOST_SQUARED = 1e12;
const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;

/** The parts of a mixture in flat form: parameter after parameter, of each that of every part, so that a row's value is weighed for all parts side by side. */
export type Density = {
  readonly parts: number;
  /** Levels of each column; 0 for a number. */
  readonly levels: Int32Array;
  /** Where a column's parameters start among a part's. */
  readonly at: Int32Array;
  /** Parameters a part: mean, deviation and log constant of a number; log chance of each level. */
  readonly size: number;
  readonly logShares: Float64Array;
  /** Parameter p of part k stands at p · parts + k. */
  readonly parameters: Float64Array;
};

export type Layout = Pick<Density, "levels" | "at" | "size" | "parts">;

/** Layout of the columns' parameters, without parts. */
export function layoutOf(columns: readonly Column[]): Pick<Density, "levels" | "at" | "size"> {
  const levels = Int32Array.from(columns, (column) => (column.form === "number" ? 0 : column.levels.length));
  const at = new Int32Array(columns.length);
  let size = 0;
  levels.forEach((count, j) => {
    at[j] = size;
    size += count === 0 ? 3 : count;
  });
  return { levels, at, size };
}

export function densityOf(columns: readonly Column[], parts: readonly MixturePart[]): Density {
  const layout = layoutOf(columns);
  const parameters = new Float64Array(parts.length * layout.size);
  parts.forEach((part, k) =>
    part.columns.forEach((column, j) => {
      const own = "mean" in column ? [column.mean, column.deviation, logConstant(column.deviation)] : column.chances.map(Math.log);
      own.forEach((parameter, p) => (parameters[(layout.at[j]! + p) * parts.length + k] = parameter));
    }),
  );
  return { ...layout, parts: parts.length, logShares: Float64Array.from(parts, ({ share }) => Math.log(share)), parameters };
}

export function logConstant(deviation: number): number {
  return -Math.log(deviation) - HALF_LOG_TWO_PI;
}

/** Log of share times density of one row (`row` is where its numbers start) under each part. Missing values add nothing. */
export function logDensities(
  { parts, levels, at, logShares, parameters }: Density,
  values: Float64Array,
  row: number,
  into: Float64Array,
): void {
  for (let k = 0; k < parts; k++) into[k] = logShares[k]!;
  for (let j = 0; j < levels.length; j++) {
    const value = values[row + j]!;
    if (value !== value) continue; // NaN
    if (levels[j]! > 0) {
      const p = (at[j]! + value) * parts;
      for (let k = 0; k < parts; k++) into[k]! += parameters[p + k]!;
    } else {
      const p = at[j]! * parts;
      for (let k = 0; k < parts; k++) {
        const z = (value - parameters[p + k]!) / parameters[p + parts + k]!;
        const squared = z * z;
        into[k]! += parameters[p + 2 * parts + k]! - (squared < MOST_SQUARED ? squared : MOST_SQUARED) / 2;
      }
    }
  }
}

/** Differences of logs below which a probability is nothing, and not worth its exponential. */
const NOTHING = -40;

/** Turns log densities into probabilities that add up to 1; gives the log of their sum. */
export function toProbabilities(logs: Float64Array): number {
  let highest = logs[0]!;
  for (let k = 1; k < logs.length; k++) if (logs[k]! > highest) highest = logs[k]!;
  let sum = 0;
  for (let k = 0; k < logs.length; k++) {
    const below = logs[k]! - highest;
    sum += logs[k] = below < NOTHING ? 0 : exp(below);
  }
  for (let k = 0; k < logs.length; k++) logs[k]! /= sum;
  return highest + log(sum);
}

/** √(2 · log density lost) against a part's likeliest customer with the same values known: of normals alone, the distance in their deviations. */
export function distanceToPart({ levels, at, parts, parameters }: Density, part: number, values: Float64Array, row: number): number {
  let twice = 0;
  for (let j = 0; j < levels.length; j++) {
    const value = values[row + j]!;
    if (Number.isNaN(value)) continue;
    const p = at[j]! * parts + part;
    if (levels[j] === 0) {
      twice += Math.min(((value - parameters[p]!) / parameters[p + parts]!) ** 2, MOST_SQUARED);
    } else {
      let highest = -Infinity;
      for (let level = 0; level < levels[j]!; level++) highest = Math.max(highest, parameters[p + level * parts]!);
      twice += 2 * (highest - parameters[p + value * parts]!);
    }
  }
  return Math.sqrt(twice);
}
