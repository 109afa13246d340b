import { meanAndDeviation } from "../../table/index";

/** Columns of up to this many different values keep each value's share: answers on a scale, yes or no. */
const SCALE = 12;
/** A value that so many share (a twentieth, at least 10) is kept with its share: the zeros of who never bought. */
const ATOM_SHARE = 0.05;
const ATOM_COUNT = 10;
/** Places tried for the peak. */
const PEAKS = 24;

/**
 * The column as one population would have it: as many values, ascending, with the same mean and deviation but one peak only. Values that many share stay as they are,
 * and so does a scale of few values; the rest gets the nearest distribution that rises to one peak and falls from it (convex, then concave distribution function,
 * as in the dip of Hartigan & Hartigan 1985). `sorted` ascending.
 */
export function onePeak(sorted: Float64Array): Float64Array {
  const runs = runsOf(sorted);
  if (runs.length <= SCALE) return sorted;
  const least = Math.max(ATOM_COUNT, ATOM_SHARE * sorted.length);
  const atoms = new Set(runs.filter(({ count }) => count >= least).map(({ value }) => value));
  const rest = sorted.filter((value) => !atoms.has(value));
  if (rest.length < 3 || runs.length - atoms.size < 3) return sorted;
  const made = smoothed(rest);
  return Float64Array.from([...sorted.filter((value) => atoms.has(value)), ...made]).sort();
}

function runsOf(sorted: Float64Array): readonly { readonly value: number; readonly count: number }[] {
  const runs: { value: number; count: number }[] = [];
  for (const value of sorted) {
    const last = runs.at(-1);
    if (last?.value === value) last.count++;
    else runs.push({ value, count: 1 });
  }
  return runs;
}

function smoothed(rest: Float64Array): Float64Array {
  let best: { values: Float64Array; off: number } | null = null;
  for (let peak = 0; peak <= PEAKS; peak++) {
    const at = Math.round((peak / PEAKS) * (rest.length - 1));
    const tried = aroundPeak(rest, at);
    if (best === null || tried.off < best.off) best = tried;
  }
  const [was, is] = [meanAndDeviation(rest), meanAndDeviation(best!.values)];
  return best!.values.map((value) => (is.deviation > 0 ? was.mean + ((value - is.mean) * was.deviation) / is.deviation : value));
}

/** Distribution function: greatest convex one below the steps up to the peak, least concave one above them from it. `off` is how far it is from the steps at most. */
function aroundPeak(x: Float64Array, peak: number): { values: Float64Array; off: number } {
  const n = x.length;
  const corners = [...hull(x, 0, peak, 1), ...hull(x, peak, n - 1, -1).slice(1)];
  const values = new Float64Array(n);
  let [corner, off] = [0, 0];
  for (let i = 0; i < n; i++) {
    while (corner < corners.length - 2 && corners[corner + 1]! < i) corner++;
    const [a, b] = [corners[corner]!, corners[Math.min(corner + 1, corners.length - 1)]!];
    values[i] = a === b ? x[a]! : x[a]! + ((x[b]! - x[a]!) * (i - a)) / (b - a);
    // the fitted function at x[i], in ranks
    const span = x[b]! - x[a]!;
    const rank = span > 0 ? a + ((x[i]! - x[a]!) / span) * (b - a) : i;
    off = Math.max(off, Math.abs(rank - i));
  }
  return { values, off };
}

/** Places of the corners of the lower (turn 1) or upper (turn −1) hull of the points (x, place). */
function hull(x: Float64Array, from: number, to: number, turn: 1 | -1): number[] {
  const corners: number[] = [];
  for (let i = from; i <= to; i++) {
    while (corners.length >= 2) {
      const [a, b] = [corners.at(-2)!, corners.at(-1)!];
      if (turn * ((x[b]! - x[a]!) * (i - a) - (b - a) * (x[i]! - x[a]!)) > 0) break;
      corners.pop();
    }
    corners.push(i);
  }
  return corners;
}
