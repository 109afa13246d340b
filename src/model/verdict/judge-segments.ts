import { partOf } from "../part-of";
import { pickPoints } from "../points";
import { type Random, sample } from "../random";
import type { Refit } from "../stability/index";
import type { Judged } from "./judged";
import { neighbours } from "./neighbours";
import { type Ask, type Contest, outdoesOne } from "./outdoes-one";
import type { Verdict } from "./verdict";
import { wordVerdict } from "./word-verdict";

/** Customers of long tables that are looked at, drawn at random… */
const LOOKED_AT = 20_000;
/** …and that a test is made on. */
export const JUDGED = 1_000;
type Placed = Pick<Judged, "points" | "places">;

/** Asked of all segments together: that there are groups. */
export const GROUPS: Ask = { clearly: 3, allowed: 0 };
/** Asked of every two neighbours: that they are not one group cut in two. Less, for there are many of them, and true groups may be small. */
const APART: Ask = { clearly: 1.5, allowed: 2 };

/**
 * Judges segments: "natural" only where they outdo one population with the same columns, and every segment its nearest one; "repeatable" where resamples find them again.
 * The same rows and seed give the same verdict. Yields the fraction done.
 */
export function* judgeSegments(judged: Judged, random: Random): Generator<number, Verdict> {
  const { segments, parts, refit, combinations, least } = judged;
  const sizes = new Array<number>(segments).fill(0);
  for (const place of judged.places) sizes[place]!++;
  const asked = refit !== null && combinations === null && segments > 1 && Math.min(...sizes) >= least;
  if (!asked) return wordVerdict(judged, sizes, null, null);
  const seen = some(judged, LOOKED_AT, random);
  const whole = yield* partOf(outdoesOne({ parts, segments, ...some(seen, JUDGED, random) }, refit, GROUPS, random), 0, 0.5);
  if (!whole.outdone) return wordVerdict(judged, sizes, whole, null);
  const pairs = segments === 2 ? [] : neighbours(seen.points, seen.places, segments);
  for (const [i, pair] of pairs.entries()) {
    const at = (share: number): number => 0.5 + (0.5 * (i + share)) / pairs.length;
    const contest = yield* partOf(apart({ parts, ...seen }, refit, pair, random), at(0), at(1));
    if (!contest.outdone) return wordVerdict(judged, sizes, whole, pair);
  }
  return wordVerdict(judged, sizes, whole, null);
}

function some({ points, places }: Placed, most: number, random: Random): Placed {
  const rows = sample(points.count, most, random);
  return { points: pickPoints(points, rows), places: Uint16Array.from(rows, (row) => places[row]!) };
}

/** Whether two segments tell more of their own customers than two halves of one population. */
function* apart(
  { points, parts, places }: Pick<Judged, "points" | "parts" | "places">,
  refit: Refit,
  [a, b]: readonly [number, number],
  random: Random,
): Generator<number, Contest> {
  const both = Int32Array.from(places.keys()).filter((row) => places[row] === a || places[row] === b);
  const rows = Int32Array.from(sample(both.length, JUDGED, random), (at) => both[at]!);
  const halves = Uint16Array.from(rows, (row) => (places[row] === a ? 0 : 1));
  return yield* outdoesOne({ points: pickPoints(points, rows), parts, places: halves, segments: 2 }, refit, APART, random);
}
