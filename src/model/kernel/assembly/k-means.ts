// Lloyd's algorithm, with the very numbers of the textbook's: 64-bit distances added up column by column, ties to the lowest center, means of rows added up in
// their order. It is fast because a 32-bit copy of the rows settles all that 32 bits can settle for certain; rows about as near to a second center are measured
// again in 64 bits. AssemblyScript without decorators, which Prettier could not read.
import { addRow, clearSums, copyCenter, k, squaredDistance, takeCenters } from "./centers";
import { askLead, placeTile } from "./nearest";
import { centers, count, nearestOfTile, places, rows, TILE, weights, width } from "./rows";

export { addUp, settle } from "./centers";
export { beginExchange, exchange } from "./exchange";
export { acceptStart, beginStarts, drawRow, keepTrial, tryStart } from "./starts";
export { centersAt, copyTiles, look, placesAt, reserve } from "./rows";

/** Starts a step of Lloyd's algorithm from the centers that were put in place. */
export function begin(segments: i32): void {
  takeCenters(segments);
  askLead(1);
  for (let c = 0; c < k; c++) {
    copyCenter(c);
    store<f32>(weights + <usize>c * 4, 1);
  }
  clearSums();
  inertia = 0;
}

let inertia: f64 = 0;

/** After `begin`: the nearest center of each row of these tiles. Returns the sum of squared distances so far. */
export function place(from: i32, to: i32): f64 {
  for (let tile = from; tile < to; tile++) {
    const first = tile * TILE;
    const last = min(first + TILE, count);
    let unsure = placeTile(tile);
    for (let i = first; i < last; i++, unsure >>= 1) {
      const place = unsure & 1 ? nearest(i) : load<i32>(nearestOfTile + <usize>(i - first) * 4);
      store<i32>(places + <usize>i * 4, place);
      inertia += squaredDistance(rows + <usize>i * <usize>width * 8, centers + <usize>place * <usize>width * 8);
    }
  }
  return inertia;
}

/** The nearest center of each row of these tiles; adds the rows up. */
export function assign(from: i32, to: i32): void {
  for (let tile = from; tile < to; tile++) {
    const first = tile * TILE;
    const last = min(first + TILE, count);
    let unsure = placeTile(tile);
    for (let i = first; i < last; i++, unsure >>= 1) {
      const place = unsure & 1 ? nearest(i) : load<i32>(nearestOfTile + <usize>(i - first) * 4);
      store<i32>(places + <usize>i * 4, place);
      addRow(i, place);
    }
  }
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
