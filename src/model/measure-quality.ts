import { fewCombinations, measureSpread, silhouettes, smallestUseful } from "./criteria/index";
import { partOf } from "./part-of";
import { pickPoints, type Points } from "./points";
import type { Quality } from "./quality";
import { createRandom, sample } from "./random";
import { type Refit, resampleStability } from "./stability/index";
import { judgeSegments, type Part } from "./verdict/index";

/** Rows that silhouette and stability are measured on; of longer tables as many drawn at random. */
const MEASURED = 2_000;

/** Segments whose quality is asked for. `places` are segments from 0, of points in canonical order. */
export type ToMeasure = {
  readonly points: Points;
  readonly parts: readonly Part[];
  readonly places: Uint16Array;
  readonly segments: number;
  /** Null where segments do not depend on the customers. */
  readonly refit: Refit | null;
  readonly resamples: number;
  readonly seed: number;
};

/** How distinct, how stable, and the verdict. Yields the fraction done. */
export function* measureQuality({ points, parts, places, segments, refit, resamples, seed }: ToMeasure): Generator<number, Quality> {
  const rows = sample(points.count, MEASURED, createRandom(seed));
  const some = pickPoints(points, rows);
  const theirs = Uint16Array.from(rows, (row) => places[row]!);
  const compared = points.width > 0;
  const [silhouette] = compared ? yield* partOf(silhouettes(some, [theirs]), 0, 0.1) : [NaN];
  const { within, between } = measureSpread(points, places, segments);
  yield 0.1;
  const total = within + between;
  const stability =
    refit === null ? null : yield* partOf(resampleStability(some, theirs, segments, refit, resamples, createRandom(seed)), 0.1, 0.4);
  const judged = {
    points,
    parts,
    places,
    segments,
    refit,
    stability,
    combinations: fewCombinations(points),
    least: smallestUseful(points.count),
  };
  const verdict = yield* partOf(judgeSegments(judged, createRandom(seed)), 0.4, 1);
  return {
    silhouette: Number.isFinite(silhouette) ? silhouette! : null,
    silhouetteCustomers: some.count,
    explainedVariance: total > 0 && total < Infinity ? between / total : 0,
    inertia: within,
    stability,
    verdict,
  };
}
