import type { Edit, Features, Method, MixtureColumns } from "../features/index";
import { type Column, fail, type Outcome, succeed } from "../table/index";
import { canonicalRows, inOrder } from "./canonical-points";
import type { Choice } from "./choice";
import type { Dendrogram } from "./dendrogram";
import {
  type Asked,
  type Customers,
  type Draft,
  draftByExisting,
  draftByKmeans,
  draftByMixture,
  draftByRules,
  draftByWard,
} from "./drafts/index";
import { editSegments } from "./edit-segments";
import { givenChoice } from "./given-choice";
import { measureQuality } from "./measure-quality";
import { fewerParts } from "./methods/index";
import { placeCustomers, segmentsOf, type ToPlace } from "./placing/index";
import type { PlacingRule } from "./placing-rule";
import type { Placings } from "./placings";
import { pickPoints, type Points } from "./points";
import type { Quality } from "./quality";
import { createRandom } from "./random";
import { mixtureStandsOut, type Verdict } from "./verdict/index";

/** Customers as every method needs them, and what is asked. */
export type ToSegment = Asked & {
  readonly method: Method;
  /** A mixture is taken instead where its groups are natural and tell clearly more. */
  readonly orMixture: boolean;
  readonly features: Features;
  /** Every column, and which customers take part (as in `features.rows`). */
  readonly columns: readonly Column[];
  readonly mixture: () => Generator<number, MixtureColumns>;
  /** Each customer's value for numbering the segments, NaN where missing, or null. */
  readonly worth: Float64Array | null;
  readonly edits: readonly Edit[];
  /** The numbers that people know these segments by (`order[old - 1]`), given each customer's; null where they know none. */
  readonly knownOrder: (numbers: Uint16Array, segments: number) => readonly number[] | null;
};

export type FoundSegments = {
  readonly method: Method;
  readonly rule: PlacingRule;
  /** By row of the features. */
  readonly placings: Placings;
  /** By segment, in the order of their numbers. */
  readonly sizes: readonly number[];
  readonly names: readonly string[] | null;
  readonly edited: readonly (string | null)[];
  readonly choice: Choice;
  readonly quality: Quality;
  readonly dendrogram: Dendrogram | null;
  readonly notes: readonly string[];
};

export type FindStep = { readonly fraction: number; readonly words: string };

/**
 * Finds segments by a method, changes them as edited by hand, numbers and judges them. The same customers in any order and the same seed give the same answer.
 * Trouble, in words, when the method cannot answer.
 */
export function* findSegments(asked: ToSegment): Generator<FindStep, Outcome<FoundSegments>> {
  const { values, width, rows, parts } = asked.features;
  const given: Points = { values, width, count: rows.length };
  const order = yield* told(canonicalRows(given), 0, 0.01, "Putting customers in order");
  const points = yield* told(inOrder(given, order), 0.01, 0.01, "Putting customers in order");
  const customers: Customers = { points, parts, mixture: asked.mixture, mixtures: new Map(), columns: asked.columns, rows };
  const frame: Frame = { asked, given, order, customers };

  if (!asked.orMixture || asked.edits.length === 0) return yield* choose(frame);
  // A change by hand is of the segments that were found without it.
  const unchanged = yield* choose({ ...frame, asked: { ...asked, edits: [] } });
  if (!unchanged.ok) return unchanged;
  const { method, choice } = unchanged.value;
  const changed = yield* attempt(method, { ...frame, asked: { ...asked, segments: choice.chosen } }, 0.5, 1);
  return changed.ok ? succeed({ ...changed.value, choice }) : changed;
}

/** A mixture must tell this much more of its customers than what was found first, or the simpler answer stands. */
const TELLS_MORE = 1.1;

/** The method asked for; under `orMixture` a mixture where its groups are natural and those found first are not, or tell clearly less (see `toldBySegments`). */
function* choose(frame: Frame): Generator<FindStep, Outcome<FoundSegments>> {
  const { asked, customers } = frame;
  const first = yield* attempt(asked.method, frame, 0.01, asked.orMixture ? 0.55 : 1);
  if (!first.ok || !asked.orMixture) return first;
  const looking = mixtureStandsOut(customers.points, customers.parts, createRandom(asked.seed));
  if (!(yield* told(looking, 0.55, 0.65, "Looking for groups that some columns hide"))) return first;
  const other = yield* mixtureGroups(frame, 0.65, 1);
  return other.ok && tellsMore(other.value.quality.verdict, first.value.quality.verdict) ? other : first;
}

/** How many segments fewer than BIC says are tried. */
const FEWER = 2;

/** The mixture of the number that BIC says or, where that is not natural, of the next fewer that is. */
function* mixtureGroups(frame: Frame, from: number, to: number): Generator<FindStep, Outcome<FoundSegments>> {
  const at = (share: number): number => from + share * (to - from);
  const said = yield* attempt("mixture", frame, at(0), at(0.5));
  if (!said.ok) return said;
  const { choice, quality } = said.value;
  // Where made-up lists are told as well, fewer segments are no better.
  if (quality.verdict.level === "natural" || quality.verdict.evidence.asWell > 0) return said;
  for (let less = 1; less <= FEWER && choice.chosen - less >= 2; less++) {
    const segments = choice.chosen - less;
    const between = at(0.5 + (0.5 * (less - 1)) / FEWER);
    const other = yield* attempt("mixture", { ...frame, asked: { ...frame.asked, segments } }, between, at(0.5 + (0.5 * less) / FEWER));
    if (!other.ok || other.value.quality.verdict.level !== "natural") continue;
    return succeed({ ...other.value, choice: fewerParts(choice, segments) });
  }
  return said;
}

