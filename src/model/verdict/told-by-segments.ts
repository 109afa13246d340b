import type { Points } from "../points";
import type { Part } from "./part";

/** A spread below this (in variances of a column) tells no more: a spike of equal values must not tell infinitely much. */
const LEAST_VARIANCE = 1e-3;
/** Weight, in customers, of a variance of a hundredth: what a segment of few customers says about its spread is uncertain. */
const [PRIOR, PRIOR_VARIANCE] = [2, 0.01];

/**
 * How much better the columns are told customer by customer when the segment is known, in nats a customer: gain in log-likelihood of independent normals (numbers) and
 * multinomials (levels) within each segment over one for all, less what it costs to say the segment (Celeux & Govaert 1992, classification likelihood). Below 0
 * where segments cost more than they tell. `places` gives each row's segment, from 0; rows of features must be prepared (variances about 1).
 */
export function toldBySegments({ values, width, count }: Points, parts: readonly Part[], places: Uint16Array, segments: number): number {
  const customers = new Float64Array(segments);
  const sums = new Float64Array(segments * width);
  const squares = new Float64Array(segments * width);
  for (let i = 0, p = 0; i < count; i++) {
    customers[places[i]!]!++;
    for (let j = 0, at = places[i]! * width; j < width; j++, at++, p++) {
      sums[at]! += values[p]!;
      squares[at]! += values[p]! * values[p]!;
    }
  }
  const all = [new Float64Array(width), new Float64Array(width)] as const;
  let told = 0;
  for (let s = 0; s < segments; s++) {
    for (let j = 0; j < width; j++) {
      all[0][j]! += sums[s * width + j]!;
      all[1][j]! += squares[s * width + j]!;
    }
    if (customers[s] === 0) continue;
    told -= surprise(parts, customers[s]!, sums.subarray(s * width), squares.subarray(s * width));
    told += customers[s]! * Math.log(customers[s]! / count);
  }
  return (told + surprise(parts, count, ...all)) / count;
}

/** −log-likelihood of customers whose features have these sums and squares, but for constants. */
function surprise(parts: readonly Part[], customers: number, sums: Float64Array, squares: Float64Array): number {
  let total = 0;
  for (const { at, width, form } of parts) {
    if (form === "number") {
      const scatter = Math.max(0, squares[at]! - (sums[at]! * sums[at]!) / customers);
      const variance = (scatter + PRIOR * PRIOR_VARIANCE) / (customers + PRIOR) + LEAST_VARIANCE;
      total += (customers / 2) * Math.log(variance);
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
