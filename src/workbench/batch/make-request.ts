import { type OutcomeChoice, PLAIN_REQUEST, proposeChoices, type SegmentRequest } from "../../segment";
import { type Outcome, type Role, succeed, type TableDescription } from "../../table/index";
import type { BatchArguments } from "./arguments";
import { refuse } from "./files";

/** What to ask for: as told, and else as the objective proposes for these columns, as the pane would. */
export function makeRequest(args: BatchArguments, table: TableDescription, joins: SegmentRequest["joins"]): Outcome<SegmentRequest> {
  const all = table.columns.map((column) => column.name);
  const find = (wanted: string): string | undefined =>
    all.find((name) => name === wanted) ?? all.find((name) => name.trim().toLowerCase() === wanted.trim().toLowerCase());
  /** A name may hold a comma itself. */
  const list = (text: string | null): readonly string[] | null =>
    text === null ? null : find(text) ? [text] : text.split(",").map((name) => name.trim());
  const [bases, descriptors] = [list(args.segmentBy), list(args.describeWith)];
  const outcomes = args.outcomes?.map((text) => readOutcome(text, find, table));
  const asked = [
    args.id,
    args.value,
    args.existing,
    ...(bases ?? []),
    ...(descriptors ?? []),
    ...(outcomes ?? []).map(({ column }) => column),
    ...args.rules.map(({ column }) => column),
    ...Object.keys(args.weights),
  ];
  const unknown = asked.filter((name) => name !== null && find(name) === undefined);
  if (unknown.length > 0) {
    return refuse(`There is no column ${unknown.map((name) => `"${String(name)}"`).join(" or ")}.`, `The columns are: ${all.join(", ")}.`);
  }
  const proposal = proposeChoices(table, args.objective);
  const proposed = (role: Role): readonly string[] => all.filter((name) => proposal.columns[name]?.role === role);
  const idColumn = args.id === null ? (proposed("id")[0] ?? null) : find(args.id)!;
  const chosenOutcomes = outcomes?.map((outcome) => ({ ...outcome, column: find(outcome.column)! })) ?? proposal.outcomes;
  const judges = new Set([idColumn, ...chosenOutcomes.map(({ column }) => column)]);
  const segmentBy = (bases?.map((name) => find(name)!) ?? proposed("segmentBy")).filter((name) => !judges.has(name));
  const proposedValue = proposed("value").find((name) => !segmentBy.includes(name) && !judges.has(name)) ?? null;
  const valueColumn = args.value === null ? proposedValue : find(args.value)!;
  const taken = new Set([...judges, ...segmentBy, valueColumn]);
  const others = descriptors?.map((name) => find(name)!) ?? [...proposed("segmentBy"), ...proposed("describeWith"), ...proposed("outcome")];
  return succeed({
    ...PLAIN_REQUEST,
    objective: args.objective,
    idColumn,
    valueColumn,
    outcomes: chosenOutcomes,
    segmentBy,
    describeWith: others.filter((name) => !taken.has(name)),
    joins,
    method: args.method,
    rules: args.rules.map((rule) => ({ ...rule, column: find(rule.column)! })),
    existing: args.existing === null ? null : find(args.existing)!,
    weights: Object.fromEntries(Object.entries(args.weights).map(([name, weight]) => [find(name)!, weight])),
    segments: args.segments,
    preparation: args.prepare,
    seed: args.seed,
    today: args.today,
  });
}

/** "Churn=Yes", or "Churn" with the level that most likely counts. */
function readOutcome(text: string, find: (wanted: string) => string | undefined, table: TableDescription): OutcomeChoice {
  const at = find(text) === undefined ? text.lastIndexOf("=") : -1;
  if (at > 0) return { column: text.slice(0, at).trim(), level: text.slice(at + 1).trim() };
  return { column: text, level: table.columns.find(({ name }) => name === find(text))?.outcomeLevel ?? "" };
}
