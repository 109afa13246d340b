import type { Points } from "../points";
import type { Kernel } from "./borrow-kernel";

const TILE = 16;
/** Numbers to read or centers' columns to compare before yielding: about 10 ms. */
const PIECE = 40_000_000;

/** Gives the kernel its rows. `most` is the largest number of centers that will be moved. Yields between pieces. Throws where the memory does not suffice. */
export function* loadRows(kernel: Kernel, { values, width, count }: Points, most: number): Generator<undefined, void> {
  const at = kernel.reserve(count, width, most);
  if (at === 0) throw new RangeError(`No memory for ${count} rows of ${width} features`);
  new Float64Array(kernel.memory.buffer, at, count * width).set(values);
  const rows = Math.ceil(PIECE / 8 / width / TILE) * TILE;
  for (const look of [kernel.average, kernel.stretch]) {
    for (let from = 0; from < count; from += rows) {
      look(from, Math.min(count, from + rows));
      if (from + rows < count) yield;
    }
  }
  const tiles = Math.ceil(count / TILE);
  const scale = scaleFor(kernel.largestDifference());
  for (let from = 0; from < tiles; from += rows / TILE) {
    kernel.copyTiles(from, Math.min(tiles, from + rows / TILE), scale);
    if (from + rows / TILE < tiles) yield;
  }
}

/** A power of two, so that nothing is rounded, which brings the largest difference near 2^40: squares then fit 32-bit numbers, as do those of differences 2^90 times smaller. */
function scaleFor(largest: number): number {
  const exponent = 40 - Math.floor(Math.log2(largest));
  return Number.isFinite(exponent) ? 2 ** Math.min(300, exponent) : 1;
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
  const centers = new Float64Array(kernel.memory.buffer, kernel.centersAt(), k * width);
  start.forEach((center, c) => centers.set(center, c * width));
  const tiles = Math.ceil(count / TILE);
  const piece = Math.max(1, Math.floor(PIECE / TILE / width / (k + 4)));
  for (let step = 0; step < steps; step++) {
    kernel.begin(k);
    for (let from = 0; from < tiles; from += piece) {
      kernel.assign(from, Math.min(tiles, from + piece));
      if (from + piece < tiles) yield;
    }
    const move = kernel.settle();
    yield;
    if (!(move > tolerance)) break;
  }
  return start.map((_, c) => Array.from(centers.subarray(c * width, (c + 1) * width)));
}
