import { ascending, type Column, fail, type Outcome, quantile, succeed } from "../../table/index";

const MOST_BANDS = 12;

/** Points between bands, and how many bands of equal counts were asked for but are not there because many customers have the same value. */
export type Cuts = { readonly points: readonly number[]; readonly collapsed: number };

/**
 * Where bands of equal counts end: type-7 quantiles, a value equal to a point belonging below it, so that equal values always share a band (methods as of RFM scores).
 * Each point is then rounded as far as no customer changes its band, and stored: newcomers are cut at the same ones. Points that leave a band empty are dropped.
 * `values` are those of the customers that take part; missing ones are skipped.
 */
export function cutByQuantiles({ name }: Pick<Column, "name">, values: Float64Array, bands: number): Outcome<Cuts> {
  if (!(Number.isInteger(bands) && bands >= 2 && bands <= MOST_BANDS)) return fail(oddBands(name));
  const sorted = ascending(values);
  if (sorted.length === 0) return fail(nothingToCut(name));
  const points: number[] = [];
  for (let band = 1; band < bands; band++) {
    const point = rounded(sorted, quantile(sorted, band / bands));
    if (
      point < sorted.at(-1)! &&
      point >= sorted[0]! &&
      (points.length === 0 || countUpTo(sorted, point) > countUpTo(sorted, points.at(-1)!))
    )
      points.push(point);
  }
  if (points.length === 0) return fail(nothingToCut(name));
  return succeed({ points, collapsed: bands - 1 - points.length });
}

/** Chosen points: finite, from the lowest, each once. */
export function cutAtPoints({ name }: Pick<Column, "name">, asked: readonly number[]): Outcome<Cuts> {
  const points = [...new Set(asked)].sort((a, b) => a - b);
  if (points.length === 0 || points.length >= MOST_BANDS || !points.every(Number.isFinite)) return fail(oddBands(name));
  return succeed({ points, collapsed: 0 });
}

/** The point with the fewest figures that parts the values as this one does. */
function rounded(sorted: Float64Array, point: number): number {
  const below = countUpTo(sorted, point);
  for (let figures = 1; figures <= 15; figures++) {
    const short = Number(point.toPrecision(figures));
    if (countUpTo(sorted, short) === below) return short;
  }
  return point;
}

function countUpTo(sorted: Float64Array, point: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= point) low = middle + 1;
    else high = middle;
  }
  return low;
}

function oddBands(name: string): Parameters<typeof fail>[0] {
  return {
    code: "OddBands",
    message: `${name} cannot be cut like that: between 2 and ${MOST_BANDS} bands are possible.`,
    advice: "Ask for 2 to 12 bands of equal counts, or give 1 to 11 points.",
    retry: false,
  };
}

function nothingToCut(name: string): Parameters<typeof fail>[0] {
  return {
    code: "NothingToCut",
    message: `${name} cannot be cut into bands of equal counts: nearly all customers have the same value, or none.`,
    advice: "Choose another column, or give the points to cut at.",
    retry: false,
  };
}
