import { borrowKernel, bytesFor, loadRows, placeByKernel, returnKernel } from "./kernel/index";
import { type Placed, placePoints } from "./place-points";
import type { Points } from "./points";
import { still } from "./still";

/** Squares a step adds up: some ten milliseconds' worth. */
const SQUARES_A_STEP = 4_000_000;

/** Numbers of all centers above which it pays to have the kernel look at the rows. */
const MANY = 32;

/** As `placePoints`, slice by slice, and by the kernel where that is faster and allowed. Yields the fraction done. */
export function* placeSlowly(points: Points, centers: readonly (readonly number[])[]): Generator<number, Placed> {
  const { values, width, count } = points;
  const rows = Math.max(100, Math.floor(SQUARES_A_STEP / (width * centers.length)));
  if (count <= rows) return placePoints(points, centers);
  const kernel = width * centers.length > MANY ? borrowKernel(bytesFor(points)) : null;
  if (kernel !== null) {
    yield* still(loadRows(kernel, points, centers.length), 0);
    const placed = yield* still(placeByKernel(kernel, points, centers), 0.5);
    returnKernel(kernel);
    return placed;
  }
  const places = new Uint16Array(count);
  const sizes = new Array<number>(centers.length).fill(0);
  let inertia = 0;
  for (let from = 0; from < count; from += rows) {
    const to = Math.min(count, from + rows);
    const placed = placePoints({ values: values.subarray(from * width, to * width), width, count: to - from }, centers);
    places.set(placed.places, from);
    placed.sizes.forEach((size, c) => (sizes[c]! += size));
    inertia += placed.inertia;
    yield to / count;
  }
  return { places, sizes, inertia };
}
