// Hartigan's exchange: rows move one by one, and their centers with them.
import { copyCenter, k, squaredDistance } from "./centers";
import { askLead, lead, placeByWeight } from "./weighted-nearest";
import { centers, count, nearestOfBlock, places, rows, sizes, TILE, weights, width } from "./rows";

/** Before a pass of `exchange`: what squared distances count for a row that would come, and the lead below which some row might leave. */
export function beginExchange(): void {
  askLead(1);
  for (let c = 0; c < k; c++) reweigh(c);
}

function reweigh(c: i32): void {
  copyCenter(c);
  const size = <f64>load<i32>(sizes + <usize>c * 4);
  store<f32>(weights + <usize>c * 4, <f32>(size / (size + 1)));
  if (size > 1) askLead(max(lead, <f32>((size + 1) / (size - 1))));
}

/** Hartigan's exchange over these tiles, row after row: see `exchangePoints`. Returns the number of rows moved. */
export function exchange(from: i32, to: i32): i32 {
  let moved = 0;
  for (let tile = from; tile < to; tile++) {
    const first = tile * TILE;
    const last = min(first + TILE, count);
    let unsure = placeByWeight(tile);
    for (let i = first; i < last; i++, unsure >>= 1) {
      const at = places + <usize>i * 4;
      const place = load<i32>(at);
      if ((unsure & 1) == 0 && load<i32>(nearestOfBlock + <usize>(i - first) * 4) == place) continue;
      const better = betterPlace(i, place);
      if (better == place) continue;
      shift(i, place, -1);
      shift(i, better, 1);
      store<i32>(at, better);
      moved++;
      unsure = -1; // the centers have moved: look at the rest of the tile again
    }
  }
  return moved;
}

function betterPlace(i: i32, place: i32): i32 {
  const row = rows + <usize>i * <usize>width * 8;
  const size = <f64>load<i32>(sizes + <usize>place * 4);
  if (size < 2) return place;
  let better = place;
  let least = (size / (size - 1)) * squaredDistance(row, centers + <usize>place * <usize>width * 8) * (1 - 1e-12);
  for (let c = 0; c < k; c++) {
    if (c == place) continue;
    const others = <f64>load<i32>(sizes + <usize>c * 4);
    const loss = (others / (others + 1)) * squaredDistance(row, centers + <usize>c * <usize>width * 8);
    if (loss < least) {
      least = loss;
      better = c;
    }
  }
  return better;
}

/** The mean and size of a segment that a row joins (1) or leaves (-1). */
function shift(i: i32, place: i32, by: i32): void {
  const row = rows + <usize>i * <usize>width * 8;
  const center = centers + <usize>place * <usize>width * 8;
  const size = load<i32>(sizes + <usize>place * 4) + by;
  store<i32>(sizes + <usize>place * 4, size);
  const weight = <f64>by / <f64>size;
  for (let j: usize = 0; j < <usize>width * 8; j += 8) {
    store<f64>(center + j, load<f64>(center + j) + weight * (load<f64>(row + j) - load<f64>(center + j)));
  }
  reweigh(place);
}
