import type { Column } from "./column";
import { type ColumnFacts, distinctValues } from "./column-facts";
import type { Kind, Problem, ProblemKind } from "./description";
import type { FoundSentinels } from "./find-sentinels";
import type { Guess } from "./guess";
import { filledCells, isMarks, nearlyConstant } from "./guess-column";
import { listed } from "./listed";
import { outliers, strongSkew } from "./spread";
import { ERROR } from "./table";
import type { DateOrder } from "./text-dates";

/** Sheet rows of the first few cells of a column that a test picks by the cell's code (see `Table`), the customer's place and the number, if any. */
export type FindCells = (test: (code: number, customer: number, number: number | null) => boolean) => readonly number[];

/** One column, all that was found out about it. `sorted` are its numbers in ascending order. */
export type Examined = {
  readonly facts: ColumnFacts;
  readonly guess: Guess;
  readonly column: Column;
  readonly sorted: Float64Array;
  readonly missing: number;
  readonly sentinels: FoundSentinels;
  /** Whether nothing tells days from months in its dates. */
  readonly ambiguousDates: DateOrder | null;
};

/** What is the matter with one column, and what is done about it. */
export function columnProblems(examined: Examined, position: number, where: FindCells): readonly Problem[] {
  const { facts, guess, column, sorted, missing, sentinels, ambiguousDates } = examined;
  const { name } = facts;
  const found: Problem[] = [];
  const add = (kind: ProblemKind, count: number, message: string, cells?: Parameters<FindCells>[0]): void => {
    if (count === 0) return;
    const rows = cells === undefined ? [] : where(cells);
    found.push({ column: name, kind, count, message, position, ...(rows.length > 0 && { rows }) });
  };
  const filled = filledCells(facts);
  if (filled === 0) add("blankColumn", facts.rows, `${name} holds no value: it is not used.`);
  else if (guess.personal !== null)
    add("personalData", filled, `${name} holds personal data: it is never used to segment and never stored.`);
  else if (guess.previousSegments)
    add(
      "previousSegments",
      filled,
      `${name} looks like segments made before: it forms no new ones. To see how good they are, take it as existing segments.`,
    );
  else if (distinctValues(facts) === 1 && !isMarks(facts))
    add("constant", filled, `${name} has the same value for every customer: it is not used.`);
  else if (guess.kind === "text") add("highCardinality", filled, `${name}: ${guess.reason} It is not used.`);
  else if (guess.usable && nearlyConstant(facts))
    add(
      "nearConstant",
      facts.mostFrequent,
      `In ${name} nearly all customers have the same value: it tells nobody apart and is not proposed to segment by.`,
    );
  add("errors", facts.errors, `${name} has error values such as #N/A: they count as missing.`, (code) => code === ERROR);
  if (!guess.usable) return found;
  add(
    "sentinels",
    sentinels.count,
    sentinelMessage(name, sentinels.shown),
    (_code, _customer, number) => number !== null && sentinels.values.includes(number),
  );
  add(
    "missing",
    missing - facts.errors - sentinels.count,
    missingMessage(facts, missing - facts.errors - sentinels.count, column.kind),
    (_, customer) => Number.isNaN(column.values[customer]!),
  );
  if (column.kind === "date" && ambiguousDates !== null) add("ambiguousDates", facts.textDates, ambiguousMessage(name, ambiguousDates));
  if (column.kind !== "number") return found;
  add(
    "textNumbers",
    facts.textNumbers,
    `${name} has numbers written as text: they are read as numbers, the cells stay as they are.`,
    (code, customer) => code > 0 && !Number.isNaN(column.values[customer]!),
  );
  if (strongSkew(sorted))
    add(
      "skewed",
      filled,
      `In ${name} a few customers have far more than most: the recommended preparation compares ratios rather than differences.`,
    );
  else
    add(
      "outliers",
      outliers(sorted),
      `${name} has values far from all others: they are kept; in the recommended preparation they weigh no more than the 1% and 99% points.`,
    );
  return found;
}

/** Problems that many columns share are told once, with the columns' names; the count is then of columns. */
export function gatherProblems(problems: readonly Problem[]): readonly Problem[] {
  const once: readonly (readonly [ProblemKind, number, (names: string) => string])[] = [
    ["blankColumn", 2, (names) => `${names} hold no value: they are not used.`],
    ["constant", 2, (names) => `${names} have the same value for every customer: they are not used.`],
    [
      "nearConstant",
      2,
      (names) => `In ${names} nearly all customers have the same value: they tell nobody apart and are not proposed to segment by.`,
    ],
    ["personalData", 2, (names) => `${names} hold personal data: they are never used to segment and never stored.`],
    ["highCardinality", 2, (names) => `${names} hold too many different texts to compare: they are not used.`],
    [
      "missing",
      4,
      (names) => `${names} have missing values: to segment by them they are filled, or such customers are left out, as you choose.`,
    ],
    [
      "outliers",
      4,
      (names) =>
        `${names} have values far from all others: they are kept; in the recommended preparation they weigh no more than the 1% and 99% points.`,
    ],
    ["textNumbers", 4, (names) => `${names} have numbers written as text: they are read as numbers, the cells stay as they are.`],
    [
      "skewed",
      2,
      (names) =>
        `In ${names} a few customers have far more than most: the recommended preparation compares ratios rather than differences.`,
    ],
  ];
  return once.reduce<readonly Problem[]>((all, [kind, fewest, message]) => {
    const same = all.filter((problem) => problem.kind === kind && problem.column !== undefined);
    if (same.length < fewest) return all;
    const gathered: Problem = { kind, count: same.length, message: message(listed(same.map(({ column }) => column ?? ""))) };
    return all.flatMap((problem) => (problem === same[0] ? [gathered] : same.includes(problem) ? [] : [problem]));
  }, problems);
}

function sentinelMessage(name: string, shown: readonly string[]): string {
  const [stand, it] =
    shown.length === 1 ? ["stands apart from all other values and is", "it"] : ["stand apart from all other values and are", "them"];
  return `In ${name}, ${listed(shown)} ${stand} repeated, as people write ${it} where there is no value: read as missing. If customers really have ${it}, say so.`;
}

function ambiguousMessage(name: string, order: DateOrder): string {
  const read = order === "dayFirst" ? "the day, so that 3/4 is the 3rd of April" : "the month, so that 3/4 is the 4th of March";
  return `Nothing in ${name} says whether the day or the month stands first. The first number is read as ${read}. Where that is wrong, show the column as dates in Excel.`;
}

function missingMessage(facts: ColumnFacts, missing: number, kind: Kind): string {
  const blank = Math.min(facts.blank, missing);
  const unreadable = missing - blank - facts.missingWords;
  const kinds = [
    blank > 0 ? `${blank} blank` : "",
    facts.missingWords > 0 ? `${facts.missingWords} such as "${facts.missingTexts[0]!}"` : "",
    unreadable > 0 ? `${unreadable} not readable` : "",
  ].filter((text) => text !== "");
  const filled = kind === "category" || kind === "yesNo" ? "count as a value of their own" : "are filled with the median";
  return `${facts.name} has missing values (${kinds.join(", ")}): to segment by it they ${filled}, or such customers are left out, as you choose.`;
}
