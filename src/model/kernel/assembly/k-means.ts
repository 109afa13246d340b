// Lloyd's algorithm in AssemblyScript, with the very numbers of the textbook's: 64-bit distances added up column by column, ties to the lowest center, means of
// rows added up in their order. It is fast because a 32-bit copy of the rows, 16 at a time, settles all that 32 bits can settle for certain; the rest (rows about
// as near to a second center) is measured again in 64 bits. No decorators: Prettier would not read them.

/** 32-bit rows are kept in tiles of 16, column by column: four vectors of four rows. */
const TILE: i32 = 16;
const VECTOR: usize = 16;
const TILE_COLUMN: usize = 64;

let count: i32 = 0;
let width: i32 = 0;
let k: i32 = 0;
let tiles: i32 = 0;

let rows: usize = 0; // f64[count][width]
let means: usize = 0; // f64[width]
let centers: usize = 0; // f64[k][width]
let sums: usize = 0; // f64[k][width]
let sizes: usize = 0; // i32[k]
let places: usize = 0; // i32[tiles * 16]
let small: usize = 0; // f32[tiles][width][16]: (value - mean) * scale
let smallCenters: usize = 0; // f32[k][width]
let slacks: usize = 0; // f32[tiles]: what 32 bits may get wrong of a squared distance, whatever its size…
let slackShare: f32 = 0; // …and as a share of it
let largest: f64 = 0;
let scale: f64 = 1;

/** Half a unit in the last place of a 32-bit number near 1. */
const ROUNDING: f64 = 5.9604644775390625e-8;
/** Errors that shrink with the distance are bounded by this share of it, and a constant. */
const SHARE: f64 = 0.00048828125;

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
  slacks = aligned(smallCenters, <usize>most * <usize>width * 4);
  places = aligned(slacks, <usize>tiles * 4);
  small = aligned(places, <usize>tiles * TILE_COLUMN);
  rows = aligned(small, <usize>tiles * <usize>width * TILE_COLUMN);
  const end = aligned(rows, <usize>count * row);
  const pages = <i32>((end + 65535) >> 16);
  if (pages > memory.size() && memory.grow(pages - memory.size()) < 0) return 0;
  memory.fill(means, 0, row);
  largest = 0;
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

/** First look at the new rows: their column means. Pieces, in order, so that nobody waits long. */
export function average(from: i32, to: i32): void {
  for (let i = from; i < to; i++) {
    const row = rows + <usize>i * <usize>width * 8;
    for (let j: usize = 0; j < <usize>width * 8; j += 8) store<f64>(means + j, load<f64>(means + j) + load<f64>(row + j) / <f64>count);
  }
}

/** Second look: the largest difference from the means. */
export function stretch(from: i32, to: i32): void {
  for (let i = from; i < to; i++) {
    const row = rows + <usize>i * <usize>width * 8;
    for (let j: usize = 0; j < <usize>width * 8; j += 8) largest = max(largest, abs(load<f64>(row + j) - load<f64>(means + j)));
  }
}

/** A power of two (so nothing is rounded) that brings the largest difference near 2^40: its square fits 32 bits, and so do those of differences 2^60 times smaller. */
export function largestDifference(): f64 {
  return largest;
}

/** Third look: the 32-bit tiles. */
export function copyTiles(from: i32, to: i32, by: f64): void {
  scale = by;
  const doubt = 2.1 * ROUNDING;
  slackShare = <f32>(4 * <f64>(width + 4) * ROUNDING + 2 * SHARE);
  for (let tile = from; tile < to; tile++) {
    const at = small + <usize>tile * <usize>width * TILE_COLUMN;
    let farthest: f64 = 0;
    for (let r = 0; r < TILE; r++) {
      const i = tile * TILE + r;
      let squares: f64 = 0;
      for (let j = 0; j < width; j++) {
        const value: f64 =
          i < count ? (load<f64>(rows + (<usize>i * <usize>width + <usize>j) * 8) - load<f64>(means + <usize>j * 8)) * by : 0;
        store<f32>(at + <usize>j * TILE_COLUMN + <usize>r * 4, <f32>value);
        squares += value * value;
      }
      farthest = max(farthest, squares);
    }
    store<f32>(slacks + <usize>tile * 4, <f32>((2 * doubt * doubt * farthest) / SHARE + 1e-30));
  }
}

/** Starts a step of Lloyd's algorithm from the centers that were put in place. */
export function begin(segments: i32): void {
  k = segments;
  for (let c = 0; c < k; c++) {
    for (let j = 0; j < width; j++) {
      const at = <usize>c * <usize>width + <usize>j;
      store<f32>(smallCenters + at * 4, <f32>((load<f64>(centers + at * 8) - load<f64>(means + <usize>j * 8)) * scale));
    }
  }
  memory.fill(sums, 0, <usize>k * <usize>width * 8);
  memory.fill(sizes, 0, <usize>k * 4);
}

/** The nearest center of each row of these tiles; adds the rows up. */
export function assign(from: i32, to: i32): void {
  for (let tile = from; tile < to; tile++) {
    const first = tile * TILE;
    const last = min(first + TILE, count);
    let unsure = placeTile(tile);
    for (let i = first; i < last; i++, unsure >>= 1) {
      if (unsure & 1) store<i32>(places + <usize>i * 4, nearest(i));
      addRow(i, load<i32>(places + <usize>i * 4));
    }
  }
}

