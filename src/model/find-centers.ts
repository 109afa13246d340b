import type { Found } from "./found";
import { type Mover, moverFor } from "./move-centers";
import type { Points } from "./points";
import type { Random } from "./random";
import { sampledCenters } from "./sampled-centers";
import { still } from "./still";

/** Up to this many rows all of them take part in every start. */
const ALL_ROWS = 20_000;

/**
 * The centers with the least inertia over many seeded starts. Large tables: starts on a seeded sample, the best few then moved on all rows.
 * Rows must be in canonical order, at least k of them different. Centers come in the order of their numbers, highest first, wherever they started. Yields the
 * fraction done, often.
 */
export function* findCenters(points: Points, k: number, starts: number, random: Random): Generator<number, Found> {
  const { centers, inertia } = yield* points.count > ALL_ROWS ? sampledCenters(points, k, random) : bestCenters(points, k, starts, random);
  return { centers: centers.sort(highestFirst), inertia };
}

function highestFirst(a: readonly number[], b: readonly number[]): number {
  const j = a.findIndex((coordinate, i) => coordinate !== b[i]);
  return j < 0 ? 0 : b[j]! - a[j]!;
}

function* bestCenters(points: Points, k: number, starts: number, random: Random): Generator<number, Found> {
  const mover = yield* still(moverFor(points, k), 0);
  let best: Found | null = null;
  for (let start = 0; start < starts; start++) {
    const found = yield* still(once(mover, k, random), start / starts);
    if (best === null || found.inertia < best.inertia) best = found;
  }
  mover.release();
  return best!;
}

function* once(mover: Mover, k: number, random: Random): Generator<unknown, Found> {
  const centers = yield* mover.exchange(yield* mover.move(yield* mover.start(k, random)));
  return { centers, inertia: (yield* mover.place(centers)).inertia };
}
