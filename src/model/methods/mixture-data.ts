import type { MixtureColumn, MixtureColumns } from "../../features/index";
import { meanAndDeviation } from "../../table/index";
import { canonicalOrder, distinctPoints, pickPoints, type Points } from "../points";
import { type Random, sample } from "../random";
import type { MixturePart } from "./mixture-density";

/** Numbers with mean 0 and deviation 1, answers as places, NaN where missing; row after row in canonical order. */
export type MixtureData = {
  readonly columns: readonly MixtureColumn[];
  readonly values: Float64Array;
  readonly count: number;
  readonly scales: readonly Scale[];
};

/** Of each column that is a number (0 and 1 for others): taken away and divided by. */
type Scale = { readonly mean: number; readonly deviation: number };

/** Missing values must compare as equal, and NaN does not. */
const MISSING_FIRST = -Number.MAX_VALUE;

/** At most `most` rows (a seeded sample of more) of those with any value known, standardised, and how many rows there are in all and up to 12 different ones. */
export function mixtureData(
  { columns, rows, values }: MixtureColumns,
  most: number,
  random: Random,
): { readonly data: MixtureData; readonly known: number; readonly distinct: number } {
  const width = columns.length;
  const known = Int32Array.from(rows.keys()).filter((row) => values.subarray(row * width, (row + 1) * width).some((x) => !Number.isNaN(x)));
  const all = pickPoints({ values, width, count: rows.length }, known);
  const comparable = { ...all, values: all.values.map((x) => (Number.isNaN(x) ? MISSING_FIRST : x)) };
  const order = canonicalOrder(comparable);
  const picked = pickPoints(
    all,
    Int32Array.from(sample(known.length, most, random), (place) => order[place]!),
  );
  const scales = columns.map(({ form }, j) => (form === "number" ? scaleOf(columnOf(picked, j)) : { mean: 0, deviation: 1 }));
  const standard = picked.values.map((x, p) => standardised(x, scales[p % width]!));
  const distinct = distinctPoints(pickPoints(comparable, order), 12);
  return { data: { columns, values: standard, count: picked.count, scales }, known: known.length, distinct };
}

export function someOf(data: MixtureData, most: number, random: Random): MixtureData {
  const { values, count } = pickPoints(
    { values: data.values, width: data.columns.length, count: data.count },
    sample(data.count, most, random),
  );
  return { ...data, values, count };
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

function columnOf({ values, width, count }: Points, j: number): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => values[i * width + j]!).filter((x) => !Number.isNaN(x));
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
