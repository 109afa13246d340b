// Lloyd's algorithm, with the very numbers of the textbook's: 64-bit distances added up column by column, ties to the lowest center, means of rows added up in
// their order. It is fast because a 32-bit copy of the rows settles all that 32 bits can settle for certain; rows about as near to a second center are measured
// again in 64 bits. AssemblyScript without decorators, which Prettier could not read.
import { addRows, changeSums, clearSums, copyCenter, k, squaredDistance, takeCenters } from "./centers";
import { lookAtCenters, placeTile } from "./nearest";
import { BLOCK, centers, count, nearestOfBlock, places, rows, rowsOfBlock, TILE, TILE_COLUMN, width } from "./rows";

export { addUp, settle } from "./centers";
export { beginExchange, exchange } from "./exchange";
export { acceptStart, beginStarts, drawRow, keepTrial, tryStart } from "./starts";
export { centersAt, copyTiles, look, placesAt, reserve } from "./rows";

/**
 * Starts a step of Lloyd's algorithm from the centers that were put in place. Either it adds all rows up afresh, or it changes the sums of the step before by the
 * rows that change their center: much less to read, and as good until a sum has changed very often.
 */
export function begin(segments: i32, adding: bool): void {
  takeCenters(segments);
  afresh = adding;
  for (let c = 0; c < k; c++) copyCenter(c);
  lookAtCenters();
  if (afresh) clearSums();
  inertia = 0;
}

let afresh: bool = true;
let inertia: f64 = 0;

/** After `begin`: the nearest center of each row of these tiles. Returns the sum of squared distances so far. */
export function place(from: i32, to: i32): f64 {
  for (let tile = from; tile < to; tile += BLOCK) {
    const last = min(tile + BLOCK, to);
    placeBlock(tile, last);
    tellPlaces(tile, last);
    for (let i = tile * TILE, end = min(last * TILE, count); i < end; i++) {
      const center = centers + <usize>load<i32>(places + <usize>i * 4) * <usize>width * 8;
      inertia += squaredDistance(rows + <usize>i * <usize>width * 8, center);
    }
  }
  return inertia;
}

/** The nearest center of each row of these tiles, and the rows added up. */
export function assign(from: i32, to: i32): void {
  for (let tile = from; tile < to; tile += BLOCK) {
    const last = min(tile + BLOCK, to);
    placeBlock(tile, last);
    if (!afresh) moveSums(tile, last);
    tellPlaces(tile, last);
    if (afresh) addRows(tile * TILE, min(last * TILE, count));
  }
}

/** The nearest centers in `nearestOfBlock`; the rows that 32 bits leave unsure are measured again in 64 bits, all together: their memory is fetched side by side. */
function placeBlock(from: i32, to: i32): void {
  let listed = rowsOfBlock;
  for (let tile = from; tile < to; tile++) {
    const first = tile * TILE;
    const unsure = placeTile(tile, nearestOfBlock + <usize>(tile - from) * TILE_COLUMN);
    for (let rest = unsure & ((1 << min(TILE, count - first)) - 1); rest != 0; rest &= rest - 1, listed += 4)
      store<i32>(listed, first + ctz(rest));
  }
  for (let at = rowsOfBlock; at < listed; at += 4) {
    const i = load<i32>(at);
    store<i32>(nearestOfBlock + <usize>(i - from * TILE) * 4, nearest(i));
  }
}

/** Changes the sums by the rows of a block whose center is another than `places` still tells. */
function moveSums(from: i32, to: i32): void {
  const bytes = <usize>(to - from) * TILE_COLUMN;
  const before = places + <usize>from * TILE_COLUMN;
  let listed = rowsOfBlock;
  for (let at: usize = 0; at < bytes; at += 16) {
    const same = i32x4.bitmask(i32x4.eq(v128.load(before + at), v128.load(nearestOfBlock + at)));
    for (let rest = ~same & 15; rest != 0; rest &= rest - 1, listed += 4) store<i32>(listed, <i32>(at >> 2) + ctz(rest));
  }
  for (let at = rowsOfBlock; at < listed; at += 4) {
    const r = load<i32>(at);
    const i = from * TILE + r;
    if (i < count) changeSums(i, load<i32>(before + <usize>r * 4), load<i32>(nearestOfBlock + <usize>r * 4));
  }
}

function tellPlaces(from: i32, to: i32): void {
  memory.copy(places + <usize>from * TILE_COLUMN, nearestOfBlock, <usize>(to - from) * TILE_COLUMN);
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
