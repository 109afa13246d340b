// The center of least weighted squared distance, of 16 rows at a time: what an exchange needs.
import { k } from "./centers";
import { nearestOfBlock, reaches, ROUNDING, small, smallCenters, TILE_COLUMN, weights, width } from "./rows";

/** How many times as far the second-nearest center must be for a row to stay without a closer look. */
export let lead: f32 = 1;

/** Errors that shrink with the distance are bounded by this share of it, and a constant. */
const SHARE: f64 = 0.00048828125;

export function askLead(times: f32): void {
  lead = times;
}

/** Puts each row of the tile to its nearest center by 32-bit numbers, and returns a bit for each row of which that is not certain. */
export function placeByWeight(tile: i32): i32 {
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
    const weight = v128.load32_splat(weights + <usize>c * 4);
    sum0 = f32x4.mul(sum0, weight);
    sum1 = f32x4.mul(sum1, weight);
    sum2 = f32x4.mul(sum2, weight);
    sum3 = f32x4.mul(sum3, weight);
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
  v128.store(nearestOfBlock, place0);
  v128.store(nearestOfBlock, place1, 16);
  v128.store(nearestOfBlock, place2, 32);
  v128.store(nearestOfBlock, place3, 48);
  const reach = load<f32>(reaches + <usize>tile * 4);
  const slack = f32x4.splat((reach * reach * <f32>((2 * 2.1 * 2.1 * ROUNDING * ROUNDING) / SHARE) + 1e-30) * lead);
  return ~(
    certain(near0, next0, slack) |
    (certain(near1, next1, slack) << 4) |
    (certain(near2, next2, slack) << 8) |
    (certain(near3, next3, slack) << 12)
  );
}

/** A bit for each of four rows whose second-nearest center is farther by the lead and by more than 32 bits can be wrong. */
function certain(near: v128, next: v128, slack: v128): i32 {
  const margin = f32x4.add(f32x4.mul(next, f32x4.splat(<f32>(4 * <f64>(width + 4) * ROUNDING + 2 * SHARE))), slack);
  return i32x4.bitmask(f32x4.gt(f32x4.sub(next, f32x4.mul(near, f32x4.splat(lead))), margin));
}