/** Centers become the means of their rows; one without rows stays. Returns the largest squared move. */
export function settle(): f64 {
  let most: f64 = 0;
  for (let c = 0; c < k; c++) {
    const size = load<i32>(sizes + <usize>c * 4);
    if (size == 0) continue;
    let move: f64 = 0;
    for (let j = 0; j < width; j++) {
      const at = (<usize>c * <usize>width + <usize>j) * 8;
      const mean = load<f64>(sums + at) / <f64>size;
      const d = mean - load<f64>(centers + at);
      move += d * d;
      store<f64>(centers + at, mean);
    }
    if (move > most) most = move;
  }
  return most;
}

/** Puts each row of the tile to its nearest center by 32-bit numbers, and returns a bit for each row of which that is not certain. */
function placeTile(tile: i32): i32 {
  const at = small + <usize>tile * <usize>width * TILE_COLUMN;
  const end = at + <usize>width * TILE_COLUMN;
  let near0 = f32x4.splat(f32.MAX_VALUE),
    near1 = near0,
    near2 = near0,
    near3 = near0;
  let next0 = near0,
    next1 = near0,
    next2 = near0,
    next3 = near0;
  let place0 = i32x4.splat(0),
    place1 = place0,
    place2 = place0,
    place3 = place0;
  let center = smallCenters;
  for (let c = 0; c < k; c++) {
    let sum0 = f32x4.splat(0),
      sum1 = sum0,
      sum2 = sum0,
      sum3 = sum0;
    for (let p = at; p < end; p += TILE_COLUMN, center += 4) {
      const value = v128.load32_splat(center);
      const d0 = f32x4.sub(v128.load(p), value);
      const d1 = f32x4.sub(v128.load(p, 16), value);
      const d2 = f32x4.sub(v128.load(p, 32), value);
      const d3 = f32x4.sub(v128.load(p, 48), value);
      sum0 = f32x4.add(sum0, f32x4.mul(d0, d0));
      sum1 = f32x4.add(sum1, f32x4.mul(d1, d1));
      sum2 = f32x4.add(sum2, f32x4.mul(d2, d2));
      sum3 = f32x4.add(sum3, f32x4.mul(d3, d3));
    }
    const here = i32x4.splat(c);
    place0 = v128.bitselect(here, place0, f32x4.lt(sum0, near0));
    place1 = v128.bitselect(here, place1, f32x4.lt(sum1, near1));
    place2 = v128.bitselect(here, place2, f32x4.lt(sum2, near2));
    place3 = v128.bitselect(here, place3, f32x4.lt(sum3, near3));
    next0 = f32x4.pmin(next0, f32x4.pmax(near0, sum0));
    next1 = f32x4.pmin(next1, f32x4.pmax(near1, sum1));
    next2 = f32x4.pmin(next2, f32x4.pmax(near2, sum2));
    next3 = f32x4.pmin(next3, f32x4.pmax(near3, sum3));
    near0 = f32x4.pmin(near0, sum0);
    near1 = f32x4.pmin(near1, sum1);
    near2 = f32x4.pmin(near2, sum2);
    near3 = f32x4.pmin(near3, sum3);
  }
  const to = places + <usize>tile * TILE_COLUMN;
  v128.store(to, place0);
  v128.store(to, place1, 16);
  v128.store(to, place2, 32);
  v128.store(to, place3, 48);
  const slack = v128.load32_splat(slacks + <usize>tile * 4);
  const sure =
    certain(near0, next0, slack) |
    (certain(near1, next1, slack) << 4) |
    (certain(near2, next2, slack) << 8) |
    (certain(near3, next3, slack) << 12);
  return ~sure;
}

/** A bit for each of four rows whose second-nearest center is farther by more than 32 bits can be wrong. */
function certain(near: v128, next: v128, slack: v128): i32 {
  const margin = f32x4.add(f32x4.mul(next, f32x4.splat(slackShare)), slack);
  return i32x4.bitmask(f32x4.gt(f32x4.sub(next, near), margin));
}

function nearest(i: i32): i32 {
  const row = rows + <usize>i * <usize>width * 8;
  let place = 0;
  let least: f64 = Infinity;
  for (let c = 0; c < k; c++) {
    const distance = squaredDistance(row, centers + <usize>c * <usize>width * 8);
    if (distance < least) {
      least = distance;
      place = c;
    }
  }
  return place;
}

function squaredDistance(row: usize, center: usize): f64 {
  let sum: f64 = 0;
  for (let j: usize = 0; j < <usize>width * 8; j += 8) {
    const d = load<f64>(row + j) - load<f64>(center + j);
    sum += d * d;
  }
  return sum;
}

function addRow(i: i32, place: i32): void {
  let row = rows + <usize>i * <usize>width * 8;
  let sum = sums + <usize>place * <usize>width * 8;
  const end = row + <usize>width * 8;
  for (; row + VECTOR <= end; row += VECTOR, sum += VECTOR) v128.store(sum, f64x2.add(v128.load(sum), v128.load(row)));
  if (row < end) store<f64>(sum, load<f64>(sum) + load<f64>(row));
  const size = sizes + <usize>place * 4;
  store<i32>(size, load<i32>(size) + 1);
}
