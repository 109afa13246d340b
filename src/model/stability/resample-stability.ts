import { partOf } from "../part-of";
import { distinctPoints, pickPoints, type Points } from "../points";
import type { Random } from "../random";
import { adjustedRandIndex } from "./adjusted-rand-index";
import { overlaps } from "./overlaps";
import type { Refit, Stability } from "./stability";

/** Of mixtures: segments that a hasty search does not find again would look unstable. */
const CARE = 2;

/**
 * Draws as many rows as there are, with replacement, and finds segments in them again, `runs` times (clusterboot of R's fpc; Hennig 2007): each segment, of which
 * only the customers drawn count, is compared with the new segment most like it. Customers drawn twice are used once. `places` gives each row's
 * segment, from 0. Rows in canonical order; of a long table a seeded sample of some thousand. A segment of which no customer was drawn is left out of that run. Where the
 * rows drawn have fewer different values than segments, that many are found. Yields the fraction done.
 */
export function* resampleStability(
  points: Points,
  places: Uint16Array,
  segments: number,
  refit: Refit,
  runs: number,
  random: Random,
): Generator<number, Stability> {
  const sums = new Float64Array(segments);
  const seen = new Float64Array(segments);
  let ari = 0;
  for (let run = 0; run < runs; run++) {
    const rows = drawn(points.count, random);
    const some = pickPoints(points, rows);
    const again = yield* partOf(refit(some, distinctPoints(some, segments), random, CARE), run / runs, (run + 1) / runs);
    const before = Uint16Array.from(rows, (row) => places[row]!);
    const present = new Set(before);
    const alike = overlaps(before, again, segments, segments);
    for (const segment of present) {
      sums[segment]! += Math.max(...alike[segment]!);
      seen[segment]!++;
    }
    ari += adjustedRandIndex(before, again) / runs;
  }
  return { runs, rows: points.count, jaccard: Array.from(sums, (sum, s) => (seen[s]! > 0 ? sum / seen[s]! : 0)), ari };
}

/** The different rows among `count` draws with replacement, ascending. */
function drawn(count: number, random: Random): Int32Array {
  const taken = new Uint8Array(count);
  for (let draw = 0; draw < count; draw++) taken[Math.floor(random() * count)] = 1;
  return Int32Array.from(taken.keys()).filter((row) => taken[row] === 1);
}
