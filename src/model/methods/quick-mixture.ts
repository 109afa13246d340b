import type { FeaturePart } from "../../features/index";
import type { Points } from "../points";
import type { Random } from "../random";
import type { MixtureData } from "./mixture-data";
import { type Density, logDensities } from "./mixture-density";
import { startingDensity } from "./mixture-starts";
import { step } from "./mixture-step";

type Part = Pick<FeaturePart, "at" | "width" | "form">;

/** Starts and steps of mixtures that are found again and again, in resamples and made-up tables. */
const STARTS = 6;
const SHORT_STEPS = 6;
const MOST_STEPS = 40;
/** Gain of a step, in log-likelihood a customer, below which it is at rest. */
const AT_REST = 3e-5;

export type QuickMixture = {
  /** Likeliest part of each row, from 0. */
  readonly places: Uint16Array;
  /** −2 LL + parameters · ln n (Schwarz 1978). */
  readonly bic: number;
};

/** A mixture of so many parts, from few starts (`care` times as many) and nearly at rest. Yields the fraction done. */
export function* quickMixture(data: MixtureData, parts: number, random: Random, care = 1): Generator<number, QuickMixture> {
  const starts = parts === 1 ? 1 : STARTS * care;
  let best: { density: Density; logLikelihood: number } | null = null;
  for (let start = 0; start < starts; start++) {
    let density = startingDensity(data, parts, start, random);
    let logLikelihood = -Infinity;
    for (let short = 0; short < SHORT_STEPS; short++) {
      yield (0.6 * start) / starts;
      ({ logLikelihood, next: density } = step(density, data));
    }
    if (best === null || logLikelihood > best.logLikelihood) best = { density, logLikelihood };
  }
  let { density, logLikelihood } = best!;
  for (let long = 0; long < MOST_STEPS; long++) {
    yield 0.6 + (0.4 * long) / MOST_STEPS;
    const stepped = step(density, data);
    const gain = stepped.logLikelihood - logLikelihood;
    logLikelihood = stepped.logLikelihood;
    if (gain <= AT_REST * data.count) break;
    density = stepped.next;
  }
  const free = parts - 1 + parts * data.columns.reduce((sum, column) => sum + (column.form === "number" ? 2 : column.levels.length - 1), 0);
  return { places: likeliest(density, data), bic: free * Math.log(data.count) - 2 * logLikelihood };
}

function likeliest(density: Density, { values, count, columns }: MixtureData): Uint16Array {
  const logs = new Float64Array(density.parts);
  return Uint16Array.from({ length: count }, (_, i) => {
    logDensities(density, values, i * columns.length, logs);
    return logs.indexOf(Math.max(...logs));
  });
}

/** Features as a mixture sees them: the numbers as they are, of levels which one a row has. */
export function featuresAsMixture({ values, width, count }: Points, parts: readonly Part[]): MixtureData {
  const columns = parts.map((part, j) => {
    if (part.form === "number") return { column: String(j), form: part.form };
    return { column: String(j), form: part.form, levels: levelsOf(values, width, part).map(String) };
  });
  const places = parts.map(
    (part) => new Map(part.form === "number" ? [] : levelsOf(values, width, part).map((level, place) => [level, place])),
  );
  const seen = new Float64Array(count * parts.length);
  for (let i = 0; i < count; i++) {
    for (const [j, part] of parts.entries()) {
      const row = i * width;
      seen[i * parts.length + j] = part.form === "number" ? values[row + part.at]! : places[j]!.get(levelOf(values, row, part))!;
    }
  }
  return {
    columns,
    values: seen,
    count,
    weights: new Float64Array(count).fill(1),
    customers: count,
    scales: parts.map(() => ({ mean: 0, deviation: 1 })),
  };
}

/** Which of a column's features a row has, from 0; −1 for none. */
function levelOf(values: Float64Array, row: number, { at, width }: Part): number {
  for (let j = 0; j < width; j++) if (values[row + at + j]! > 0) return j;
  return -1;
}

/** The levels that any row has, ascending. */
function levelsOf(values: Float64Array, width: number, part: Part): readonly number[] {
  const levels = new Set<number>();
  for (let row = 0; row < values.length; row += width) levels.add(levelOf(values, row, part));
  return [...levels].sort((a, b) => a - b);
}
