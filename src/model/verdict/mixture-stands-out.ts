import { smallestUseful } from "../criteria/index";
import { featuresAsMixture, quickMixture, refitMixture } from "../methods/index";
import { partOf } from "../part-of";
import { pickPoints, type Points } from "../points";
import { type Random, sample } from "../random";
import { GROUPS, JUDGED } from "./judge-segments";
import { outdoesOne } from "./outdoes-one";
import type { Part } from "./part";

const MOST_PARTS = 9;
/** Numbers of parts in a row without a better one, after which none is looked for. */
const WORSE = 2;

/**
 * Whether a mixture, quickly found in at most 1,000 rows with the number of parts that BIC says, outdoes one population: a look whether finding one with care is worth
 * while. Rows in canonical order. Yields the fraction done.
 */
export function* mixtureStandsOut(points: Points, parts: readonly Part[], random: Random): Generator<number, boolean> {
  const some = pickPoints(points, sample(points.count, JUDGED, random));
  const data = featuresAsMixture(some, parts);
  const least = smallestUseful(some.count);
  let best = { segments: 1, ...(yield* quickMixture(data, 1, random)) };
  for (let segments = 2; segments <= Math.min(MOST_PARTS, best.segments + WORSE); segments++) {
    const found = yield* partOf(
      quickMixture(data, segments, random),
      (0.5 * (segments - 2)) / MOST_PARTS,
      (0.5 * (segments - 1)) / MOST_PARTS,
    );
    if (found.bic < best.bic && smallest(found.places, segments) >= least) best = { segments, ...found };
  }
  if (best.segments === 1) return false;
  const contest = yield* partOf(outdoesOne({ points: some, parts, ...best }, refitMixture(parts), GROUPS, random), 0.5, 1);
  return contest.outdone;
}

function smallest(places: Uint16Array, segments: number): number {
  const sizes = new Array<number>(segments).fill(0);
  for (const place of places) sizes[place]!++;
  return Math.min(...sizes);
}
