import { findCenters } from "../find-centers";
import type { Points } from "../points";
import { placePoints } from "../place-points";
import type { Random } from "../random";
import { dispersion } from "./dispersion";
import { drawFrom, referenceBox } from "./reference-box";

export type Gap = { readonly gap: number; readonly error: number };

/** Of k-means on each reference table. */
export const REFERENCE_STARTS = 2;

/**
 * Gap statistic (Tibshirani, Walther & Hastie 2001; as R's cluster::clusGap) of 1, 2, … segments: how much smaller the log of the within-segment dispersion is than
 * that of as many rows spread evenly over the rows' box, and the standard error of that. `placings[k - 1]` gives each row's segment, from 0, for k segments.
 * Power 2 measures squared distances as the paper does, power 1 plain ones as R does. At least 2 references. Null where the rows overflow. Yields the fraction done.
 */
export function* gaps(
  points: Points,
  placings: readonly Uint16Array[],
  references: number,
  random: Random,
  power: 1 | 2 = 2,
): Generator<number, readonly Gap[] | null> {
  const box = referenceBox(points);
  if (box === null) return null;
  const expected = placings.map(() => new Float64Array(references));
  for (let r = 0; r < references; r++) {
    const reference = drawFrom(box, points.count, random);
    for (let k = 1; k <= placings.length; k++) {
      const finding = findCenters(reference, k, k === 1 ? 1 : REFERENCE_STARTS, random);
      let step = finding.next();
      for (; step.done !== true; step = finding.next()) yield (r + (k - 1) / placings.length) / references;
      const { centers, inertia } = step.value;
      expected[k - 1]![r] = Math.log(power === 2 ? inertia : dispersion(reference, placePoints(reference, centers).places, k, power));
    }
  }
  return placings.map((places, i) => {
    const mean = expected[i]!.reduce((sum, log) => sum + log, 0) / references;
    const squares = expected[i]!.reduce((sum, log) => sum + (log - mean) ** 2, 0);
    return {
      gap: mean - Math.log(dispersion(points, places, i + 1, power)),
      error: Math.sqrt((1 + 1 / references) * (squares / (references - 1))),
    };
  });
}

/** The fewest segments whose gap is within one standard error of the next number's (R's "Tibs2001SEmax"); can be 1. */
export function gapChoice(gaps: readonly Gap[]): number {
  const first = gaps.findIndex(({ gap }, i) => i + 1 < gaps.length && gap >= gaps[i + 1]!.gap - gaps[i + 1]!.error);
  return first < 0 ? gaps.length : first + 1;
}
