import type { SavedModel } from "../../snapshot/index";

/** Dates count from the day of the run: another day moves centers by rounding alone. */
const ROUNDING = 1e-6;

/** The names given to these very segments when they were saved; null when they are others. */
export function savedNames(saved: SavedModel | null, model: SavedModel): readonly string[] | null {
  const same =
    saved?.centers.length === model.centers.length &&
    JSON.stringify(saved.request.segmentBy) === JSON.stringify(model.request.segmentBy) &&
    model.centers.every((center, segment) => close(center, saved.centers[segment]!));
  return same ? saved.segments.map((segment) => segment.name) : null;
}

function close(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, i) => Math.abs(value - b[i]!) <= ROUNDING);
}
