import { segment, type Segmentation, type SegmentRequest } from "../../../src/segment";
import {
  type Cell,
  createTableBuilder,
  type Customers,
  describeTable,
  type Outcome,
  type SourceLayout,
  type Table,
} from "../../../src/table/index";
import { finish } from "./finish";

export { finish };

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

export function describeNow(table: Table, includeHidden = true): Customers {
  return must(finish(describeTable(table, { includeHidden })));
}

export function request(segmentBy: readonly string[], changes: Partial<SegmentRequest> = {}): SegmentRequest {
  return {
    idColumn: null,
    valueColumn: null,
    segmentBy,
    describeWith: [],
    kinds: {},
    segments: "auto",
    preparation: "recommended",
    missing: "fill",
    includeHidden: true,
    seed: 1,
    today: "2026-11-22",
    ...changes,
  };
}

export function segmentNow(table: Table, asked: SegmentRequest): Outcome<Segmentation> {
  return finish(segment(table, asked));
}
