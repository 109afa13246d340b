// The nearest center of 16 rows at a time. Of |x - c|² the row's own |x|² is left out: it is the same for every center. So it is the center of least
// |c|²/2 - x·c, which takes one product and one subtraction a number.
import { k } from "./centers";
import { centers, halves, means, reaches, ROUNDING, scale, small, smallCenters, TILE_COLUMN, width } from "./rows";

/** The longest center, about the means. */
let longest: f32 = 0;
/** What 32 bits may get wrong of a difference, as a share of |c|²/2 + |x||c|. */
let share: f32 = 0;

/** A bound past which a product might not fit 32 bits. */
const TOO_LARGE: f32 = 1e36;
/** Distances from here on might have no square in 64 bits. */
const LARGEST_ROOT: f64 = 1e153;
/** A unit in the last place of 64 bits by one of 32. */
const TO_64_BITS: f64 = 1.862645149230957e-9;

/** After `takeCenters`, before `placeTile`. */
export function lookAtCenters(): void {
  // Each of width products and sums is rounded, so are the two numbers and |c|²/2; two centers differ by twice that.
  share = <f32>(2.1 * <f64>(width + 4) * ROUNDING);
  let most: f64 = 0;
  for (let c = 0; c < k; c++) {
    let squares: f64 = 0;
    for (let j = 0; j < width; j++) {
      const scaled = (load<f64>(centers + (<usize>c * <usize>width + <usize>j) * 8) - load<f64>(means + <usize>j * 8)) * scale;
      squares += scaled * scaled;
    }
    store<f32>(halves + <usize>c * 4, <f32>(squares / 2));
    most = max(most, squares);
  }
  longest = <f32>(sqrt(most) * (1 + 2 * ROUNDING));
}

/** Tells the nearest center of each row of the tile by 32-bit numbers, and returns a bit for each row of which that is not certain. */
export function placeTile(tile: i32, told: usize): i32 {
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
    let sum0 = v128.load32_splat(halves + <usize>c * 4),
      sum1 = sum0,
      sum2 = sum0,
      sum3 = sum0;
    for (let p = at; p < end; p += TILE_COLUMN, center += 4) {
      const value = v128.load32_splat(center);
      sum0 = f32x4.sub(sum0, f32x4.mul(v128.load(p), value));
      sum1 = f32x4.sub(sum1, f32x4.mul(v128.load(p, 16), value));
      sum2 = f32x4.sub(sum2, f32x4.mul(v128.load(p, 32), value));
      sum3 = f32x4.sub(sum3, f32x4.mul(v128.load(p, 48), value));
    }
    // Places grow: the larger of two is the later.
    const here = i32x4.splat(c);
    place0 = i32x4.max_s(place0, v128.and(here, f32x4.lt(sum0, near0)));
    place1 = i32x4.max_s(place1, v128.and(here, f32x4.lt(sum1, near1)));
    place2 = i32x4.max_s(place2, v128.and(here, f32x4.lt(sum2, near2)));
    place3 = i32x4.max_s(place3, v128.and(here, f32x4.lt(sum3, near3)));
    next0 = f32x4.pmin(next0, f32x4.pmax(near0, sum0));
    next1 = f32x4.pmin(next1, f32x4.pmax(near1, sum1));
    next2 = f32x4.pmin(next2, f32x4.pmax(near2, sum2));
    next3 = f32x4.pmin(next3, f32x4.pmax(near3, sum3));
    near0 = f32x4.pmin(near0, sum0);
    near1 = f32x4.pmin(near1, sum1);
    near2 = f32x4.pmin(near2, sum2);
    near3 = f32x4.pmin(near3, sum3);
  }
  v128.store(told, place0);
  v128.store(told, place1, 16);
  v128.store(told, place2, 32);
  v128.store(told, place3, 48);
  const reach = load<f32>(reaches + <usize>tile * 4);
  const size = longest * (longest * 0.5 + reach);
  const far = <f64>longest + <f64>reach;
  // 64 bits round as well, by a share of the whole distance, and overflow: where that decides, they are asked.
  const rounded = <f32>(<f64>share * TO_64_BITS * far * far);
  const margin = f32x4.splat(size < TOO_LARGE && far < LARGEST_ROOT * scale ? size * share + rounded + 1e-30 : Infinity);
  return ~(
    i32x4.bitmask(f32x4.gt(f32x4.sub(next0, near0), margin)) |
    (i32x4.bitmask(f32x4.gt(f32x4.sub(next1, near1), margin)) << 4) |
    (i32x4.bitmask(f32x4.gt(f32x4.sub(next2, near2), margin)) << 8) |
    (i32x4.bitmask(f32x4.gt(f32x4.sub(next3, near3), margin)) << 12)
  );
}
