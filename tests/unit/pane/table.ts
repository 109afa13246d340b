import type { ColumnDescription, TableDescription } from "../../../src/table/index";

/** A column described, for tests of the pane. */
export function column(name: string, described: Partial<ColumnDescription> = {}): ColumnDescription {
  return {
    name,
    position: 0,
    kind: "number",
    role: "ignore",
    reason: `Why ${name} is what it is.`,
    personal: null,
    family: "behavioural",
    familyReason: `Why ${name} is of its family.`,
    sentinels: [],
    outcomeLevel: null,
    previousSegments: false,
    from: null,
    missing: 0,
    distinct: 3,
    numberFormat: "General",
    numbers: null,
    levels: [],
    distribution: [1, 2, 3],
    usable: true,
    ...described,
  };
}

export function table(columns: readonly ColumnDescription[], problems: TableDescription["problems"] = []): TableDescription {
  return { customers: 440, columns: columns.map((each, position) => ({ ...each, position })), problems };
}
