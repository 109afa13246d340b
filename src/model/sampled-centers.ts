import type { Found } from "./found";
import { moverFor } from "./move-centers";
import { distinctPoints, pickPoints, type Points } from "./points";
import { type Random, sample } from "./random";
import { still } from "./still";

const SAMPLE = 20_000;
const STARTS = 20;
/** Squared moves, as shares of the rows' variance: in the search; on all rows, where means of a million rows are not surer than that. */
const ROUGH = 1e-5;
const FINE = 1e-6;
/** Best different results on the sample, which all rows choose from after a few steps each: the sample's best is not always theirs. */
const CHOSEN = 3;
const CHOOSING_STEPS = 6;
/** Results whose inertia differs by less than this share are taken for the same. */
const ALIKE = 1e-3;

/** The centers of a large table: many starts on a seeded sample, the best few different results tried on all rows, and the best of those moved to rest there. */
export function* sampledCenters(points: Points, k: number, random: Random): Generator<number, Found> {
  const picked = pickPoints(points, sample(points.count, SAMPLE, random));
  const some = distinctPoints(picked, k) < k ? points : picked; // rows so alike that a sample misses the few others
  const variance = meanVariance(some);
  const searcher = yield* still(moverFor(some, k), 0);
  let promising: readonly Found[] = [];
  for (let start = 0; start < STARTS; start++) {
    const fraction = (0.4 * start) / STARTS;
    const centers = yield* still(searcher.move(yield* still(searcher.start(k, random), fraction), ROUGH * variance), fraction);
    const { inertia } = yield* still(searcher.place(centers), fraction);
    if (promising.some((other) => Math.abs(other.inertia - inertia) <= ALIKE * inertia && other.inertia <= inertia)) continue;
    promising = [...promising.filter((other) => Math.abs(other.inertia - inertia) > ALIKE * inertia), { centers, inertia }]
      .sort((a, b) => a.inertia - b.inertia)
      .slice(0, CHOSEN);
  }
  searcher.release();

  const mover = yield* still(moverFor(points, k), 0.4);
  let best: Found | null = null;
  for (const [i, { centers: start }] of promising.entries()) {
    const fraction = 0.4 + (0.2 * (i + 1)) / promising.length;
    const centers = promising.length === 1 ? start : yield* still(mover.move(start, FINE * variance, CHOOSING_STEPS), fraction);
    const { inertia } = yield* still(mover.place(centers), fraction);
    if (best === null || inertia < best.inertia) best = { centers, inertia };
  }
  const moving = mover.move(best!.centers, FINE * variance);
  let step = moving.next();
  for (let steps = 0; step.done !== true; step = moving.next()) yield 1 - 0.4 / (1 + ++steps / 20);
  const { inertia } = yield* still(mover.place(step.value), 1);
  mover.release();
  return { centers: step.value, inertia };
}

/** Per feature. */
function meanVariance({ values, width, count }: Points): number {
  let variance = 0;
  for (let j = 0; j < width; j++) {
    let [mean, squares] = [0, 0];
    for (let p = j; p < values.length; p += width) mean += values[p]! / count;
    for (let p = j; p < values.length; p += width) squares += (values[p]! - mean) ** 2;
    variance += squares / count / width;
  }
  return variance;
}
