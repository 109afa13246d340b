import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import type { Points } from "../points";
import type { Random } from "../random";

/** Above so many columns the box stands along them: its principal axes would take a second. */
const MOST_TURNED = 64;

/** Beside the largest entry of a covariance: far beyond the last digit. */
const NEGLIGIBLE = 1e-100;

/** The box round the rows along their principal axes: where each side starts and how long it is. */
export type Box = { readonly starts: Float64Array; readonly lengths: Float64Array };

/**
 * The box that reference rows are drawn from (Tibshirani, Walther & Hastie 2001, choice b; R's clusGap with `spaceH0 = "scaledPCA"`): rows are centered, not
 * scaled. It stays in the axes' own coordinates, for turning it back changes no distance. Of more than 64 columns the paper's choice a, the box
 * along the columns. Null where squares of the rows overflow.
 */
export function referenceBox(points: Points): Box | null {
  const { width } = points;
  const axes = width > MOST_TURNED ? Matrix.eye(width) : principalAxes(points);
  if (axes === null) return null;
  const starts = new Float64Array(width);
  const lengths = new Float64Array(width);
  for (let a = 0; a < width; a++) {
    const [least, most] = rangeAlong(points, axes.getColumn(a));
    starts[a] = least;
    lengths[a] = most - least;
  }
  return { starts, lengths };
}

function principalAxes(points: Points): Matrix | null {
  const covariance = covarianceOf(points);
  if (!covariance.every(Number.isFinite)) return null;
  // The decomposition multiplies entries and divides by them: the largest would overflow, and the least. A power of two changes no digit.
  const largest = covariance.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);
  const unit = largest > 0 ? 2 ** Math.floor(Math.log2(largest)) : 1;
  const scaled = covariance.map((entry) => (Math.abs(entry / unit) < NEGLIGIBLE ? 0 : entry / unit));
  return new EigenvalueDecomposition(Matrix.from1DArray(points.width, points.width, scaled), { assumeSymmetric: true }).eigenvectorMatrix;
}

/** As many rows as asked, evenly spread over the box. */
export function drawFrom({ starts, lengths }: Box, count: number, random: Random): Points {
  const width = starts.length;
  const values = new Float64Array(count * width);
  for (let i = 0, p = 0; i < count; i++) for (let j = 0; j < width; j++, p++) values[p] = starts[j]! + lengths[j]! * random();
  return { values, width, count };
}

/** Row after row, to 12 figures: what the unit of a column changes in the last ones must not turn the axes. */
function covarianceOf({ values, width, count }: Points): number[] {
  const means = new Float64Array(width);
  for (let i = 0, p = 0; i < count; i++) for (let j = 0; j < width; j++, p++) means[j]! += values[p]! / count;
  const sums = new Array<number>(width * width).fill(0);
  for (let i = 0; i < count; i++) {
    for (let a = 0; a < width; a++) {
      const da = values[i * width + a]! - means[a]!;
      for (let b = 0; b <= a; b++) sums[a * width + b]! += da * (values[i * width + b]! - means[b]!);
    }
  }
  return sums.map((_, p) => {
    const [a, b] = [Math.floor(p / width), p % width];
    return Number((sums[Math.max(a, b) * width + Math.min(a, b)]! / count).toPrecision(12));
  });
}

function rangeAlong({ values, width, count }: Points, axis: readonly number[]): readonly [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (let i = 0, p = 0; i < count; i++) {
    let along = 0;
    for (let j = 0; j < width; j++, p++) along += values[p]! * axis[j]!;
    if (along < least) least = along;
    if (along > most) most = along;
  }
  return [least, most];
}
