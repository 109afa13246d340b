import { PLAIN_REQUEST } from "../../actions/index";
import type { SegmentRequest } from "../../features/index";
import type { ColumnDescription, Kind, Role, TableDescription } from "../../table/index";
import { proposalFor } from "./proposal-for";

/**
 * What the person chose, beside what we proposed: a request whose columns are told by their roles. Roles, kinds, families and outcome levels hold only what was
 * overruled, by column name: where a role is not, it is the one proposed for the objective.
 */
export type Choices = Omit<SegmentRequest, "idColumn" | "valueColumn" | "outcomes" | "segmentBy" | "describeWith" | "today"> & {
  readonly roles: Readonly<Record<string, Role>>;
  /** The answer that counts as happened. */
  readonly outcomeLevels: Readonly<Record<string, string>>;
};

export const firstChoices: Choices = { ...chosenOf(PLAIN_REQUEST), roles: {}, outcomeLevels: {} };

/** What of a request is chosen as it stands, whatever the table. */
function chosenOf(request: Omit<SegmentRequest, "segmentBy" | "today">): Omit<Choices, "roles" | "outcomeLevels"> {
  const { objective, kinds, families, keepSentinels, joins, method, rules, existing, weights, without, segments, edits } = request;
  const { preparation, missing, includeHidden, seed } = request;
  return {
    objective,
    kinds,
    families,
    keepSentinels,
    joins,
    method,
    rules,
    existing,
    weights,
    without,
    segments,
    edits,
    preparation,
    missing,
    includeHidden,
    seed,
  };
}

/** The role the person gave a column, else the one proposed for the objective. */
export function roleOf(column: ColumnDescription, choices: Choices, table: TableDescription): Role {
  return choices.roles[column.name] ?? proposalFor(table, choices).columns[column.name]?.role ?? column.role;
}

export function kindOf(column: ColumnDescription, choices: Choices): Kind {
  return choices.kinds[column.name] ?? column.kind;
}

/** The answer that counts as happened, where the column is an outcome. */
export function outcomeLevelOf(column: ColumnDescription, choices: Choices): string | null {
  return choices.outcomeLevels[column.name] ?? column.outcomeLevel ?? column.levels.at(-1)?.level ?? null;
}

/**
 * Gives a column its role. There is one id and one value column: who had that role before is no longer used. A role that is proposed anyway is not overruled; the id
 * is named always, since other sheets are joined by it before anything can be proposed.
 */
export function giveRole(choices: Choices, table: TableDescription, name: string, role: Role): Choices {
  const alone = role === "id" || role === "value";
  const before = alone ? columnsWithRole(table, choices, role).filter((column) => column.name !== name) : [];
  const others = Object.fromEntries(Object.entries(choices.roles).filter(([other]) => other !== name));
  const roles = { ...others, ...Object.fromEntries(before.map((column) => [column.name, "ignore" as const])) };
  const proposed = proposalFor(table, { ...choices, roles }).columns[name]?.role;
  return { ...choices, roles: role === proposed && role !== "id" ? roles : { ...roles, [name]: role } };
}

/** Columns whose role the person chose, the id apart. */
export function ownRoles(choices: Choices, table: TableDescription): readonly ColumnDescription[] {
  return table.columns.filter(({ name }) => choices.roles[name] !== undefined && choices.roles[name] !== "id");
}

/** Takes the proposed roles again. */
export function giveUpRoles(choices: Choices): Choices {
  return { ...choices, roles: Object.fromEntries(Object.entries(choices.roles).filter(([, role]) => role === "id")) };
}

/** No column has this role any more. */
export function takeRole(choices: Choices, table: TableDescription, role: "id" | "value"): Choices {
  const having = columnsWithRole(table, choices, role);
  return { ...choices, roles: { ...choices.roles, ...Object.fromEntries(having.map((column) => [column.name, "ignore"])) } };
}

export function columnsWithRole(table: TableDescription, choices: Choices, role: Role): readonly ColumnDescription[] {
  return table.columns.filter((column) => roleOf(column, choices, table) === role);
}

/**
 * The request as the core understands it; columns in the order of the sheet, and nothing asked of columns that are not there or of a method that was not chosen: so
 * that the same question is always told in the same words.
 */
export function requestFrom(choices: Choices, table: TableDescription, today: string): SegmentRequest {
  const names = (role: Role) => columnsWithRole(table, choices, role).map((column) => column.name);
  const all = table.columns.map((column) => column.name);
  const segmentBy = names("segmentBy");
  const outcomes = columnsWithRole(table, choices, "outcome").flatMap((column) => {
    const level = outcomeLevelOf(column, choices);
    return level === null ? [] : [{ column: column.name, level }];
  });
  const { method, rules, existing, segments } = choices;
  const fixed = method === "rules" || method === "existing";
  return {
    ...chosenOf({ ...PLAIN_REQUEST, ...choices }),
    idColumn: names("id")[0] ?? null,
    valueColumn: names("value")[0] ?? null,
    outcomes,
    segmentBy,
    describeWith: names("describeWith"),
    kinds: only(choices.kinds, all),
    families: only(choices.families, all),
    keepSentinels: all.filter((name) => choices.keepSentinels.includes(name)),
    rules: method === "rules" ? rules.filter(({ column }) => all.includes(column)) : [],
    existing: method === "existing" && existing !== null && all.includes(existing) ? existing : null,
    weights: only(choices.weights, segmentBy, (weight) => weight !== 1),
    without: only(choices.without, segmentBy, (steps) => steps.length > 0),
    segments: fixed ? "auto" : segments,
    today,
  };
}

/** What is chosen for these columns, in their order. */
function only<T>(
  chosen: Readonly<Record<string, T>>,
  names: readonly string[],
  counts: (value: T) => boolean = () => true,
): Readonly<Record<string, T>> {
  return Object.fromEntries(names.filter((name) => name in chosen && counts(chosen[name]!)).map((name) => [name, chosen[name]!]));
}

/** A saved request as choices over a table read now: a column it does not name is not used. Before the table is read (null), only what it names is known. */
export function choicesFrom(request: SegmentRequest, table: TableDescription | null): Choices {
  const roleIn = (name: string): Role => {
    if (name === request.idColumn) return "id";
    if (name === request.valueColumn) return "value";
    if (request.outcomes.some(({ column }) => column === name)) return "outcome";
    if (request.segmentBy.includes(name)) return "segmentBy";
    return request.describeWith.includes(name) ? "describeWith" : "ignore";
  };
  return {
    ...chosenOf(request),
    roles: table ? Object.fromEntries(table.columns.map(({ name }) => [name, roleIn(name)])) : idOf(request),
    outcomeLevels: Object.fromEntries(request.outcomes.map(({ column, level }) => [column, level])),
  };
}

function idOf({ idColumn }: SegmentRequest): Choices["roles"] {
  return idColumn === null ? {} : { [idColumn]: "id" };
}
