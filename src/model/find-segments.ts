import type { Features } from "../features/index";
import { fail, type Outcome, succeed } from "../table/index";
import type { Candidate, Choice } from "./choice";
import { chooseNumber, fewCombinations, MEASURED, smallestUseful } from "./choose-number";
import { findCenters } from "./find-centers";
import { orderSegments } from "./order-segments";
import { placePoints } from "./place-points";
import { canonicalOrder, distinctPoints, pickPoints, type Points } from "./points";
import type { Quality } from "./quality";
import { createRandom, sample } from "./random";
import { silhouettes } from "./silhouette";
import { allAlike, tooFewDifferent } from "./troubles";
import { verdictOf } from "./verdict";

export type FoundSegments = {
  /** In the order of the segments' numbers. */
  readonly centers: readonly (readonly number[])[];
  /** Segment number, from 1, by row of the features. */
  readonly numbers: Uint16Array;
  readonly sizes: readonly number[];
  readonly choice: Choice;
  readonly quality: Quality;
  readonly verdict: string;
};

export type FindStep = { readonly fraction: number; readonly words: string };

/** On small tables; each finds the best known centers of the hardest reference data about every second time. */
const MOST_STARTS = 24;
/** Starts times rows that small and middle-sized tables are worth. */
const START_BUDGET = 60_000;
const FEWEST_STARTS = 8;

/**
 * Finds segments: their number (recommended by silhouette, or as chosen), their centers, and each row's number. `worth` is each row's value for numbering the
 * segments, or null. The same rows in any order and the same seed give the same answer. Trouble when the rows have fewer different values than segments.
 */
export function* findSegments(
  { values, width, rows }: Features,
  worth: Float64Array | null,
  segments: "auto" | number,
  seed: number,
): Generator<FindStep, Outcome<FoundSegments>> {
  const given: Points = { values, width, count: rows.length };
  const points = pickPoints(given, canonicalOrder(given));
  const wanted = segments === "auto" ? 2 : segments;
  const distinct = distinctPoints(points, wanted);
  if (distinct < 2) return fail(allAlike(points.count));
  if (distinct < wanted) return fail(tooFewDifferent(wanted, distinct));
  const totalSquares = placePoints(points, [meanPoint(points)]).inertia;
  if (!(totalSquares > 0)) return fail(allAlike(points.count));

  yield { fraction: 0, words: "Comparing numbers of segments" };
  const { recommended, candidates, words } = yield* told(
    chooseNumber(points, totalSquares, createRandom(seed)),
    0,
    0.4,
    "Comparing numbers of segments",
  );
  const k = segments === "auto" ? recommended : segments;
  const starts = Math.min(MOST_STARTS, Math.max(FEWEST_STARTS, Math.floor(START_BUDGET / points.count)));
  const found = yield* told(findCenters(points, k, starts, createRandom(seed + k)), 0.4, 0.9, `Finding ${k} segments`);

  const centers = orderSegments(given, found.centers, worth);
  yield { fraction: 0.9, words: "Measuring how distinct they are" };
  const placed = placePoints(points, centers);
  if (placed.sizes.includes(0)) return fail(tooFewDifferent(k, k - 1));
  const measured = pickPoints(points, sample(points.count, MEASURED, createRandom(seed)));
  const measuredWidth = yield* told(
    silhouettes(measured, [placePoints(measured, centers).places]),
    0.9,
    1,
    "Measuring how distinct they are",
  );
  const quality: Quality = {
    silhouette: measuredWidth[0]!,
    silhouetteCustomers: measured.count,
    explainedVariance: 1 - placed.inertia / totalSquares,
    inertia: placed.inertia,
  };
  const chosen: Candidate = {
    segments: k,
    silhouette: quality.silhouette,
    smallest: Math.min(...placed.sizes),
    explainedVariance: quality.explainedVariance,
  };
  const all = [...candidates.filter((candidate) => candidate.segments !== k), chosen].sort((a, b) => a.segments - b.segments);
  const reason =
    segments === "auto"
      ? words
      : k === recommended
        ? `You chose ${k}, which is also our recommendation. ${words}`
        : `You chose ${k}. ${words}`;
  return succeed({
    centers,
    numbers: placePoints(given, centers).places.map((place) => place + 1),
    sizes: placed.sizes,
    choice: { chosen: k, recommended, reason, candidates: all },
    quality,
    verdict: verdictOf({ ...chosen, least: smallestUseful(points.count), combinations: fewCombinations(points) }),
  });
}

/** Passes on a part's progress as a share of the whole. */
function* told<T>(part: Generator<number, T>, from: number, to: number, words: string): Generator<FindStep, T> {
  let step = part.next();
  for (; step.done !== true; step = part.next()) yield { fraction: from + (to - from) * step.value, words };
  return step.value;
}

function meanPoint({ values, width, count }: Points): number[] {
  const mean = new Array<number>(width).fill(0);
  for (let i = 0, p = 0; i < count; i++) for (let j = 0; j < width; j++, p++) mean[j]! += values[p]! / count;
  return mean;
}
