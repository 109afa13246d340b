import { partOf } from "../part-of";
import { canonicalOrder, distinctPoints, pickPoints, type Points } from "../points";
import type { Random } from "../random";
import type { Refit } from "../stability/index";
import { onePopulation } from "./one-population";
import type { Part } from "./part";
import { toldBySegments } from "./told-by-segments";

/** Tables drawn: none may be told as well, which happens to one population once in 20 times at most… */
const TABLES = 19;
/** …and the segments must be this many deviations of those tables above their mean, which makes it far rarer. */
const CLEARLY = 3;

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
 * 2008, with the columns' own grid in place of a normal). Drawing ends at the first table that is told as well. Rows in canonical order. Yields the fraction done.
 */
export function* outdoesOne(
  points: Points,
  parts: readonly Part[],
  places: Uint16Array,
  segments: number,
  refit: Refit,
  random: Random,
): Generator<number, Contest> {
  const told = toldBySegments(points, parts, places, segments);
  const draw = onePopulation(points, parts);
  const others: number[] = [];
  for (let table = 0; table < TABLES; table++) {
    yield table / TABLES;
    const drawn = draw(points.count, random);
    const ordered = pickPoints(drawn, canonicalOrder(drawn));
    const found = yield* partOf(refit(ordered, distinctPoints(ordered, segments), random), table / TABLES, (table + 1) / TABLES);
    others.push(toldBySegments(ordered, parts, found, segments));
    if (others.at(-1)! >= told) break;
  }
  const toldByOne = others.reduce((sum, x) => sum + x, 0) / others.length;
  const asWell = others.filter((x) => x >= told).length;
  const squares = others.reduce((sum, x) => sum + (x - toldByOne) ** 2, 0);
  const deviation = Math.sqrt(squares / (others.length - 1));
  const deviations = others.length > 1 && deviation > 0 ? (told - toldByOne) / deviation : null;
  return {
    outdone: asWell === 0 && (deviations === null || deviations >= CLEARLY),
    told,
    toldByOne,
    tables: others.length,
    asWell,
    deviations,
  };
}
