import type { CenterRule } from "../placing-rule";
import type { Placings } from "../placings";
import type { Points } from "../points";
import { noPlacings } from "./no-placings";

/** Squares a step adds up: some milliseconds' worth. */
const SQUARES_A_STEP = 2_000_000;
/** What rounding to 32 bits may take from a reach. */
const SLACK = 1 + 1e-6;
/** A distance that 32 bits can hold. */
const FARTHEST = 3e38;

/** The nearest center decides, in 64-bit arithmetic, ties to the lowest part; second best is the nearest center of another segment. */
export function* placeByCenters({ centers, reach, segmentOf }: CenterRule, { values, width, count }: Points): Generator<number, Placings> {
  const flat = Float64Array.from(centers.flat());
  const placings = noPlacings(count);
  const parts = centers.length;
  const squares = new Float64Array(parts);
  const rowsAStep = Math.max(100, Math.floor(SQUARES_A_STEP / Math.max(1, width * parts)));
  for (let i = 0; i < count; i++) {
    if (i % rowsAStep === 0) yield i / count;
    let [nearest, least] = [0, Infinity];
    for (let c = 0, q = 0; c < parts; c++) {
      let distance = 0;
      for (let j = 0, p = i * width; j < width; j++, p++, q++) {
        const d = values[p]! - flat[q]!;
        distance += d * d;
      }
      squares[c] = distance;
      if (distance < least) [nearest, least] = [c, distance];
    }
    const number = segmentOf[nearest]!;
    let [second, other, inside] = [0, Infinity, false];
    for (let c = 0; c < parts; c++) {
      inside ||= Math.min(Math.sqrt(squares[c]!), FARTHEST) <= reach[c]! * SLACK;
      if (segmentOf[c] !== number && (second === 0 || squares[c]! < other)) [second, other] = [segmentOf[c]!, squares[c]!];
    }
    placings.numbers[i] = number;
    placings.distances[i] = Math.min(Math.sqrt(least), FARTHEST);
    placings.outside[i] = inside ? 0 : 1;
    if (second === 0) continue;
    placings.seconds[i] = second;
    placings.fits[i] = other > 0 && other < Infinity ? 1 - Math.sqrt(least / other) : 0;
  }
  return placings;
}
