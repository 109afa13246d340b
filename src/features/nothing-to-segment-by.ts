import { type ColumnDescription, type fail, listed } from "../table/index";

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
