import type { MixtureColumn, MixtureColumns } from "../../features/index";
import { meanAndDeviation } from "../../table/index";
import { canonicalPoints } from "../canonical-points";
import { pickPoints, type Points } from "../points";
import { type Random, sample } from "../random";
import { partOf } from "../part-of";
import type { MixturePart } from "./mixture-density";

/** Rows of what a mixture sees, those with any value known, in canonical order; missing values are `MISSING_FIRST`. */
export type MixtureRows = { readonly columns: readonly MixtureColumn[]; readonly points: Points; readonly scales: readonly Scale[] };

/** Numbers with mean 0 and deviation 1, answers as places, NaN where missing; row after row in canonical order, equal ones as one. */
export type MixtureData = {
  readonly columns: readonly MixtureColumn[];
  readonly values: Float64Array;
  /** Rows, and how many customers each stands for and all do. */
  readonly count: number;
  readonly weights: Float64Array;
  readonly customers: number;
  readonly scales: readonly Scale[];
};

/** Of each column that is a number (0 and 1 for others): taken away and divided by. */
type Scale = { readonly mean: number; readonly deviation: number };

/** Missing values must compare as equal, and NaN does not. */
const MISSING_FIRST = -Number.MAX_VALUE;

/** Rows looked at for gaps before yielding. */
const PIECE = 20_000;

/** The rows with any value known, and the scale of each column. Yields the fraction done. */
export function* mixtureRows({ columns, rows, values }: MixtureColumns): Generator<number, MixtureRows> {
  const width = columns.length;
  const comparable = new Float64Array(values.length);
  let to = 0;
  for (let i = 0, from = 0; i < rows.length; i++, from += width) {
    if (i % PIECE === 0) yield (0.3 * i) / rows.length;
    let known = false;
    for (let j = 0; j < width; j++) {
      const value = values[from + j]!;
      known ||= !Number.isNaN(value);
      comparable[to + j] = Number.isNaN(value) ? MISSING_FIRST : value;
    }
    if (known) to += width;
  }
  const given: Points = { values: comparable.subarray(0, to), width, count: width === 0 ? 0 : to / width };
  const points = yield* partOf(canonicalPoints(given), 0.3, 0.8);
  const scales: Scale[] = [];
  for (const [j, { form }] of columns.entries()) {
    yield 0.8 + (0.2 * j) / width;
    scales.push(form === "number" ? scaleOf(columnOf(points, j)) : { mean: 0, deviation: 1 });
  }
  return { columns, points, scales };
}

/** At most `most` of the rows, a seeded sample of more, standardised. */
export function mixtureData({ columns, points, scales }: MixtureRows, most: number, random: Random): MixtureData {
  const { width } = points;
  const { values, count: customers } = pickPoints(points, sample(points.count, most, random));
  const weights: number[] = [];
  const firsts: number[] = [];
  for (let i = 0; i < customers; i++) {
    const before = firsts.at(-1);
    let same = before !== undefined;
    for (let j = 0; j < width && same; j++) same = values[i * width + j] === values[before! * width + j];
    if (same) weights[weights.length - 1]!++;
    else [weights[weights.length], firsts[firsts.length]] = [1, i];
  }
  const rows = pickPoints({ values, width, count: customers }, Int32Array.from(firsts));
  const standard = rows.values.map((x, p) => (x === MISSING_FIRST ? NaN : standardised(x, scales[p % width]!)));
  return { columns, values: standard, count: rows.count, weights: Float64Array.from(weights), customers, scales };
}

/** Parts in the units of the columns again. */
export function inUnits(parts: readonly MixturePart[], scales: readonly Scale[]): readonly MixturePart[] {
  return parts.map(({ share, columns }) => ({
    share,
    columns: columns.map((own, j) => {
      const { mean, deviation } = scales[j]!;
      return "mean" in own
        ? { mean: within(own.mean * deviation + mean), deviation: Math.max(within(own.deviation * deviation), Number.MIN_VALUE) }
        : own;
    }),
  }));
}

/** The known values of one column. */
function columnOf({ values, width, count }: Points, j: number): Float64Array {
  const column = new Float64Array(count);
  let known = 0;
  for (let i = 0; i < count; i++) {
    const value = values[i * width + j]!;
    if (value !== MISSING_FIRST) column[known++] = value;
  }
  return column.subarray(0, known);
}

function scaleOf(numbers: Float64Array): Scale {
  const { mean, deviation } = meanAndDeviation(numbers);
  return { mean, deviation: deviation > 0 ? deviation : 1 };
}

/** Beyond a million deviations nothing changes, and squares can still be added up. */
const FARTHEST = 1e6;

function standardised(x: number, { mean, deviation }: Scale): number {
  const z = Number.isFinite(x - mean) ? (x - mean) / deviation : x / deviation - mean / deviation;
  return Math.max(-FARTHEST, Math.min(FARTHEST, z)); // NaN stays NaN
}

function within(x: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, x));
}
