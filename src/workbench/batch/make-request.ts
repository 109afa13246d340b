import type { SegmentRequest } from "../../segment";
import { type Outcome, type Role, succeed, type TableDescription } from "../../table/index";
import type { BatchArguments } from "./arguments";
import { refuse } from "./files";

/** What to ask for: as told, and else by the roles that the columns were guessed to have, as the pane proposes them. */
export function makeRequest(args: BatchArguments, table: TableDescription): Outcome<SegmentRequest> {
  const all = table.columns.map((column) => column.name);
  const find = (wanted: string): string | undefined =>
    all.find((name) => name === wanted) ?? all.find((name) => name.trim().toLowerCase() === wanted.trim().toLowerCase());
  const bases =
    args.segmentBy === null ? null : find(args.segmentBy) ? [args.segmentBy] : args.segmentBy.split(",").map((name) => name.trim());
  const unknown = [args.id, args.value, ...(bases ?? [])].filter((name) => name !== null && find(name) === undefined);
  if (unknown.length > 0) {
    return refuse(`There is no column ${unknown.map((name) => `"${String(name)}"`).join(" or ")}.`, `The columns are: ${all.join(", ")}.`);
  }
  const guessed = (...roles: readonly Role[]): string[] =>
    table.columns.filter((column) => roles.includes(column.role)).map((column) => column.name);
  const idColumn = args.id === null ? (guessed("id")[0] ?? null) : find(args.id)!;
  const valueColumn = args.value === null ? (guessed("value")[0] ?? null) : find(args.value)!;
  const segmentBy = (bases?.map((name) => find(name)!) ?? guessed("segmentBy")).filter((name) => name !== idColumn);
  const taken = new Set([idColumn, ...segmentBy]);
  return succeed({
    idColumn,
    valueColumn: valueColumn !== null && segmentBy.includes(valueColumn) && args.value === null ? null : valueColumn,
    segmentBy,
    describeWith: guessed("segmentBy", "describeWith", "outcome").filter((name) => !taken.has(name) && name !== valueColumn),
    kinds: {},
    segments: args.segments,
    preparation: args.prepare,
    missing: "fill",
    includeHidden: false,
    seed: args.seed,
    today: args.today,
  });
}