function tellsMore(mixture: Verdict, first: Verdict): boolean {
  if (mixture.level !== "natural") return false;
  return first.level !== "natural" || (mixture.evidence.told ?? 0) >= TELLS_MORE * (first.evidence.told ?? 0);
}

type Frame = { readonly asked: ToSegment; readonly given: Points; readonly order: Int32Array; readonly customers: Customers };

/** All of the story for one method. */
function* attempt(method: Method, frame: Frame, from: number, to: number): Generator<FindStep, Outcome<FoundSegments>> {
  const { asked, given, order, customers } = frame;
  const at = (share: number): number => from + (to - from) * share;
  const drafted = yield* told(draft(method, customers, asked), at(0), at(0.6), WORDS[method]);
  if (!drafted.ok) return drafted;
  const found = drafted.value;
  const mixture = found.rule.by === "mixture" ? yield* told(asked.mixture(), at(0.6), at(0.62), WORDS[method]) : null;
  const ready: ToPlace =
    mixture !== null
      ? { by: "mixture", known: mixture }
      : found.rule.by === "centers"
        ? { by: "centers", points: given }
        : { by: "columns", columns: asked.columns, rows: asked.features.rows };
  const edited = yield* told(editSegments(found, asked, ready), at(0.62), at(0.68), "Placing customers");
  if (!edited.ok) return edited;
  const { rule, names, words, notes } = edited.value;
  const placings = yield* told(placeCustomers(rule, ready), at(0.68), at(0.72), "Placing customers");
  const segments = segmentsOf(rule);
  const sizes = new Array<number>(segments).fill(0);
  for (const number of placings.numbers) if (number > 0) sizes[number - 1]!++;
  const empty = sizes.indexOf(0);
  if (empty >= 0) return fail(nobodyLeft(segments));

  const placed = placedRows(order, placings.numbers);
  yield { fraction: at(0.72), words: "Placing customers" };
  const judged = {
    points: placed.rows.length === order.length ? customers.points : pickPoints(given, placed.rows),
    parts: customers.parts,
    places: placed.places,
    segments,
    refit: asked.edits.length > 0 ? null : found.refit,
    resamples: rule.by === "mixture" ? MIXTURES_AGAIN : RESAMPLES,
    seed: asked.seed,
  };
  const quality = yield* told(measureQuality(judged), at(0.72), at(1), "Judging how distinct and how stable they are");
  const choice = found.choice ?? givenChoice(method, segments, quality, Math.min(...sizes));
  const byHand = asked.edits.length > 0 && found.refit !== null;
  return succeed({
    ...{ method, rule, placings, sizes, names, edited: words, choice, dendrogram: found.dendrogram },
    quality: byHand ? { ...quality, verdict: { ...quality.verdict, sentence: BY_HAND } } : quality,
    notes: [...found.notes, ...notes],
  });
}

/** Hennig's own number of resamples is 100; half as many move a mean by .01 or so. Mixtures take many times as long to find: a fifth of his, which moves it by .02. */
const [RESAMPLES, MIXTURES_AGAIN] = [50, 20];

/** The rows that have a segment, and which from 0. By a loop: a call for each of a million rows takes long. */
function placedRows(order: Int32Array, numbers: Uint16Array): { readonly rows: Int32Array; readonly places: Uint16Array } {
  const rows = new Int32Array(order.length);
  const places = new Uint16Array(order.length);
  let count = 0;
  for (const row of order) {
    if (numbers[row] === 0) continue;
    rows[count] = row;
    places[count++] = numbers[row]! - 1;
  }
  return { rows: rows.subarray(0, count), places: places.subarray(0, count) };
}

const BY_HAND =
  "Changed by hand: these segments are as you made them, and no test was made of whether they are groups. Undo the changes to see what was found of the segments before.";

const WORDS: Readonly<Record<Method, string>> = {
  kmeans: "Comparing numbers of segments",
  ward: "Joining customers into a tree",
  mixture: "Looking for kinds of customers",
  rules: "Cutting into bands",
  existing: "Taking your segments",
};

function* draft(method: Method, customers: Customers, asked: Asked): Generator<number, Outcome<Draft>> {
  switch (method) {
    case "kmeans":
      return yield* draftByKmeans(customers, asked);
    case "ward":
      return yield* draftByWard(customers, asked);
    case "mixture":
      return yield* draftByMixture(customers, asked);
    case "rules":
      return yield* draftByRules(customers, asked);
    case "existing":
      return draftByExisting(customers, asked);
  }
}

/** Passes on a part's progress as a share of the whole. */
function* told<T>(part: Generator<number, T>, from: number, to: number, words: string): Generator<FindStep, T> {
  let step = part.next();
  for (; step.done !== true; step = part.next()) yield { fraction: from + (to - from) * step.value, words };
  return step.value;
}

function nobodyLeft(segments: number): Parameters<typeof fail>[0] {
  return {
    code: "TooFewDifferent",
    message: `Customers fall into fewer than ${segments} segments: one would have none.`,
    advice: "Ask for fewer segments.",
    retry: false,
  };
}
