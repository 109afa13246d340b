import { type Column, type Customers, fail, type Outcome, type Problem, succeed, type Trouble } from "../table/index";
import { nothingToSegmentBy } from "./nothing-to-segment-by";
import type { SegmentRequest } from "./request";
import type { RuleColumn } from "./rule-column";

export type ChosenColumns = {
  readonly bases: readonly Column[];
  readonly descriptors: readonly Column[];
  readonly value: Column | null;
  /** `level` is the answer that counts as happened, written as in the column. */
  readonly outcomes: readonly { readonly column: Column; readonly level: string }[];
  /** Of the method "rules". */
  readonly rules: readonly { readonly column: Column; readonly cut: RuleColumn["cut"] }[];
  /** Names of descriptors that say the same as a column to segment by, or nearly: what segments differ in them is no finding. */
  readonly echoes: ReadonlySet<string>;
  /** Of the method "existing". */
  readonly existing: Column | null;
  /** Columns asked for that may not take part. */
  readonly problems: readonly Problem[];
};

/**
 * The columns a request names, without personal data. A column to segment by with weight 0 only describes. Outcome and value columns never segment, even where asked to. Trouble when one is not there, the value is no
 * number, an outcome's answer does not occur, a weight is not from 0 to 3, all weights are 0, or nothing is left to segment by and the method is neither rules nor existing segments.
 */
export function chooseColumns({ columns, description }: Customers, request: SegmentRequest): Outcome<ChosenColumns> {
  const { valueColumn, segmentBy, describeWith, method } = request;
  const ruled = method === "rules" ? request.rules : [];
  const own = method === "existing" ? request.existing : null;
  const weightOf = (name: string): number => request.weights[name] ?? 1;
  const judging = request.outcomes.map(({ column }) => column);
  const asked = [...segmentBy, ...describeWith, ...judging, ...ruled.map(({ column }) => column), valueColumn, own];
  const gone = asked.filter((name) => name !== null && !columns.some((column) => column.name === name));
  if (gone.length > 0) return fail(columnGone(gone.join(", ")));
  const told = new Map(description.columns.map((column) => [column.name, column]));
  const personal = (name: string): boolean => told.get(name)?.personal !== null;
  const named = (name: string | null): Column | undefined => columns.find((column) => column.name === name && !personal(column.name));
  const find = (names: readonly string[]): readonly Column[] => columns.filter(({ name }) => names.includes(name) && !personal(name));

  const value = columns.find(({ name }) => name === valueColumn) ?? null;
  if (value !== null && value.kind !== "number") return fail(valueNotNumber(value.name));
  const outcomes: { column: Column; level: string }[] = [];
  for (const { column: name, level } of request.outcomes) {
    const column = named(name);
    const there = column?.levels.find((each) => each.toLowerCase() === level.toLowerCase());
    if (column === undefined || there === undefined) return fail(outcomeNotThere(name, level, column?.levels ?? []));
    outcomes.push({ column, level: there });
  }
  const rules = ruled.flatMap(({ column: name, cut }) => {
    const column = named(name);
    return column === undefined ? [] : [{ column, cut }];
  });
  if (rules.length < ruled.length) return fail(personalRule(ruled.find(({ column }) => personal(column))!.column));
  const existing = own === null ? null : (named(own) ?? null);
  if (method === "existing" && existing === null) return fail(NO_EXISTING);
  if (existing !== null && (existing.kind === "number" || existing.kind === "date")) return fail(existingIsAmounts(existing.name));

  const judges = new Set([valueColumn, ...judging]);
  const wrongWeight = segmentBy.find((name) => !(weightOf(name) >= 0 && weightOf(name) <= MOST_WEIGHT));
  if (wrongWeight !== undefined) return fail(weightOutOfRange(wrongWeight));
  const all = find(segmentBy.filter((name) => !judges.has(name) && name !== own));
  const bases = all.filter(({ name }) => weightOf(name) > 0);
  if (all.length > 0 && bases.length === 0) return fail(NO_WEIGHT);
  if (bases.length === 0 && method !== "rules" && method !== "existing") return fail(nothingToSegmentBy(description.columns));
  const weightless = all.filter(({ name }) => weightOf(name) === 0).map(({ name }) => name);
  const descriptors = find([
    ...weightless,
    ...describeWith.filter((name) => !judges.has(name) && !segmentBy.includes(name) && name !== own),
  ]);
  const goesWith = (name: string): string | undefined => told.get(name)?.goesWith;
  const echoed = descriptors.filter(({ name }) =>
    bases.some((base) => base.name === goesWith(name) || goesWith(base.name) === name || sameAs(goesWith(name), goesWith(base.name))),
  );
  return succeed({
    bases,
    echoes: new Set(echoed.map(({ name }) => name)),
    descriptors: descriptors.filter(({ kind }) => kind !== "text" && kind !== "identifier"),
    ...{ value, outcomes, rules, existing },
    problems: segmentBy.flatMap((column) => leftOut(column, personal(column), column === valueColumn, judging.includes(column))),
  });
}

