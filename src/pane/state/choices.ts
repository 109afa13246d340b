import type { PreparationPreset, SegmentRequest } from "../../features/index";
import type { ColumnDescription, Kind, Role, TableDescription } from "../../table/index";

/** What the person chose, beside what we proposed. Roles and kinds hold only what was overruled, by column name. */
export type Choices = {
  readonly roles: Readonly<Record<string, Role>>;
  readonly kinds: Readonly<Record<string, Kind>>;
  readonly segments: "auto" | number;
  readonly preparation: PreparationPreset;
  readonly missing: "fill" | "leave";
  readonly includeHidden: boolean;
  readonly seed: number;
};

export const firstChoices: Choices = {
  roles: {},
  kinds: {},
  segments: "auto",
  preparation: "recommended",
  missing: "fill",
  includeHidden: false,
  seed: 1,
};

/** An outcome column judges segments in a later step; until then it describes them. */
export function roleOf(column: ColumnDescription, choices: Choices): Role {
  const role = choices.roles[column.name] ?? column.role;
  return role === "outcome" ? "describeWith" : role;
}

export function kindOf(column: ColumnDescription, choices: Choices): Kind {
  return choices.kinds[column.name] ?? column.kind;
}

/** Gives a column its role. There is one id and one value column: who had that role before is no longer used. */
export function giveRole(choices: Choices, table: TableDescription, name: string, role: Role): Choices {
  const alone = role === "id" || role === "value";
  const before = alone ? table.columns.filter((column) => column.name !== name && roleOf(column, choices) === role) : [];
  return { ...choices, roles: { ...choices.roles, ...Object.fromEntries(before.map((column) => [column.name, "ignore"])), [name]: role } };
}

/** No column has this role any more. */
export function takeRole(choices: Choices, table: TableDescription, role: "id" | "value"): Choices {
  const having = table.columns.filter((column) => roleOf(column, choices) === role);
  return { ...choices, roles: { ...choices.roles, ...Object.fromEntries(having.map((column) => [column.name, "ignore"])) } };
}

export function columnsWithRole(table: TableDescription, choices: Choices, role: Role): readonly ColumnDescription[] {
  return table.columns.filter((column) => roleOf(column, choices) === role);
}

/** The request as the core understands it; columns in the order of the sheet. */
export function requestFrom(choices: Choices, table: TableDescription, today: string): SegmentRequest {
  const names = (role: Role) => columnsWithRole(table, choices, role).map((column) => column.name);
  const present = new Set(table.columns.map((column) => column.name));
  return {
    idColumn: names("id")[0] ?? null,
    valueColumn: names("value")[0] ?? null,
    segmentBy: names("segmentBy"),
    describeWith: names("describeWith"),
    kinds: Object.fromEntries(Object.entries(choices.kinds).filter(([name]) => present.has(name))),
    segments: choices.segments,
    preparation: choices.preparation,
    missing: choices.missing,
    includeHidden: choices.includeHidden,
    seed: choices.seed,
    today,
  };
}

/** A saved request as choices over a table read now: a column it does not name is not used. */
export function choicesFrom(request: SegmentRequest, table: TableDescription): Choices {
  const roleIn = (name: string): Role => {
    if (name === request.idColumn) return "id";
    if (name === request.valueColumn) return "value";
    if (request.segmentBy.includes(name)) return "segmentBy";
    return request.describeWith.includes(name) ? "describeWith" : "ignore";
  };
  const { kinds, segments, preparation, missing, includeHidden, seed } = request;
  const roles = Object.fromEntries(table.columns.map(({ name }) => [name, roleIn(name)]));
  return { roles, kinds, segments, preparation, missing, includeHidden, seed };
}
