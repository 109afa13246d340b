// What the memory holds: the rows in 64 bits, a copy of them in 32, and the centers.

/** 32-bit rows are kept in tiles of 16, column by column: four vectors of four rows. */
export const TILE: i32 = 16;
export const VECTOR: usize = 16;
export const TILE_COLUMN: usize = 64;
/** Tiles that are placed together. */
export const BLOCK: i32 = 64;
/** Rows, about. */
const LOOKED_AT: i32 = 1024;

export let count: i32 = 0;
export let width: i32 = 0;
export let tiles: i32 = 0;

export let rows: usize = 0; // f64[count][width]
export let means: usize = 0; // f64[width]
export let centers: usize = 0; // f64[k][width]
export let sums: usize = 0; // f64[k][width]
export let sizes: usize = 0; // i32[k]
export let places: usize = 0; // i32[tiles * 16]
export let small: usize = 0; // f32[tiles][width][16]: (value - mean) * scale
export let smallCenters: usize = 0; // f32[k][width]
export let weights: usize = 0; // f32[k]: what squared distances count in an exchange
export let halves: usize = 0; // f32[k]: half of |c|²
export let nearestOfBlock: usize = 0; // i32[BLOCK * 16]
export let rowsOfBlock: usize = 0; // i32[BLOCK * 16]: those to look at again
export let reaches: usize = 0; // f32[tiles]: how far from the means the farthest row is
export let distances: usize = 0; // f64[3][count]: see starts.ts
export let scale: f64 = 1;
/** Half a unit in the last place of a 32-bit number near 1. */
export const ROUNDING: f64 = 5.9604644775390625e-8;

function aligned(at: usize, bytes: usize): usize {
  return (at + bytes + 63) & ~(<usize>63);
}

/** Makes room and returns where the 64-bit rows go, row after row. */
export function reserve(rowCount: i32, columns: i32, most: i32): usize {
  count = rowCount;
  width = columns;
  tiles = (count + TILE - 1) / TILE;
  const row: usize = <usize>width * 8;
  means = aligned(__heap_base, 0);
  centers = aligned(means, row);
  sums = aligned(centers, <usize>most * row);
  sizes = aligned(sums, <usize>most * row);
  smallCenters = aligned(sizes, <usize>most * 4);
  weights = aligned(smallCenters, <usize>most * <usize>width * 4);
  halves = aligned(weights, <usize>most * 4);
  nearestOfBlock = aligned(halves, <usize>most * 4);
  rowsOfBlock = aligned(nearestOfBlock, BLOCK * TILE_COLUMN);
  reaches = aligned(rowsOfBlock, BLOCK * TILE_COLUMN);
  places = aligned(reaches, <usize>tiles * 4);
  small = aligned(places, <usize>tiles * TILE_COLUMN);
  rows = aligned(small, <usize>tiles * <usize>width * TILE_COLUMN);
  distances = aligned(rows, <usize>count * row);
  const end = aligned(distances, 3 * <usize>count * 8);
  const pages = <i32>((end + 65535) >> 16);
  if (pages > memory.size() && memory.grow(pages - memory.size()) < 0) return 0;
  return rows;
}

/** Where the centers go, and come to lie. */
export function centersAt(): usize {
  return centers;
}

/** Where each row's center is told, from 0, after `assign`. */
export function placesAt(): usize {
  return places;
}

/** Looks at some of the rows, to have the 32-bit copy about their middle and of a size whose squares fit 32 bits. What does not fit is measured in 64 bits. */
export function look(): void {
  const step = max(1, count / LOOKED_AT);
  const looked = (count + step - 1) / step;
  memory.fill(means, 0, <usize>width * 8);
  let largest: f64 = 0;
  for (let i = 0; i < count; i += step) {
    for (let j = 0; j < width; j++) {
      const value = load<f64>(rows + (<usize>i * <usize>width + <usize>j) * 8);
      const mean = means + <usize>j * 8;
      store<f64>(mean, load<f64>(mean) + value / <f64>looked);
      largest = max(largest, abs(value));
    }
  }
  // A power of two, so that nothing is rounded. Not more than 2^300: where squares are too small for 64 bits, they must be for 32 bits.
  scale = 1;
  while (scale * largest < 1073741824.0 && scale < 2.037035976334486e90) scale *= 2;
  while (scale * largest > 2147483648.0 && scale > 9.332636185032189e-302) scale *= 0.5;
}

/** Makes the 32-bit copy, piece by piece. */
export function copyTiles(from: i32, to: i32): void {
  const by = f64x2.splat(scale);
  for (let tile = from; tile < to; tile++) {
    const at = small + <usize>tile * <usize>width * TILE_COLUMN;
    let farthest: f64 = 0;
    const last = min(TILE, count - tile * TILE);
    if (last < TILE) memory.fill(at, 0, <usize>width * TILE_COLUMN);
    let value = rows + <usize>(tile * TILE) * <usize>width * 8;
    for (let r = 0; r < last; r++) {
      let squares = f64x2.splat(0);
      let to = at + <usize>r * 4;
      let mean = means;
      const end = means + <usize>width * 8;
      for (; mean <= end - VECTOR; mean += VECTOR, value += VECTOR, to += 2 * TILE_COLUMN) {
        const scaled = f64x2.mul(f64x2.sub(v128.load(value), v128.load(mean)), by);
        squares = f64x2.add(squares, f64x2.mul(scaled, scaled));
        const both = f32x4.demote_f64x2_zero(scaled);
        v128.store32_lane(to, both, 0);
        v128.store32_lane(to + TILE_COLUMN, both, 1);
      }
      let square = f64x2.extract_lane(squares, 0) + f64x2.extract_lane(squares, 1);
      if (mean < end) {
        const scaled = (load<f64>(value) - load<f64>(mean)) * scale;
        store<f32>(to, <f32>scaled);
        square += scaled * scaled;
        value += 8;
      }
      farthest = max(farthest, square);
    }
    store<f32>(reaches + <usize>tile * 4, <f32>(sqrt(farthest) * (1 + 2 * ROUNDING)));
  }
}