function sameAs(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a === b;
}

function leftOut(column: string, personal: boolean, value: boolean, outcome: boolean): readonly Problem[] {
  const problem = (kind: Problem["kind"], message: string): readonly Problem[] => [{ column, kind, count: 1, message }];
  if (personal) return problem("personalData", `${column} is personal data: it is never used to segment. It is left out.`);
  if (outcome)
    return problem(
      "outcomeColumn",
      `${column} is an outcome: it judges segments and does not form them. To segment by it, do not choose it as an outcome.`,
    );
  if (!value) return [];
  return problem(
    "valueColumn",
    `${column} is the value column: it judges segments and does not form them. To segment by it, choose no value column.`,
  );
}

const MOST_WEIGHT = 3;

const NO_WEIGHT: Trouble = {
  code: "NoWeight",
  message: "Every column to segment by has weight 0, so nothing is left to tell customers apart by.",
  advice: "Give at least one column a weight above 0.",
  retry: false,
};

function weightOutOfRange(name: string): Trouble {
  return {
    code: "WeightOutOfRange",
    message: `The weight of ${name} is not a number from 0 to ${MOST_WEIGHT}.`,
    advice: "1 counts as much as other columns, 0 not at all, 3 three times as much.",
    retry: false,
  };
}

function existingIsAmounts(name: string): Trouble {
  return {
    code: "ExistingIsAmounts",
    message: `${name} holds numbers or dates, not the names of segments.`,
    advice: "Choose the column that holds your segments, or tell us that this one is a category.",
    retry: false,
  };
}

const NO_EXISTING: Trouble = {
  code: "NoExisting",
  message: "No column was chosen that holds your own segments.",
  advice: "Choose it, or another method.",
  retry: false,
};

function columnGone(names: string): Trouble {
  return {
    code: "ColumnGone",
    message: `There is no column ${names} in the range.`,
    advice: "Read the customers again, then choose the columns.",
    retry: true,
  };
}

function valueNotNumber(name: string): Trouble {
  return {
    code: "ValueNotNumber",
    message: `${name} was chosen as value, but it does not hold numbers.`,
    advice: "Choose a column of amounts, or none.",
    retry: false,
  };
}

function outcomeNotThere(name: string, level: string, levels: readonly string[]): Trouble {
  const known = levels.length > 0 && levels.length <= 12;
  return {
    code: "OutcomeNotThere",
    message: known
      ? `No customer has the answer ${level === "" ? "chosen" : `"${level}"`} in ${name}, so its rate cannot be told.`
      : `${name} was chosen as an outcome, but it does not hold a few answers such as yes and no.`,
    advice: known ? `Choose one of: ${levels.join(", ")}.` : "Choose a yes/no column or a category, or tell us that it is one.",
    retry: false,
  };
}

function personalRule(name: string): Trouble {
  return {
    code: "PersonalRule",
    message: `${name} is personal data: no segments are made of it.`,
    advice: "Choose another column.",
    retry: false,
  };
}
