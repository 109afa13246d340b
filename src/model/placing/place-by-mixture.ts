import type { MixtureColumns } from "../../features/index";
import { densityOf, distanceToPart, logDensities, toProbabilities } from "../methods/mixture-density";
import type { MixtureRule } from "../placing-rule";
import type { Placings } from "../placings";
import { noPlacings } from "./no-placings";

/** Terms a step adds up: some milliseconds' worth. */
const TERMS_A_STEP = 500_000;
/** What rounding to 32 bits may take from a reach. */
const SLACK = 1 + 1e-6;

/** The likeliest segment decides: its fit is the sum of its parts' probabilities. The distance is to its likeliest part. Ties go to the lowest number. */
export function* placeByMixture(
  { columns, parts, reach, segmentOf }: MixtureRule,
  { rows, values }: MixtureColumns,
): Generator<number, Placings> {
  const density = densityOf(columns, parts);
  const width = columns.length;
  const placings = noPlacings(rows.length);
  const probabilities = new Float64Array(parts.length);
  const belonging = new Float64Array(Math.max(...segmentOf) + 1); // by number of the segment
  const rowsAStep = Math.max(100, Math.floor(TERMS_A_STEP / (width * parts.length)));
  for (let i = 0, row = 0; i < rows.length; i++, row += width) {
    if (i % rowsAStep === 0) yield i / rows.length;
    let known = false;
    for (let p = row; p < row + width; p++) known ||= !Number.isNaN(values[p]!);
    if (!known) continue;
    logDensities(density, values, row, probabilities);
    toProbabilities(probabilities);
    belonging.fill(0);
    probabilities.forEach((p, k) => (belonging[segmentOf[k]!]! += p));
    const number = highest(belonging, 0);
    const second = highest(belonging, number);
    let own = segmentOf.indexOf(number);
    let inside = false;
    probabilities.forEach((p, k) => {
      if (segmentOf[k] === number && p > probabilities[own]!) own = k;
    });
    const distance = distanceToPart(density, own, values, row);
    inside = distance <= reach[own]! * SLACK;
    for (let k = 0; k < parts.length && !inside; k++) inside = distanceToPart(density, k, values, row) <= reach[k]! * SLACK;
    placings.numbers[i] = number;
    placings.distances[i] = distance;
    placings.outside[i] = inside ? 0 : 1;
    if (second === 0) continue;
    placings.seconds[i] = second;
    placings.fits[i] = Math.min(1, belonging[number]!);
  }
  return placings;
}

/** Number of the segment with the highest probability but for one; 0 where there is no other. */
function highest(belonging: Float64Array, but: number): number {
  let best = 0;
  for (let number = 1; number < belonging.length; number++) {
    if (number !== but && (best === 0 || belonging[number]! > belonging[best]!)) best = number;
  }
  return best;
}
