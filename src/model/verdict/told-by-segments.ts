import type { Points } from "../points";
import type { Part } from "./part";

/** Shares of a column's own variance. A spread below the first tells no more: a spike of equal values must not tell infinitely much… */
const LEAST_VARIANCE = 1e-3;
/** …and a segment of few customers is taken to have two more of so little spread: what they say about it is uncertain. */
const [PRIOR, PRIOR_VARIANCE] = [2, 0.01];

/**
 * How much better the columns are told customer by customer when the segment is known, in nats a customer: gain in log-likelihood of independent normals (numbers) and
 * multinomials (levels) within each segment over one for all, less what it costs to say the segment (Celeux & Govaert 1992, classification likelihood). Below 0
 * where segments cost more than they tell. `places` gives each row's segment, from 0. Columns without a finite spread tell nothing.
 */
export function toldBySegments({ values, width, count }: Points, parts: readonly Part[], places: Uint16Array, segments: number): number {
  const shifts = new Float64Array(width); // so that squares of numbers far from 0 do not drown their spread
  for (const { at, form } of parts) if (form === "number") shifts[at] = values[at] ?? 0;
  const all = nothing(width);
  const own = Array.from({ length: segments }, () => nothing(width));
  for (let i = 0, p = 0; i < count; i++) {
    const segment = own[places[i]!]!;
    segment.customers++;
    for (let j = 0; j < width; j++, p++) {
      const x = values[p]! - shifts[j]!;
      segment.sums[j]! += x;
      segment.squares[j]! += x * x;
      all.sums[j]! += x;
      all.squares[j]! += x * x;
    }
  }
  all.customers = count;
  const spreads = parts.map(({ at }) => variance(all, at));
  let told = surprise(parts, spreads, all);
  for (const segment of own) {
    if (segment.customers > 0) told += segment.customers * Math.log(segment.customers / count) - surprise(parts, spreads, segment);
  }
  return told / count;
}

type Sums = { customers: number; readonly sums: Float64Array; readonly squares: Float64Array };

function nothing(width: number): Sums {
  return { customers: 0, sums: new Float64Array(width), squares: new Float64Array(width) };
}

function variance({ customers, sums, squares }: Sums, at: number): number {
  return Math.max(0, squares[at]! - (sums[at]! * sums[at]!) / customers) / customers;
}

/** −log-likelihood of customers whose features have these sums and squares, but for constants; `spreads` are the columns' variances. */
function surprise(parts: readonly Part[], spreads: readonly number[], of: Sums): number {
  const { customers, sums, squares } = of;
  let total = 0;
  for (const [i, { at, width, form }] of parts.entries()) {
    const spread = spreads[i]!;
    if (form === "number") {
      if (!(spread > 0 && spread < Infinity)) continue;
      const share = variance(of, at) / spread;
      total += (customers / 2) * Math.log((share * customers + PRIOR * PRIOR_VARIANCE) / (customers + PRIOR) + LEAST_VARIANCE);
      continue;
    }
    let rest = customers;
    for (let j = at; j < at + width; j++) {
      const holders = squares[j]! > 0 ? (sums[j]! * sums[j]!) / squares[j]! : 0; // one value for all that have the level
      if (holders > 0) total -= holders * Math.log(holders / customers);
      rest -= holders;
    }
    if (rest > 0.5) total -= rest * Math.log(rest / customers);
  }
  return total;
}
