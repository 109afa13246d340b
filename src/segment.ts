import {
  applyPreparation,
  chooseColumns,
  completeCustomers,
  learnPreparation,
  nothingToSegmentBy,
  type SegmentRequest,
} from "./features/index";
import { engineName, findSegments } from "./model/index";
import { profileSegments, summariseSegments } from "./profile/index";
import type { Segmentation } from "./report/index";
import { makeModel } from "./snapshot/index";
import { type Column, describeTable, fail, type Outcome, type Problem, succeed, type Table, type Trouble } from "./table/index";

export type { SegmentRequest } from "./features/index";
export type { Segmentation } from "./report/index";

export type Progress = {
  readonly stage: "table" | "features" | "model" | "profile" | "report";
  /** 0 to 1, of the stage. */
  readonly fraction: number;
  readonly words: string;
};

const MOST_SEGMENTS = 12;
/** Segments that we recommend among fewer would be single customers with names. */
const FEWEST_CUSTOMERS = 10;

/**
 * The first run: a table of customers to segments, told what each is like. Pure: the same table and request give the same answer, whatever the order of the
 * rows. A generator, so that the caller can show progress and stop between steps. Trouble when the request cannot be answered, in words.
 */
export function* segment(table: Table, request: SegmentRequest): Generator<Progress, Outcome<Segmentation>> {
  const refusal = refuse(request.segments);
  if (refusal !== null) return fail(refusal);

  const described = yield* told("table", "Reading customers", describeTable(table, request));
  if (!described.ok) return described;
  const customers = described.value;

  const choice = chooseColumns(customers, request);
  if (!choice.ok) return choice;
  const { bases, descriptors, value } = choice.value;
  const complete = completeCustomers(bases, request.missing, customers.rows.length);
  if (complete.length < fewest(request.segments)) return fail(tooFewCustomers(complete.length, fewest(request.segments)));
  const learned = yield* told("features", "Learning what is comparable", learnPreparation(only(bases, complete), request));
  if (learned.preparation.columns.length === 0) return fail(nothingToSegmentBy(customers.description.columns));
  const features = yield* told("features", "Making columns comparable", applyPreparation(learned.preparation, bases, complete));

  const worth = value === null ? null : only([value], complete)[0]!.values;
  const finding = findSegments(features, worth, request.segments, request.seed);
  let step = finding.next();
  for (; step.done !== true; step = finding.next()) yield { stage: "model", ...step.value };
  if (!step.value.ok) return step.value;
  const found = step.value.value;

  const profiled = [
    ...only(bases, complete).map((column) => ({ column, role: "segmentBy" as const })),
    ...only(value === null ? [] : [value], complete).map((column) => ({ column, role: "value" as const })),
    ...only(descriptors, complete).map((column) => ({ column, role: "describeWith" as const })),
  ];
  const profile = yield* told("profile", "Describing segments", profileSegments(profiled, found.numbers, found.sizes.length));
  const segments = summariseSegments(profile, found.numbers, found.sizes, worth);

  const assignment = new Uint16Array(table.rows);
  complete.forEach((customer, i) => (assignment[customers.rows[customer]!] = found.numbers[i]!));
  yield { stage: "report", fraction: 1, words: "Done" };
  return succeed({
    customers: customers.rows.length,
    assigned: complete.length,
    assignment,
    segments,
    choice: found.choice,
    quality: found.quality,
    verdict: found.verdict,
    model: makeModel({
      request: { ...request, segmentBy: named(request.segmentBy, bases), describeWith: named(request.describeWith, descriptors) },
      preparation: learned.preparation,
      centers: found.centers,
      segments: segments.map(({ key, number, name, size }) => ({ key, number, name, size })),
      quality: found.quality,
      customers: complete.length,
      engine: engineName(),
    }),
    profile,
    preparation: learned.prepared,
    problems: [
      ...customers.description.problems,
      ...choice.value.problems,
      ...learned.problems.filter((problem) => !alreadyTold(problem, customers.description.problems)),
      ...unplaced(customers.rows.length - complete.length),
    ],
  });
}

/** The values of the customers that take part. */
function only(columns: readonly Column[], customers: Int32Array): readonly Column[] {
  return columns.map((column) => {
    const values = new Float64Array(customers.length);
    for (let i = 0; i < customers.length; i++) values[i] = column.values[customers[i]!]!;
    return { ...column, values };
  });
}

/** Of the names asked for, those of columns that take part. */
function named(asked: readonly string[], columns: readonly Column[]): readonly string[] {
  return asked.filter((name) => columns.some((column) => column.name === name));
}

function* told<T>(stage: Progress["stage"], words: string, part: Generator<number, T>): Generator<Progress, T> {
  let step = part.next();
  for (; step.done !== true; step = part.next()) yield { stage, fraction: step.value, words };
  return step.value;
}

function unplaced(count: number): readonly Problem[] {
  if (count === 0) return [];
  return [{ kind: "unplaced", count, message: "Customers with a missing value in a column to segment by are not placed, as you chose." }];
}

function alreadyTold({ kind, column }: Problem, problems: readonly Problem[]): boolean {
  return problems.some((other) => other.kind === kind && other.column === column);
}

function refuse(segments: SegmentRequest["segments"]): Trouble | null {
  if (segments === "auto" || (Number.isInteger(segments) && segments >= 2 && segments <= MOST_SEGMENTS)) return null;
  return {
    code: "SegmentsOutOfRange",
    message: `The number of segments must be a whole number from 2 to ${MOST_SEGMENTS}.`,
    advice: "Choose another number, or let us recommend one.",
    retry: false,
  };
}

function fewest(segments: SegmentRequest["segments"]): number {
  return segments === "auto" ? FEWEST_CUSTOMERS : 2;
}

function tooFewCustomers(customers: number, least: number): Trouble {
  return {
    code: "TooFewCustomers",
    message: `Only ${customers} customer${customers === 1 ? "" : "s"} can be placed: ${least} are the fewest that segments can be found in.`,
    advice: "Select more rows, show hidden ones, or let missing values be filled.",
    retry: false,
  };
}
