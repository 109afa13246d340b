import { type Placed, placePoints } from "./place-points";
import type { Points } from "./points";

/** Squares a step adds up: some ten milliseconds' worth. */
const SQUARES_A_STEP = 4_000_000;

/** As `placePoints`, slice by slice. Yields the fraction done. */
export function* placeSlowly(points: Points, centers: readonly (readonly number[])[]): Generator<number, Placed> {
  const { values, width, count } = points;
  const rows = Math.max(100, Math.floor(SQUARES_A_STEP / (width * centers.length)));
  if (count <= rows) return placePoints(points, centers);
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
