import { fail, type Outcome, succeed } from "../../table/index";
import type { Choice } from "../choice";
import { compareNumbers, type Comparison, type Fit } from "../compare-numbers";
import { fewCombinations, recommend } from "../criteria/index";
import { findCenters } from "../find-centers";
import { findWard, wardFit } from "../methods/index";
import { partOf } from "../part-of";
import { placePoints } from "../place-points";
import { centerRule } from "../placing/index";
import { distinctPoints, type Points } from "../points";
import { createRandom } from "../random";
import { refitCenters } from "../refit-centers";
import type { Refit } from "../stability/index";
import { allAlike, tooFewDifferent } from "../troubles";
import type { Asked, Customers, Draft } from "./draft";

/** Resamples by which the numbers of segments are compared. */
const RESAMPLES = 50;
/** On small tables; each finds the best known centers of the hardest reference data about every second time. */
const MOST_STARTS = 24;
/** Starts times rows that small and middle-sized tables are worth. */
const START_BUDGET = 60_000;
const FEWEST_STARTS = 8;
const STARTS_TO_COMPARE = 6;
const MOST_SEGMENTS = 12;

/** k-means: the number of segments compared, then their centers from many starts. Yields the fraction done. */
export function* draftByKmeans({ points }: Customers, { segments, seed }: Asked): Generator<number, Outcome<Draft>> {
  const alike = tooAlike(points, segments);
  if (alike !== null) return fail(alike);
  const random = createRandom(seed);
  const fit: Fit = function* (some, k) {
    return (yield* findCenters(some, k, STARTS_TO_COMPARE, random)).centers;
  };
  const comparison = yield* partOf(compareNumbers(points, fit, { refit: refitCenters, resamples: RESAMPLES, random }), 0, 0.7);
  const choice = chosen(comparison, points, segments);
  const starts = Math.min(MOST_STARTS, Math.max(FEWEST_STARTS, Math.floor(START_BUDGET / points.count)));
  const { centers } = yield* partOf(findCenters(points, choice.chosen, starts, createRandom(seed + choice.chosen)), 0.7, 0.95);
  const rule = yield* partOf(centerRule(centers, points), 0.95, 1);
  return succeed({ rule, choice, refit: refitCenters, dendrogram: null, names: null, notes: [] });
}

/** Ward's tree, cut where the numbers compared say; customers then belong to the nearest mean of its branches, as newcomers will. Yields the fraction done. */
export function* draftByWard({ points }: Customers, { segments, seed }: Asked): Generator<number, Outcome<Draft>> {
  const alike = tooAlike(points, segments);
  if (alike !== null) return fail(alike);
  const found = yield* partOf(findWard(points, MOST_SEGMENTS, seed), 0, 0.2);
  const fit: Fit = function* (some, k) {
    return found.centers[k - 1] ?? (yield* wardFit(seed)(some, k));
  };
  const options = { refit: refitWard(seed), resamples: RESAMPLES, random: createRandom(seed) };
  const comparison = yield* partOf(compareNumbers(points, fit, options), 0.2, 0.95);
  const choice = chosen(comparison, points, segments);
  const k = choice.chosen;
  const rule = yield* partOf(centerRule(found.centers[k - 1]!, points), 0.95, 1);
  const moved = found.moved[k - 1]!;
  const notes = [
    ...(found.microCenters === null
      ? []
      : [
          `The tree joins ${found.microCenters.toLocaleString("en-US")} micro-centers that stand for all customers, weighted by how many they stand for.`,
        ]),
    ...(moved === 0
      ? []
      : [
          `${moved.toLocaleString("en-US")} of ${found.compared.toLocaleString("en-US")} customers are nearer to the middle of another segment than of their branch of the tree, and belong there: so newcomers are placed by the same rule.`,
        ]),
  ];
  return succeed({ rule, choice, refit: options.refit, dendrogram: found.dendrogram, names: null, notes });
}

function refitWard(seed: number): Refit {
  return function* (points, segments) {
    const centers = yield* wardFit(seed)(points, segments);
    return placePoints(points, centers).places;
  };
}

function chosen(comparison: Comparison, points: Points, segments: "auto" | number): Choice {
  const advice = recommend(comparison.candidates, { customers: points.count, combinations: fewCombinations(points) });
  if (segments === "auto") return { ...advice, chosen: advice.recommended };
  const own = segments === advice.recommended ? `You chose ${segments}, which is also our recommendation.` : `You chose ${segments}.`;
  return { ...advice, chosen: segments, reason: `${own} ${advice.reason}` };
}

function tooAlike(points: Points, segments: "auto" | number): ReturnType<typeof allAlike> | null {
  const wanted = segments === "auto" ? 2 : segments;
  const distinct = distinctPoints(points, wanted);
  if (distinct < 2) return allAlike(points.count);
  return distinct < wanted ? tooFewDifferent(wanted, distinct) : null;
}
