import { exchangePoints } from "./exchange-points";
import {
  borrowKernel,
  bytesFor,
  exchangeByKernel,
  type Kernel,
  loadRows,
  moveByKernel,
  placeByKernel,
  returnKernel,
  startByKernel,
} from "./kernel/index";
import { moveByLibrary } from "./move-by-library";
import type { Placed } from "./place-points";
import { placeSlowly } from "./place-slowly";
import type { Points } from "./points";
import type { Random } from "./random";
import { startingCenters } from "./starting-centers";

/** Squared distance below which a center counts as at rest, in standardised units. */
const AT_REST = 1e-18;
const MOST_STEPS = 300;

/** Moves centers on one table, from as many starts as asked. Made and run step by step; each yield comes after at most about 20 ms. */
export type Mover = {
  /**
   * By Lloyd's algorithm, until no squared move is above `tolerance` (without it: to rest) or for so many steps. A center that no row is nearest to stays where it is.
   */
  readonly move: (start: readonly (readonly number[])[], tolerance?: number, steps?: number) => Generator<undefined, number[][]>;
  /** From near rest on, by single rows: see `exchangePoints`. */
  readonly exchange: (start: readonly (readonly number[])[]) => Generator<undefined, number[][]>;
  /** See `startingCenters`. */
  readonly start: (k: number, random: Random) => Generator<undefined, number[][]>;
  /** See `placePoints`. */
  readonly place: (centers: readonly (readonly number[])[]) => Generator<unknown, Placed>;
  /** At the end: lets the next table have the memory. */
  readonly release: () => void;
};

/** What moves the centers here, for the method card. */
export function engineName(): string {
  const kernel = borrowKernel();
  if (kernel === null) return "ml-kmeans 7.0.1";
  returnKernel(kernel);
  return "k-means kernel 1 (WebAssembly)";
}

/** The kernel, or ml-kmeans where WebAssembly is refused: both give the same numbers to the last bit. `most` is the largest number of centers. */
export function* moverFor(
  points: Points,
  most: number,
  kernel: Kernel | null = borrowKernel(bytesFor(points)),
): Generator<undefined, Mover> {
  if (kernel === null) {
    return {
      move: (start, tolerance = AT_REST, steps = MOST_STEPS) => moveByLibrary(points, start, tolerance, steps),
      exchange: (start) => exchangePoints(points, start),
      start: (k, random) => startingCenters(points, k, random),
      place: (centers) => placeSlowly(points, centers),
      release: () => undefined,
    };
  }
  yield* loadRows(kernel, points, most);
  return {
    move: (start, tolerance = AT_REST, steps = MOST_STEPS) => moveByKernel(kernel, points, start, tolerance, steps),
    exchange: (start) => exchangeByKernel(kernel, points, start),
    start: (k, random) => startByKernel(kernel, points, k, random),
    place: (centers) => placeByKernel(kernel, points, centers),
    release: () => returnKernel(kernel),
  };
}

/** Moves centers to rest once. */
export function* moveCenters(points: Points, start: readonly (readonly number[])[]): Generator<undefined, number[][]> {
  const mover = yield* moverFor(points, start.length);
  const centers = yield* mover.move(start);
  mover.release();
  return centers;
}
