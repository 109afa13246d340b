// Centers, and the rows added up for the next ones.
import { centers, means, places, rows, scale, sizes, smallCenters, sums, VECTOR, width } from "./rows";

/** How many there are. */
export let k: i32 = 0;

export function takeCenters(segments: i32): void {
  k = segments;
}

export function copyCenter(c: i32): void {
  for (let j = 0; j < width; j++) {
    const at = <usize>c * <usize>width + <usize>j;
    store<f32>(smallCenters + at * 4, <f32>((load<f64>(centers + at * 8) - load<f64>(means + <usize>j * 8)) * scale));
  }
}

export function clearSums(): void {
  memory.fill(sums, 0, <usize>k * <usize>width * 8);
  memory.fill(sizes, 0, <usize>k * 4);
}

export function squaredDistance(row: usize, center: usize): f64 {
  const end = row + <usize>width * 8;
  let sum: f64 = 0;
  for (; row < end; row += 8, center += 8) {
    const d = load<f64>(row) - load<f64>(center);
    sum += d * d;
  }
  return sum;
}

/** Adds the row to a center's sums, or takes it away (-1). */
export function addRow(i: i32, place: i32, by: i32): void {
  let row = rows + <usize>i * <usize>width * 8;
  let sum = sums + <usize>place * <usize>width * 8;
  const end = row + <usize>width * 8;
  const sign = f64x2.splat(<f64>by);
  for (; row + VECTOR <= end; row += VECTOR, sum += VECTOR) v128.store(sum, f64x2.add(v128.load(sum), f64x2.mul(v128.load(row), sign)));
  if (row < end) store<f64>(sum, load<f64>(sum) + load<f64>(row) * <f64>by);
  const size = sizes + <usize>place * 4;
  store<i32>(size, load<i32>(size) + by);
}

/** After a pass of `exchange`: adds the rows up again, so that `settle` takes away what the moves rounded off. */
export function addUp(from: i32, to: i32): void {
  if (from == 0) clearSums();
  for (let i = from; i < to; i++) addRow(i, load<i32>(places + <usize>i * 4), 1);
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
