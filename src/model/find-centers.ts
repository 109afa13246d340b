import { moverFor } from "./move-centers";
import { placePoints } from "./place-points";
import { pickPoints, type Points } from "./points";
import { type Random, sample } from "./random";
import { startingCenters } from "./starting-centers";

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
  if (points.count <= ALL_ROWS) return (yield* bestStarts(points, k, starts, random, 1))[0]!;
  const some = pickPoints(points, sample(points.count, SAMPLE, random));
  const promising: Found[] = [];
  for (const fraction of partly(bestStarts(some, k, starts, random, POLISHED), promising)) yield fraction * 0.5;
  let best: Found | null = null;
  const starting = moverFor(points, k);
  let ready = starting.next();
  for (; ready.done !== true; ready = starting.next()) yield 0.5;
  const mover = ready.value;
  for (const [i, { centers: start }] of promising.entries()) {
    const moving = mover.move(start);
    let step = moving.next();
    for (let steps = 0; step.done !== true; step = moving.next(), steps++)
      yield 0.5 + (0.5 * (i + 1 - 1 / (1 + steps / 20))) / promising.length;
    const { inertia } = placePoints(points, step.value);
    if (best === null || inertia < best.inertia) best = { centers: step.value, inertia };
  }
  mover.release();
  return best!;
}

/** The best `keep` different results, best first. */
function* bestStarts(points: Points, k: number, starts: number, random: Random, keep: number): Generator<number, readonly Found[]> {
  const starting = moverFor(points, k);
  let ready = starting.next();
  for (; ready.done !== true; ready = starting.next()) yield 0;
  const mover = ready.value;
  let best: readonly Found[] = [];
  for (let start = 0; start < starts; start++) {
    const moving = mover.move(startingCenters(points, k, random));
    let step = moving.next();
    for (; step.done !== true; step = moving.next()) yield start / starts;
    const exchanging = mover.exchange(step.value);
    step = exchanging.next();
    for (; step.done !== true; step = exchanging.next()) yield start / starts;
    const centers = step.value;
    const { inertia } = placePoints(points, centers);
    const known = best.some((other) => Math.abs(other.inertia - inertia) <= 1e-9 * inertia);
    if (!known) best = [...best, { centers, inertia }].sort((a, b) => a.inertia - b.inertia).slice(0, keep);
  }
  mover.release();
  return best;
}

function* partly<T>(generator: Generator<number, readonly T[]>, into: T[]): Generator<number, void> {
  into.push(...(yield* generator));
}
