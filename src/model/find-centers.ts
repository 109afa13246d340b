import { type Mover, moverFor } from "./move-centers";
import { distinctPoints, pickPoints, type Points } from "./points";
import { type Random, sample } from "./random";

export type Found = { readonly centers: number[][]; readonly inertia: number };

/** Up to this many rows all of them take part in every start. */
const ALL_ROWS = 20_000;
const SAMPLE = 10_000;
/** Best different results on the sample that are tried on all rows. */
const POLISHED = 2;

/**
 * The centers with the least inertia over many seeded starts. Large tables: starts on a seeded sample, the best few then moved to rest on all rows.
 * Rows must be in canonical order, at least k of them different. Yields the fraction done, often.
 */
export function* findCenters(points: Points, k: number, starts: number, random: Random): Generator<number, Found> {
  if (points.count <= ALL_ROWS) return (yield* bestStarts(points, k, starts, random, 1, 1))[0]!;
  const picked = pickPoints(points, sample(points.count, SAMPLE, random));
  const some = distinctPoints(picked, k) < k ? points : picked;
  const promising = yield* bestStarts(some, k, starts, random, POLISHED, 0.5);
  let best: Found | null = null;
  const mover = yield* still(moverFor(points, k), 0.5);
  for (const [i, { centers: start }] of promising.entries()) {
    const moving = mover.move(start);
    let step = moving.next();
    for (let steps = 0; step.done !== true; step = moving.next(), steps++)
      yield 0.5 + (0.5 * (i + 1 - 1 / (1 + steps / 20))) / promising.length;
    const found = yield* measured(mover, step.value, 0.5 + (0.5 * (i + 1)) / promising.length);
    if (best === null || found.inertia < best.inertia) best = found;
  }
  mover.release();
  return best!;
}

/** The best `keep` different results, best first. Yields fractions up to `share`. */
function* bestStarts(
  points: Points,
  k: number,
  starts: number,
  random: Random,
  keep: number,
  share: number,
): Generator<number, readonly Found[]> {
  const mover = yield* still(moverFor(points, k), 0);
  let best: readonly Found[] = [];
  for (let start = 0; start < starts; start++) {
    const fraction = (share * start) / starts;
    const near = yield* still(mover.move(yield* still(mover.start(k, random), fraction)), fraction);
    const found = yield* measured(mover, yield* still(mover.exchange(near), fraction), fraction);
    const known = best.some(({ inertia }) => Math.abs(inertia - found.inertia) <= 1e-9 * found.inertia);
    if (!known) best = [...best, found].sort((a, b) => a.inertia - b.inertia).slice(0, keep);
  }
  mover.release();
  return best;
}

function* measured(mover: Mover, centers: number[][], fraction: number): Generator<number, Found> {
  const { inertia } = yield* still(mover.place(centers), fraction);
  return { centers, inertia };
}

/** Work that is too short for its progress to show. */
function* still<T>(work: Generator<unknown, T>, fraction: number): Generator<number, T> {
  let step = work.next();
  for (; step.done !== true; step = work.next()) yield fraction;
  return step.value;
}
