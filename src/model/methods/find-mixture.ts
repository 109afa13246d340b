import type { MixtureColumns } from "../../features/index";
import { fail, type Outcome, succeed } from "../../table/index";
import type { Candidate, Choice } from "../choice";
import { smallestUseful } from "../criteria/index";
import { partOf } from "../part-of";
import { learnReach } from "../placing/learn-reach";
import { placeByMixture } from "../placing/place-by-mixture";
import type { MixtureRule } from "../placing-rule";
import { createRandom } from "../random";
import { allAlike, tooFewDifferent } from "../troubles";
import { chooseParts } from "./choose-parts";
import { AT_REST, fitMixture, type FittedMixture, moveToRest } from "./fit-mixture";
import { type MixtureFit, measureMixture, partsOf } from "./measure-mixture";
import { inUnits, mixtureData, mixtureRows } from "./mixture-data";

const MOST_PARTS = 12;
/** Rows that numbers of segments are compared on, and that the chosen one is moved to rest on. */
const COMPARED = 2_000;
const POLISHED = 40_000;

export type FoundMixture = {
  readonly rule: MixtureRule;
  readonly choice: Choice;
  readonly fit: MixtureFit;
};

/**
 * Latent classes and profiles: a mixture of independent normals (numbers) and multinomials (answers) by EM (Dempster, Laird & Rubin 1977) from many seeded starts,
 * for 1 to 12 segments, the number chosen by BIC or as asked. Missing values are left out of the likelihood. On long tables numbers are compared on a seeded
 * sample of 2,000 customers and the chosen mixture moved to rest on 40,000; `fit` says on how many. Parts are numbered from the largest. `known` are mixtures
 * of these very customers and seed found before, by their number of parts; those found now are added. Trouble where customers
 * are alike or fewer kinds of them are there than segments asked for.
 */
export function* findMixture(
  columns: MixtureColumns,
  segments: "auto" | number,
  seed: number,
  known = new Map<number, FittedMixture>(),
): Generator<number, Outcome<FoundMixture>> {
  const rows = yield* partOf(mixtureRows(columns), 0, 0.05);
  const all = rows.points.count;
  const some = mixtureData(rows, COMPARED, createRandom(seed));
  const most = Math.min(MOST_PARTS, some.count);
  if (most < 2) return fail(allAlike(columns.rows.length));
  if (segments !== "auto" && most < segments) return fail(tooFewDifferent(segments, most));
  const fitted: FittedMixture[] = [];
  const candidates: Candidate[] = [];
  for (let k = 1; k <= most; k++) {
    const from = 0.05 + 0.75 * share(k - 1, most);
    const fit = known.get(k) ?? (yield* partOf(fitMixture(some, k, createRandom(seed + k)), from, 0.05 + 0.75 * share(k, most)));
    known.set(k, fit);
    fitted.push(fit);
    const { bic, smallest, explainedVariance } = measureMixture(fit, some);
    candidates.push({ ...UNMEASURED, segments: k, bic, smallest: Math.round((smallest * all) / some.customers), explainedVariance });
  }
  const choice = chooseParts(candidates, smallestUseful(all), segments);
  const start = fitted[choice.chosen - 1]!;
  const data = all > COMPARED ? mixtureData(rows, POLISHED, createRandom(seed)) : some;
  const final = yield* partOf(moveToRest(start.density, data, AT_REST, 0.5), 0.8, 0.95);
  const parts = inUnits(partsOf(final.density), rows.scales);
  const segmentOf = parts.map((_, i) => i + 1);
  const boundless: MixtureRule = { by: "mixture", columns: columns.columns, parts, reach: parts.map(() => Infinity), segmentOf };
  const { numbers, distances } = yield* partOf(placeByMixture(boundless, columns), 0.95, 0.98);
  const held = new Set(numbers.filter((number) => number > 0)).size;
  if (held < parts.length) return fail(tooFewKinds(parts.length, held));
  const reach = yield* partOf(learnReach(distances, numbers, parts.length), 0.98, 1);
  yield 1;
  return succeed({ rule: { ...boundless, reach }, choice, fit: measureMixture(final, data) });
}

const UNMEASURED = { silhouette: null, calinskiHarabasz: null, daviesBouldin: null, gap: null, gapError: null, stability: null };

/** Later numbers take longer: k parts about as k. */
function share(k: number, most: number): number {
  return (k * (k + 1)) / (most * (most + 1));
}

function tooFewKinds(segments: number, held: number): Parameters<typeof fail>[0] {
  return {
    code: "TooFewDifferent",
    message: `${segments} segments were asked for, but customers are likeliest to belong to only ${held} of them.`,
    advice: "Ask for fewer segments.",
    retry: false,
  };
}
