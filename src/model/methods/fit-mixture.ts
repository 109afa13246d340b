import type { Random } from "../random";
import type { MixtureData } from "./mixture-data";
import type { Density } from "./mixture-density";
import { startingDensity } from "./mixture-starts";
import { step } from "./mixture-step";

/** Short runs that look where a start leads, and how many of them are run to their end (Biernacki, Celeux & Govaert 2003). */
const SHORT_STEPS = 6;
const KEPT = 2;
/** Starts times rows times parts that a number of parts is worth. */
const START_BUDGET = 60_000;
const [FEWEST_STARTS, MOST_STARTS] = [6, 24];

/** How far a mixture is moved: until no more than `gain` of log-likelihood is to be had, or so many steps are done. */
export type Patience = { readonly gain: number; readonly steps: number };
/** Enough to compare numbers of parts. */
const COMPARABLE: Patience = { gain: 0.05, steps: 100 };
export const AT_REST: Patience = { gain: 1e-5, steps: 1_000 };

export type FittedMixture = { readonly density: Density; readonly logLikelihood: number };

/** The likeliest mixture of k parts that many seeded starts lead to. Yields the fraction done. */
export function* fitMixture(data: MixtureData, k: number, random: Random): Generator<number, FittedMixture> {
  const starts = k === 1 ? 1 : Math.max(FEWEST_STARTS, Math.min(MOST_STARTS, Math.floor(START_BUDGET / (data.count * k))));
  let promising: readonly FittedMixture[] = [];
  for (let start = 0; start < starts; start++) {
    yield (0.5 * start) / starts;
    let density = startingDensity(data, k, start, random);
    for (let short = 1; short < SHORT_STEPS; short++) {
      yield (0.5 * start) / starts;
      density = step(density, data).next;
    }
    const { logLikelihood, next } = step(density, data);
    promising = [...promising, { density: next, logLikelihood }].sort((a, b) => b.logLikelihood - a.logLikelihood).slice(0, KEPT);
  }
  let best: FittedMixture | null = null;
  for (const [i, { density }] of promising.entries()) {
    const found = yield* moveToRest(density, data, COMPARABLE, 0.5 + (0.5 * i) / promising.length);
    if (best === null || found.logLikelihood > best.logLikelihood) best = found;
  }
  return best!;
}

/**
 * EM steps until the log-likelihood is at rest: what is still to be gained is told from how the gains shrink (Aitken; Böhning et al. 1994). Yields `fraction` after
 * each.
 */
export function* moveToRest(start: Density, data: MixtureData, patience: Patience, fraction: number): Generator<number, FittedMixture> {
  let density = start;
  let [before, gainBefore] = [-Infinity, Infinity];
  for (let steps = 1; ; steps++) {
    yield fraction;
    const { logLikelihood, next } = step(density, data);
    const gain = logLikelihood - before;
    const rate = Math.min(0.999, gain / gainBefore);
    const toCome = (gain * rate) / (1 - rate);
    if (steps === patience.steps || gain <= 0 || (rate > 0 && toCome < patience.gain)) return { density, logLikelihood };
    [before, gainBefore, density] = [logLikelihood, gain, next];
  }
}
