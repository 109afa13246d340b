import { kmeansGenerator } from "ml-kmeans";
import type { Points } from "./points";

/** Lloyd's algorithm by ml-kmeans: where WebAssembly is refused, and the reference of our own. Yields after each step. */
export function* moveByLibrary(
  { values, width, count }: Points,
  start: readonly (readonly number[])[],
  tolerance: number,
  maxIterations: number,
): Generator<undefined, number[][]> {
  const rows = Array.from({ length: count }, (_, i) => Array.from(values.subarray(i * width, (i + 1) * width)));
  let centers = start.map((center) => [...center]);
  for (const step of kmeansGenerator(rows, start.length, { initialization: centers, tolerance, maxIterations })) {
    centers = step.centroids;
    yield;
  }
  return centers;
}
