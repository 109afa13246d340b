// Where to start: squared distances of the rows to the nearest of the centers chosen so far.
import { squaredDistance } from "./centers";
import { count, distances, rows, width } from "./rows";

/** Three lists of a number a row, which change their parts: what holds, the best trial, the trial at hand. */
let held: i32 = 0;
let best: i32 = 1;
let trial: i32 = 2;

function list(which: i32): usize {
  return distances + <usize>which * <usize>count * 8;
}

export function beginStarts(): void {
  for (let i = 0; i < count; i++) store<f64>(list(held) + <usize>i * 8, Infinity);
}

/** The sum of the squared distances if this row were the next center. */
export function tryStart(row: i32): f64 {
  const earlier = list(held);
  const to = list(trial);
  const center = rows + <usize>row * <usize>width * 8;
  let total: f64 = 0;
  for (let i: usize = 0; i < <usize>count; i++) {
    const distance = min(squaredDistance(rows + i * <usize>width * 8, center), load<f64>(earlier + i * 8));
    store<f64>(to + i * 8, distance);
    total += distance;
  }
  return total;
}

/** The trial at hand is the best so far. */
export function keepTrial(): void {
  const other = best;
  best = trial;
  trial = other;
}

/** The best trial becomes a center. */
export function acceptStart(): void {
  const other = held;
  held = best;
  best = other;
}

/** The row where the running sum passes the mark; never a row at distance 0. */
export function drawRow(mark: f64): i32 {
  const from = list(held);
  let running: f64 = 0;
  let last = 0;
  for (let i = 0; i < count; i++) {
    const distance = load<f64>(from + <usize>i * 8);
    if (distance == 0) continue;
    running += distance;
    last = i;
    if (running > mark) break;
  }
  return last;
}
