import { type Column, type ColumnDescription, type Customers, fail, listed, type Outcome, type Problem, succeed } from "../table/index";
import type { SegmentRequest } from "./request";

export type ChosenColumns = {
  readonly bases: readonly Column[];
  readonly descriptors: readonly Column[];
  readonly value: Column | null;
  /** Columns asked for that may not take part. */
  readonly problems: readonly Problem[];
};

/** The columns a request names, without personal data. Trouble when one is not there, the value is no number, or nothing is left to segment by. */
export function chooseColumns({ columns, description }: Customers, request: SegmentRequest): Outcome<ChosenColumns> {
  const { valueColumn, segmentBy, describeWith } = request;
  const asked = [...segmentBy, ...describeWith, ...(valueColumn === null ? [] : [valueColumn])];
  const gone = asked.filter((name) => !columns.some((column) => column.name === name));
  if (gone.length > 0) {
    return fail({
      code: "ColumnGone",
      message: `There is no column ${gone.join(", ")} in the range.`,
      advice: "Read the customers again, then choose the columns.",
      retry: true,
    });
  }
  const told = new Map(description.columns.map((column) => [column.name, column]));
  const personal = (name: string): boolean => told.get(name)?.personal !== null;
  const find = (names: readonly string[]): readonly Column[] => columns.filter(({ name }) => names.includes(name) && !personal(name));
  const value = columns.find(({ name }) => name === valueColumn) ?? null;
  if (value !== null && value.kind !== "number") {
    return fail({
      code: "ValueNotNumber",
      message: `${value.name} was chosen as value, but it does not hold numbers.`,
      advice: "Choose a column of amounts, or none.",
      retry: false,
    });
  }
  const bases = find(segmentBy.filter((name) => name !== valueColumn));
  if (bases.length === 0) return fail(nothingToSegmentBy(description.columns));
  const descriptors = find(describeWith.filter((name) => name !== valueColumn && !segmentBy.includes(name)));
  const problems = segmentBy.flatMap((column): readonly Problem[] => {
    if (personal(column))
      return [
        { column, kind: "personalData", count: 1, message: `${column} is personal data: it is never used to segment. It is left out.` },
      ];
    if (column !== valueColumn) return [];
    return [
      {
        column,
        kind: "valueColumn",
        count: 1,
        message: `${column} is the value column: it judges segments and does not form them. To segment by it, choose no value column.`,
      },
    ];
  });
  return succeed({ bases, descriptors: descriptors.filter(({ kind }) => kind !== "text" && kind !== "identifier"), value, problems });
}

/** Says precisely why not, and what would help. */
export function nothingToSegmentBy(columns: readonly ColumnDescription[]): Parameters<typeof fail>[0] {
  const names = (test: (column: ColumnDescription) => boolean): readonly string[] => columns.filter(test).map(({ name }) => name);
  const told = (found: readonly string[], one: string, many: string): readonly string[] =>
    found.length === 0 ? [] : [`${listed(found)} ${found.length === 1 ? one : many}`];
  const why = [
    ...told(
      names(({ kind, personal }) => personal !== null || kind === "identifier"),
      "only tells who customers are",
      "only tell who customers are",
    ),
    ...told(
      names(({ role }) => role === "describeWith"),
      "can describe segments but shows no behaviour",
      "can describe segments but show no behaviour",
    ),
    ...told(
      names(({ kind, personal, usable }) => personal === null && kind !== "identifier" && !usable),
      "cannot be compared",
      "cannot be compared",
    ),
  ];
  return {
    code: "NothingToSegmentBy",
    message: `No column is left to segment by: nothing here says what customers do.${why.length > 0 ? ` ${why.join("; ")}.` : ""}`,
    advice:
      "Add behaviour, one row a customer: number of orders, spend, last purchase, products bought, visits, answers. Or choose columns to segment by yourself.",
    retry: false,
  };
}
