import {
  applyPreparation,
  chooseColumns,
  completeCustomers,
  learnPreparation,
  mixtureColumns,
  nothingToSegmentBy,
  type SegmentRequest,
} from "./features/index";
import { engineName, findSegments, stabilityWord } from "./model/index";
import { findRulesOfThumb, profileSegments, rateOutcomes, summariseSegments } from "./profile/index";
import type { Segmentation } from "./report/index";
import { makeModel, placeAsEarlier, recogniseSegments, type SavedModel } from "./snapshot/index";
import {
  comparedBy,
  fewestCustomers,
  formedBy,
  WHY_A_MIXTURE,
  type Kept,
  methodFor,
  only,
  profiledColumns,
  refuseNumber,
  savedQuality,
  spread,
  tooFewCustomers,
  unplaced,
} from "./story/index";
import { type Column, describeTable, fail, type Outcome, type Problem, succeed, type Table } from "./table/index";

export { type CustomerExplained, explainCustomer, type Kept } from "./story/index";
export type { Join, OutcomeChoice, RuleColumn, SegmentRequest } from "./features/index";
export { OBJECTIVES, PLAIN_REQUEST, proposeChoices } from "./features/index";
export { smallestUseful, tradeOff } from "./model/index";
export type { Segmentation } from "./report/index";

export type Progress = {
  readonly stage: "table" | "features" | "model" | "profile" | "report";
  /** 0 to 1, of the stage. */
  readonly fraction: number;
  readonly words: string;
};

/** What was found, and what is kept to explain single customers. */
export type Segmented = { readonly segmentation: Segmentation; readonly kept: Kept };

/**
 * The first run: a table of customers to segments, told what each is like. Pure: the same table and request give the same answer, whatever the order of the
 * rows. `earlier` are segments that the new ones are recognised in, so that keys, names and numbers do not jump. A generator, so that the caller can show progress and
 * stop between steps. Trouble when the request cannot be answered, in words.
 */
