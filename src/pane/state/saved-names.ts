import type { PlacingRule } from "../../model/index";
import type { SavedModel } from "../../snapshot/index";

/** Dates count from the day of the run: another day moves centers by rounding alone. */
const ROUNDING = 1e-6;

/** The names given to these very segments when they were saved; null when they are others. */
export function savedNames(saved: SavedModel | null, model: SavedModel): readonly string[] | null {
  const same =
    saved?.segments.length === model.segments.length &&
    JSON.stringify(saved.request.segmentBy) === JSON.stringify(model.request.segmentBy) &&
    sameRule(saved.placing, model.placing);
  return same ? saved.segments.map((segment) => segment.name) : null;
}

function sameRule(a: PlacingRule, b: PlacingRule): boolean {
  if (a.by !== "centers" || b.by !== "centers") return JSON.stringify(a) === JSON.stringify(b);
  return (
    a.centers.length === b.centers.length &&
    String(a.segmentOf) === String(b.segmentOf) &&
    a.centers.every((center, part) => close(center, b.centers[part]!))
  );
}

function close(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, i) => Math.abs(value - b[i]!) <= ROUNDING);
}
