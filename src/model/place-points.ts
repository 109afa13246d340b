import type { Points } from "./points";

export type Placed = {
  /** Place of the nearest center, from 0; the lowest one where several are as near. */
  readonly places: Uint16Array;
  readonly sizes: readonly number[];
  /** Sum of squared distances to it. */
  readonly inertia: number;
};

/** The one rule that decides every customer's segment: the nearest of the given centers, in 64-bit arithmetic, ties to the lowest number. */
export function placePoints({ values, width, count }: Points, centers: readonly (readonly number[])[]): Placed {
  const flat = Float64Array.from(centers.flat());
  const places = new Uint16Array(count);
  const sizes = new Array<number>(centers.length).fill(0);
  let inertia = 0;
  for (let i = 0; i < count; i++) {
    let nearest = 0;
    let least = Infinity;
    for (let c = 0, q = 0; c < centers.length; c++) {
      let distance = 0;
      for (let j = 0, p = i * width; j < width; j++, p++, q++) {
        const d = values[p]! - flat[q]!;
        distance += d * d;
      }
      if (distance < least) {
        nearest = c;
        least = distance;
      }
    }
    places[i] = nearest;
    sizes[nearest]!++;
    inertia += least;
  }
  return { places, sizes, inertia };
}