export function* segment(
  table: Table,
  request: SegmentRequest,
  earlier: SavedModel | null = null,
): Generator<Progress, Outcome<Segmented>> {
  const refusal = refuseNumber(request.segments);
  if (refusal !== null) return fail(refusal);

  const described = yield* told("table", "Reading customers", describeTable(table, request));
  if (!described.ok) return described;
  const customers = described.value;
  const chosen = chooseColumns(customers, request);
  if (!chosen.ok) return chosen;
  const { outcomes, value, descriptors } = chosen.value;
  const { method, reason } = methodFor(request, chosen.value, customers.rows.length);
  const bases = comparedBy(chosen.value, method);
  const searched = method !== "rules" && method !== "existing";
  const complete = completeCustomers(searched ? bases : [], request.missing, customers.rows.length);
  const least = fewestCustomers(request.segments, method);
  if (complete.length < least) return fail(tooFewCustomers(complete.length, least));

  const learned = yield* told("features", "Learning what is comparable", learnPreparation(only(bases, complete), request));
  const { preparation, prepared } = learned;
  if (searched && preparation.columns.every(({ weight }) => weight === 0)) return fail(nothingToSegmentBy(customers.description.columns));
  const features = yield* told("features", "Making columns comparable", applyPreparation(preparation, bases, complete));
  const worth = value === null ? null : only([value], complete)[0]!.values;

  const placed =
    earlier === null ? null : yield* told("features", "Recognising earlier segments", placeAsEarlier(earlier, customers.columns, complete));
  const recognise = (numbers: Uint16Array, segments: number) =>
    earlier === null || placed === null ? null : recogniseSegments(earlier, placed, numbers, segments);
  const finding = findSegments({
    ...{ method, features, worth, columns: customers.columns },
    orMixture: request.method === "auto" && method === "kmeans" && request.segments === "auto",
    mixture: () => mixtureColumns(preparation, bases, complete),
    ...{ segments: request.segments, seed: request.seed, edits: request.edits, rules: request.rules },
    ...{ existing: request.existing, valueColumn: request.valueColumn },
    knownOrder: (numbers, segments) => recognise(numbers, segments)?.order ?? null,
  });
  let step = finding.next();
  for (; step.done !== true; step = finding.next()) yield { stage: "model", ...step.value };
  if (!step.value.ok) return step.value;
  const found = step.value.value;
  const { placings, sizes, quality } = found;
  const known = recognise(placings.numbers, sizes.length)?.kept;
  const columns = profiledColumns(chosen.value, formedBy(found, bases), complete);
  const profile = yield* told("profile", "Describing segments", profileSegments(columns, placings.numbers, sizes.length));
  const rules = yield* told(
    "profile",
    "Looking for rules of thumb",
    findRulesOfThumb(only(bases, complete), placings.numbers, sizes.length, request),
  );
  const dataRows = Int32Array.from(complete, (customer) => customers.rows[customer]!);
  const rated = outcomes.map(({ column, level }) => ({ column: only([column], complete)[0]!, level }));
  const segments = summariseSegments({
    ...{ profile, placings, rows: dataRows, sizes, worth, rules: rules.rules, edited: found.edited },
    outcomes: rateOutcomes(rated, placings.numbers, sizes.length),
    stability: quality.stability?.jaccard.map((jaccard) => ({ jaccard, words: stabilityWord(jaccard) })) ?? null,
    kept: sizes.map((_, s) => ({
      key: known?.[s]?.key ?? `s${s + 1}`,
      name: found.names?.[s] ?? known?.[s]?.name ?? null,
    })),
    border: found.rule.by === "mixture" ? 0.75 : 0.25,
  });

  const byRow = spread(placings, dataRows, table.rows);
  const assigned = sizes.reduce((sum, size) => sum + size, 0);
  const named = (names: readonly string[], of: readonly Column[]): readonly string[] =>
    names.filter((name) => of.some((column) => column.name === name));
  const model = makeModel({
    request: {
      ...request,
      // Changes by hand are of this number of segments, whatever would be recommended next time.
      ...(request.edits.length > 0 && searched && { method: found.method, segments: found.choice.chosen }),
      segmentBy: named(request.segmentBy, [...bases, ...descriptors]),
      describeWith: named(request.describeWith, descriptors),
    },
    ...{ preparation, method: found.method, placing: found.rule },
    segments: segments.map(({ key, number, name, size }) => ({ key, number, name, size })),
    quality: savedQuality(quality),
    customers: assigned,
    engine: engineName(),
  });
  yield { stage: "report", fraction: 1, words: "Done" };
  const segmentation: Segmentation = {
    customers: customers.rows.length,
    assigned,
    ...byRow,
    segments,
    method: found.method,
    methodReason: found.method === method ? reason : WHY_A_MIXTURE,
    dendrogram: found.dendrogram,
    choice: found.choice,
    quality,
    verdict: quality.verdict.sentence,
    ruleAccuracy: rules.accuracy,
    model,
    profile,
    preparation: prepared,
    problems: [
      ...customers.description.problems,
      ...chosen.value.problems,
      ...learned.problems.filter(
        ({ kind, column }) => !customers.description.problems.some((told) => told.kind === kind && told.column === column),
      ),
      ...unplaced(customers.rows.length - assigned, found.method),
      ...found.notes.map((message): Problem => ({ kind: "method", count: 1, message })),
    ],
  };
  const kept: Kept = {
    found,
    features,
    columns: customers.columns,
    customers: complete,
    dataRows,
    profile,
    mixture: () => mixtureColumns(preparation, bases, complete),
  };
  return succeed({ segmentation, kept });
}

function* told<T>(stage: Progress["stage"], words: string, part: Generator<number, T>): Generator<Progress, T> {
  let step = part.next();
  for (; step.done !== true; step = part.next()) yield { stage, fraction: step.value, words };
  return step.value;
}
