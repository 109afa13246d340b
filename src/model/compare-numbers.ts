import type { Candidate } from "./choice";
import { calinskiHarabasz, daviesBouldin, type Gap, gaps, measureSpread, silhouettes } from "./criteria/index";
import { partOf } from "./part-of";
import { placePoints } from "./place-points";
import { placeSlowly } from "./place-slowly";
import { distinctPoints, pickPoints, type Points } from "./points";
import { type Random, sample } from "./random";
import { type Refit, resampleStability, type Stability } from "./stability/index";

/** Rows that numbers of segments are compared on; of longer tables as many drawn at random… */
export const COMPARED = 2_000;
/** …and of wide ones so many numbers, but no fewer rows than that. */
const [COMPARED_NUMBERS, FEWEST_COMPARED] = [40_000, 1_000];
const MOST_SEGMENTS = 12;
const REFERENCE_ROWS = 15_000;
const [FEWEST_REFERENCES, MOST_REFERENCES] = [20, 40];

/** Reference tables of the gap for so many rows: more where they are small, for there chance weighs more and they cost less. */
export function referencesFor(rows: number): number {
  return Math.max(FEWEST_REFERENCES, Math.min(MOST_REFERENCES, Math.floor(REFERENCE_ROWS / rows)));
}

/** Finds the centers of k segments. */
export type Fit = (points: Points, k: number) => Generator<number, readonly (readonly number[])[]>;

export type CompareOptions = {
  /** Finds segments again on resamples, as the method does; null: stability is not measured. */
  readonly refit: Refit | null;
  /** Resamples for each number. */
  readonly resamples: number;
  readonly random: Random;
};

export type Comparison = {
  /** From 1 segment upwards, none left out. */
  readonly candidates: readonly Candidate[];
  /** Rows that silhouette, Calinski–Harabasz, Davies–Bouldin, gap and stability were measured on; sizes and explained variance are of all rows. */
  readonly measured: number;
  /** Of each candidate; found on the rows measured, but for the mean of all. */
  readonly centers: readonly (readonly (readonly number[])[])[];
  /** Of each candidate; null for one segment, or where it was not measured. */
  readonly stabilities: readonly (Stability | null)[];
};

/**
 * Tries 1 to 12 segments (fewer where rows are fewer or alike) and measures each by every criterion. `fit` finds their centers, a row belonging to the nearest.
 * Rows in canonical order, at least 2 of them different. Criteria are null where they are not defined. Yields the fraction done.
 */
export function* compareNumbers(points: Points, fit: Fit, { refit, resamples, random }: CompareOptions): Generator<number, Comparison> {
  const some = someOf(points, random);
  const most = Math.min(MOST_SEGMENTS, distinctPoints(some, MOST_SEGMENTS), Math.max(2, Math.floor(points.count / 2)));
  const centers: (readonly (readonly number[])[])[] = [meanOf(points)];
  for (let k = 2; k <= most; k++) centers.push(yield* partOf(fit(some, k), (0.1 * (k - 2)) / (most - 1), (0.1 * (k - 1)) / (most - 1)));
  const placings = centers.map((all) => placePoints(some, all).places);
  const widths = yield* partOf(silhouettes(some, placings.slice(1)), 0.1, 0.15);
  const gap = yield* partOf(gaps(some, placings, referencesFor(some.count), random), 0.15, 0.4);
  const candidates: Candidate[] = [];
  const stabilities: (Stability | null)[] = [];
  let total = 0;
  for (const [i, places] of placings.entries()) {
    const k = i + 1;
    const done = (part: number): number => 0.4 + (0.6 * (i + part)) / most;
    const spread = measureSpread(some, places, k);
    const placed = yield* partOf(placeSlowly(points, centers[i]!), done(0), done(0.2));
    if (k === 1) total = placed.inertia;
    const again = k === 1 || refit === null ? null : resampleStability(some, places, k, refit, resamples, random);
    const stability = again === null ? null : yield* partOf(again, done(0.2), done(1));
    stabilities.push(stability);
    candidates.push({
      segments: k,
      silhouette: k === 1 ? null : finite(widths[i - 1]!),
      calinskiHarabasz: calinskiHarabasz(spread),
      daviesBouldin: daviesBouldin(spread),
      ...gapOf(gap?.[i]),
      bic: null,
      stability: stability === null ? null : stability.jaccard.reduce((sum, jaccard) => sum + jaccard / k, 0),
      smallest: Math.min(...placed.sizes),
      explainedVariance: finite(1 - placed.inertia / total) ?? 0,
    });
  }
  return { candidates, measured: some.count, centers, stabilities };
}

/** At least two of them different, as of all rows in canonical order the first and the last are. */
function someOf(points: Points, random: Random): Points {
  const size = Math.max(FEWEST_COMPARED, Math.min(COMPARED, Math.floor(COMPARED_NUMBERS / points.width)));
  if (points.count <= size) return points;
  const rows = sample(points.count, size, random);
  const some = pickPoints(points, rows);
  if (distinctPoints(some, 2) > 1) return some;
  return pickPoints(points, rows.fill(0, 0, 1).fill(points.count - 1, size - 1));
}

function gapOf(gap: Gap | undefined): Pick<Candidate, "gap" | "gapError"> {
  return { gap: finite(gap?.gap ?? NaN), gapError: finite(gap?.error ?? NaN) };
}

/** Measures that overflowed are no measures. */
function finite(measure: number): number | null {
  return Number.isFinite(measure) ? measure : null;
}

function meanOf({ values, width, count }: Points): readonly (readonly number[])[] {
  const mean = new Array<number>(width).fill(0);
  for (let i = 0, p = 0; i < count; i++) for (let j = 0; j < width; j++, p++) mean[j]! += values[p]! / count;
  return [mean];
}
