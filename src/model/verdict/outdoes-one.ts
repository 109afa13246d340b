import { partOf } from "../part-of";
import { canonicalOrder, distinctPoints, pickPoints } from "../points";
import type { Random } from "../random";
import type { Refit } from "../stability/index";
import type { Judged } from "./judged";
import { onePopulation } from "./one-population";
import { toldBySegments } from "./told-by-segments";

/** Tables drawn; where none is told as well, that happens to one population once in 20 times at most. */
const TABLES = 19;
/** Drawing ends early where, after so many tables, segments are so many deviations higher than asked: no later table would change the answer. */
const [ENOUGH, FAR_ABOVE] = [10, 3];

/** What is asked of segments: so many standard deviations above the tables' mean, and at most so many tables that are told as well. */
export type Ask = { readonly clearly: number; readonly allowed: number };

export type Contest = {
  readonly outdone: boolean;
  readonly told: number;
  readonly toldByOne: number;
  readonly tables: number;
  readonly asWell: number;
  readonly deviations: number | null;
};

/**
 * Whether segments tell more than segments found in the same way in tables drawn from one population with the same columns (a Monte Carlo test; after SigClust, Liu et al.
 * 2008, with the columns' own grid in place of a normal). Drawing ends as soon as the answer is clear. Rows in canonical order. Yields the fraction done.
 */
export function* outdoesOne(
  { points, parts, places, segments }: Pick<Judged, "points" | "parts" | "places" | "segments">,
  refit: Refit,
  { clearly, allowed }: Ask,
  random: Random,
): Generator<number, Contest> {
  const told = toldBySegments(points, parts, places, segments);
  const draw = onePopulation(points, parts);
  const others: number[] = [];
  let [asWell, above]: [number, number | null] = [0, null];
  while (others.length < TABLES && asWell <= allowed && !(others.length >= ENOUGH && above !== null && above >= clearly + FAR_ABOVE)) {
    const from = others.length / TABLES;
    yield from;
    const drawn = draw(points.count, random);
    const ordered = pickPoints(drawn, canonicalOrder(drawn));
    const found = yield* partOf(refit(ordered, distinctPoints(ordered, segments), random), from, from + 1 / TABLES);
    others.push(toldBySegments(ordered, parts, found, segments));
    above = deviationsAbove(told, others);
    if (others.at(-1)! >= told) asWell++;
  }
  const toldByOne = others.reduce((sum, other) => sum + other, 0) / others.length;
  return {
    outdone: asWell <= allowed && told > toldByOne && (above === null || above >= clearly),
    told,
    toldByOne,
    tables: others.length,
    asWell,
    deviations: above,
  };
}

/** How many standard deviations of the others a number is above their mean; null where they do not vary. */
function deviationsAbove(told: number, others: readonly number[]): number | null {
  const mean = others.reduce((sum, other) => sum + other, 0) / others.length;
  const deviation = Math.sqrt(others.reduce((sum, other) => sum + (other - mean) ** 2, 0) / (others.length - 1));
  return deviation > 0 ? (told - mean) / deviation : null; // NaN of a single one is not above 0
}
