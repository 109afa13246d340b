import { segment, type Segmentation, type SegmentRequest } from "../../../src/segment";
import type { Outcome, Table } from "../../../src/table/index";
import { finish } from "./finish";

export { finish };
export { columnsOf, describeNow, must, tableOf } from "./tables";

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
