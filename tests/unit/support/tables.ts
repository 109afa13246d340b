import {
  type Cell,
  createTableBuilder,
  type Customers,
  describeTable,
  type DescribeOptions,
  type Outcome,
  type SourceLayout,
  type Table,
} from "../../../src/table/index";
import { finish } from "./finish";

export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.trouble.message);
  return outcome.value;
}

export function tableOf(headers: readonly Cell[], rows: readonly (readonly Cell[])[], layout: Partial<SourceLayout> = {}): Table {
  const builder = createTableBuilder({
    headers,
    hasHeaderRow: true,
    firstRow: 2,
    firstColumn: 0,
    numberFormats: headers.map(() => "General"),
    decimalSeparator: ".",
    groupSeparator: ",",
    ...layout,
  });
  builder.add({ rows, errors: [], hidden: null });
  return builder.build();
}

/** A table from columns of cells. */
export function columnsOf(columns: Readonly<Record<string, readonly Cell[]>>, layout: Partial<SourceLayout> = {}): Table {
  const length = Math.max(0, ...Object.values(columns).map((cells) => cells.length));
  const rows = Array.from({ length }, (_, i) => Object.values(columns).map((cells) => cells[i] ?? null));
  return tableOf(Object.keys(columns), rows, layout);
}

export function describeNow(table: Table, includeHidden = true, choices: Partial<DescribeOptions> = {}): Customers {
  return must(finish(describeTable(table, { includeHidden, ...choices })));
}
