// Lloyd's algorithm, with the very numbers of the textbook's: 64-bit distances added up column by column, ties to the lowest center, means of rows added up in
// their order. It is fast because a 32-bit copy of the rows settles all that 32 bits can settle for certain; rows about as near to a second center are measured
// again in 64 bits. AssemblyScript without decorators, which Prettier could not read.
import { addRows, changeSums, clearSums, copyCenter, k, squaredDistance, takeCenters } from "./centers";
import { askLead, placeTile } from "./nearest";
import { centers, count, nearestOfTile, places, rows, TILE, TILE_COLUMN, weights, width } from "./rows";

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
  askLead(1);
  for (let c = 0; c < k; c++) {
    copyCenter(c);
    store<f32>(weights + <usize>c * 4, 1);
  }
  if (afresh) clearSums();
  inertia = 0;
}

let afresh: bool = true;
let inertia: f64 = 0;

/** After `begin`: the nearest center of each row of these tiles. Returns the sum of squared distances so far. */
export function place(from: i32, to: i32): f64 {
  for (let tile = from; tile < to; tile++) {
    const first = tile * TILE;
    const last = min(first + TILE, count);
    settleUnsure(first, last, placeTile(tile));
    tellPlaces(tile);
    for (let i = first; i < last; i++) {
      const center = centers + <usize>load<i32>(places + <usize>i * 4) * <usize>width * 8;
      inertia += squaredDistance(rows + <usize>i * <usize>width * 8, center);
    }
  }
  return inertia;
}

/** The nearest center of each row of these tiles, and the rows added up. */
export function assign(from: i32, to: i32): void {
  for (let tile = from; tile < to; tile++) {
    const first = tile * TILE;
    const last = min(first + TILE, count);
    settleUnsure(first, last, placeTile(tile));
    if (afresh) {
      tellPlaces(tile);
      addRows(first, last);
    } else if (!restsAsItWas(tile)) {
      for (let i = first; i < last; i++) {
        const before = load<i32>(places + <usize>i * 4);
        const after = load<i32>(nearestOfTile + <usize>(i - first) * 4);
        if (before != after) changeSums(i, before, after);
      }
      tellPlaces(tile);
    }
  }
}

/** Measures again, in 64 bits, the rows of a tile that 32 bits leave unsure. */
function settleUnsure(first: i32, last: i32, unsure: i32): void {
  for (let rest = unsure & ((1 << (last - first)) - 1); rest != 0; rest &= rest - 1) {
    const r = ctz(rest);
    store<i32>(nearestOfTile + <usize>r * 4, nearest(first + r));
  }
}

function tellPlaces(tile: i32): void {
  memory.copy(places + <usize>tile * TILE_COLUMN, nearestOfTile, TILE_COLUMN);
}

function restsAsItWas(tile: i32): bool {
  const at = places + <usize>tile * TILE_COLUMN;
  let changes = v128.xor(v128.load(at), v128.load(nearestOfTile));
  changes = v128.or(changes, v128.xor(v128.load(at, 16), v128.load(nearestOfTile, 16)));
  changes = v128.or(changes, v128.xor(v128.load(at, 32), v128.load(nearestOfTile, 32)));
  changes = v128.or(changes, v128.xor(v128.load(at, 48), v128.load(nearestOfTile, 48)));
  return !v128.any_true(changes);
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
