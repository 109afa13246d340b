import { kmeansGenerator } from "ml-kmeans";

/** Squared distance below which a center counts as at rest, in standardised units. */
const AT_REST = 1e-18;
const MOST_STEPS = 300;

export const ENGINE = "ml-kmeans 7.0.1";

/** Moves centers to rest by Lloyd's algorithm (ml-kmeans); yields after each step. A center that no row is nearest to stays where it is. */
export function* moveCenters(rows: number[][], start: number[][]): Generator<undefined, number[][]> {
  let centers = start;
  const steps = kmeansGenerator(rows, start.length, { initialization: start, tolerance: AT_REST, maxIterations: MOST_STEPS });
  for (const step of steps) {
    centers = step.centroids;
    yield;
  }
  return centers;
}
