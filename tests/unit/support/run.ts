import { PLAIN_REQUEST, segment, type Segmentation, type SegmentRequest, type Segmented } from "../../../src/segment";
import { type Outcome, succeed, type Table } from "../../../src/table/index";
import { finish } from "./finish";

export { finish };
export { columnsOf, describeNow, must, tableOf } from "./tables";

export function request(segmentBy: readonly string[], changes: Partial<SegmentRequest> = {}): SegmentRequest {
  return { ...PLAIN_REQUEST, segmentBy, includeHidden: true, today: "2026-11-22", ...changes };
}

export function segmentNow(table: Table, asked: SegmentRequest): Outcome<Segmentation> {
  const found = segmentAndKeep(table, asked);
  return found.ok ? succeed(found.value.segmentation) : found;
}

export function segmentAndKeep(table: Table, asked: SegmentRequest): Outcome<Segmented> {
  return finish(segment(table, asked));
}

/** The centers of segments that have one each. */
export function centersOf({ placing }: Segmentation["model"]): readonly (readonly number[])[] {
  if (placing.by !== "centers") throw new Error(`Placed by ${placing.by}, not by centers`);
  return placing.centers;
}
