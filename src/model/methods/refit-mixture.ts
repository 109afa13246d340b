import type { FeaturePart } from "../../features/index";
import type { MixtureData } from "./mixture-data";
import { type Density, logDensities } from "./mixture-density";
import { startingDensity } from "./mixture-starts";
import { step } from "./mixture-step";
import type { Points } from "../points";
import type { Refit } from "../stability/index";

type Part = Pick<FeaturePart, "at" | "width" | "form">;

/** Fewer starts and steps than the segments themselves are found with: made-up tables are many. */
const STARTS = 6;
const SHORT_STEPS = 8;
const MOST_STEPS = 60;
/** Gain of a step, in log-likelihood a customer, below which it is at rest. */
const AT_REST = 1e-5;

/** Finds a mixture of as many parts again in features: numbers as normals, the levels of a column as a multinomial. Each row goes to its likeliest part. */
export function refitMixture(parts: readonly Part[]): Refit {
  return function* (points, segments, random) {
    const data = dataOf(points, parts);
    let best: { density: Density; logLikelihood: number } | null = null;
    for (let start = 0; start < STARTS; start++) {
      let density = startingDensity(data, segments, start, random);
      let logLikelihood = -Infinity;
      for (let short = 0; short < SHORT_STEPS; short++) {
        yield (0.7 * start) / STARTS;
        ({ logLikelihood, next: density } = step(density, data));
      }
      if (best === null || logLikelihood > best.logLikelihood) best = { density, logLikelihood };
    }
    let { density, logLikelihood: before } = best!;
    for (let long = 0; long < MOST_STEPS; long++) {
      yield 0.7 + (0.3 * long) / MOST_STEPS;
      const { logLikelihood, next } = step(density, data);
      density = next;
      if (logLikelihood - before <= AT_REST * data.count) break;
      before = logLikelihood;
    }
    return likeliest(density, data);
  };
}

function likeliest(density: Density, { values, count, columns }: MixtureData): Uint16Array {
  const logs = new Float64Array(density.parts);
  return Uint16Array.from({ length: count }, (_, i) => {
    logDensities(density, values, i * columns.length, logs);
    return logs.indexOf(Math.max(...logs));
  });
}

function dataOf({ values, width, count }: Points, parts: readonly Part[]): MixtureData {
  const columns = parts.map((part, j) =>
    part.form === "number"
      ? { column: String(j), form: part.form }
      : { column: String(j), form: part.form, levels: Array.from({ length: part.width + 1 }, (_, level) => String(level)) },
  );
  const told = new Float64Array(count * parts.length);
  for (let i = 0; i < count; i++) {
    for (const [j, { at, width: features, form }] of parts.entries()) {
      const own = values.subarray(i * width + at, i * width + at + features);
      told[i * parts.length + j] = form === "number" ? own[0]! : own.findIndex((value) => value > 0) + 1; // 0: none of the levels with a feature
    }
  }
  return { columns, values: told, count, scales: parts.map(() => ({ mean: 0, deviation: 1 })) };
}
