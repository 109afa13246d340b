import { MOST_PASSES } from "../exchange-points";
import type { Placed } from "../place-points";
import type { Points } from "../points";
import type { Random } from "../random";
import { startTrials } from "../starting-centers";
import type { Kernel } from "./borrow-kernel";

const TILE = 16;
/** Numbers to compare with a center's before yielding: about 10 ms. */
const PIECE = 40_000_000;
/** Rows whose numbers are quickly read again. */
const CACHED = 50_000;
/** In the first steps so many rows change their center that sums are sooner made afresh. */
const UNSETTLED = 4;
/** Every so many steps rows are added up afresh all the same. */
const AFRESH = 10;

/** The memory that rows need, about: each number in 64 and in 32 bits, and four more of a row. */
export function bytesFor({ width, count }: Points): number {
  return count * (12 * width + 28);
}

/** Gives the kernel its rows. `most` is the largest number of centers that will be moved. Yields between pieces. Throws where the memory does not suffice. */
export function* loadRows(kernel: Kernel, { values, width, count }: Points, most: number): Generator<undefined, void> {
  const at = kernel.reserve(count, width, most);
  if (at === 0) throw new RangeError(`No memory for ${count} rows of ${width} features`);
  new Float64Array(kernel.memory.buffer, at, count * width).set(values);
  kernel.look();
  yield* inPieces(Math.ceil(count / TILE), 8 * width, (from, to) => kernel.copyTiles(from, to));
}

/** Lloyd's algorithm from the start until no center moves by more than `tolerance` (squared). Yields after each step, and within long ones. */
export function* moveByKernel(
  kernel: Kernel,
  { width, count }: Points,
  start: readonly (readonly number[])[],
  tolerance: number,
  steps: number,
): Generator<undefined, number[][]> {
  const k = start.length;
  const centers = putCenters(kernel, width, start);
  for (let step = 0, resting = false; step < steps; step++) {
    // Large tables: mostly from the sums of the step before, but never at last.
    const afresh = count <= CACHED || step < UNSETTLED || step % AFRESH === 0 || step === steps - 1 || resting;
    kernel.begin(k, afresh);
    yield* inPieces(Math.ceil(count / TILE), width * (k + 4), (from, to) => kernel.assign(from, to));
    resting = !(kernel.settle() > tolerance);
    yield;
    if (resting && afresh) break;
  }
  return takeCenters(centers, k, width);
}

/** Works on all tiles, and yields between pieces. `effort` of a tile is in numbers of each of its rows. */
function* inPieces(tiles: number, effort: number, work: (from: number, to: number) => void): Generator<undefined, void> {
  const piece = Math.max(1, Math.floor(PIECE / TILE / effort));
  for (let from = 0; from < tiles; from += piece) {
    work(from, Math.min(tiles, from + piece));
    if (from + piece < tiles) yield;
  }
}

/** Hartigan's exchange (see `exchangePoints`) from centers near rest, in place of the table's last ones. Yields after each pass, and within long ones. */
export function* exchangeByKernel(
  kernel: Kernel,
  { width, count }: Points,
  start: readonly (readonly number[])[],
): Generator<undefined, number[][]> {
  const k = start.length;
  const tiles = Math.ceil(count / TILE);
  const centers = putCenters(kernel, width, start);
  kernel.begin(k, true);
  yield* inPieces(tiles, width * (k + 4), (from, to) => kernel.assign(from, to));
  kernel.settle();
  for (let pass = 0, moved = 1; pass < MOST_PASSES && moved > 0; pass++) {
    kernel.beginExchange();
    moved = 0;
    yield* inPieces(tiles, width * (k + 4), (from, to) => (moved += kernel.exchange(from, to)));
    kernel.addUp(0, count);
    kernel.settle();
    yield;
  }
  return takeCenters(centers, k, width);
}

/** As `placePoints`. Yields within long work. */
export function* placeByKernel(
  kernel: Kernel,
  { width, count }: Points,
  centers: readonly (readonly number[])[],
): Generator<undefined, Placed> {
  putCenters(kernel, width, centers);
  kernel.begin(centers.length, true);
  let inertia = 0;
  yield* inPieces(Math.ceil(count / TILE), width * (centers.length + 4), (from, to) => (inertia = kernel.place(from, to)));
  const places = new Uint16Array(new Int32Array(kernel.memory.buffer, kernel.placesAt(), count));
  const sizes = new Array<number>(centers.length).fill(0);
  for (let i = 0; i < count; i++) sizes[places[i]!]!++;
  return { places, sizes, inertia };
}

/** As `startingCenters`. Yields after each center. */
export function* startByKernel(
  kernel: Kernel,
  { values, width, count }: Points,
  k: number,
  random: Random,
): Generator<undefined, number[][]> {
  const centers: number[][] = [];
  kernel.beginStarts();
  for (let total = 0; centers.length < k;) {
    const mark = total;
    let chosen = -1;
    for (let trial = 0; trial < (centers.length === 0 ? 1 : startTrials(k)); trial++) {
      const row = centers.length === 0 ? Math.floor(random() * count) : kernel.drawRow(mark * random());
      const left = kernel.tryStart(row);
      if (chosen >= 0 && left >= total) continue;
      [chosen, total] = [row, left];
      kernel.keepTrial();
    }
    kernel.acceptStart();
    centers.push(Array.from(values.subarray(chosen * width, (chosen + 1) * width)));
    yield;
  }
  return centers;
}

function putCenters(kernel: Kernel, width: number, start: readonly (readonly number[])[]): Float64Array {
  const centers = new Float64Array(kernel.memory.buffer, kernel.centersAt(), start.length * width);
  start.forEach((center, c) => centers.set(center, c * width));
  return centers;
}

function takeCenters(centers: Float64Array, k: number, width: number): number[][] {
  return Array.from({ length: k }, (_, c) => Array.from(centers.subarray(c * width, (c + 1) * width)));
}
