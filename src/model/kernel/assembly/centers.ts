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

/** Adds rows up, each for the center that `places` names. */
export function addRows(from: i32, to: i32): void {
  const bytes = <usize>width * 8;
  let row = rows + <usize>from * bytes;
  let place = places + <usize>from * 4;
  const last = places + <usize>to * 4;
  for (; place < last; place += 4) {
    const center = <usize>load<i32>(place);
    const size = sizes + center * 4;
    store<i32>(size, load<i32>(size) + 1);
    let sum = sums + center * bytes;
    const end = row + bytes;
    for (const whole = end - VECTOR; row <= whole; row += VECTOR, sum += VECTOR) v128.store(sum, f64x2.add(v128.load(sum), v128.load(row)));
    if (row < end) {
      store<f64>(sum, load<f64>(sum) + load<f64>(row));
      row = end;
    }
  }
}

/** Moves a row from one center's sums to another's. */
export function changeSums(i: i32, before: i32, after: i32): void {
  const bytes = <usize>width * 8;
  const row = rows + <usize>i * bytes;
  const less = sums + <usize>before * bytes;
  const more = sums + <usize>after * bytes;
  let j: usize = 0;
  for (; j + VECTOR <= bytes; j += VECTOR) {
    const value = v128.load(row + j);
    v128.store(less + j, f64x2.sub(v128.load(less + j), value));
    v128.store(more + j, f64x2.add(v128.load(more + j), value));
  }
  if (j < bytes) {
    store<f64>(less + j, load<f64>(less + j) - load<f64>(row + j));
    store<f64>(more + j, load<f64>(more + j) + load<f64>(row + j));
  }
  store<i32>(sizes + <usize>before * 4, load<i32>(sizes + <usize>before * 4) - 1);
  store<i32>(sizes + <usize>after * 4, load<i32>(sizes + <usize>after * 4) + 1);
}

/** After a pass of `exchange`: adds the rows up again, so that `settle` takes away what the moves rounded off. */
export function addUp(from: i32, to: i32): void {
  if (from == 0) clearSums();
  addRows(from, to);
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
