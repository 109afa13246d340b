import { type Area } from "../../book";

/**
 * Cells of one sheet moved along an axis: `count` lines inserted at line `at` (deleted when negative), for the lines `from` ≤ x < `to` across.
 */
export type Shift = {
  readonly type: "shift";
  readonly sheetId: string;
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
};

export type StructureChange = Shift | { readonly type: "sheet-deleted"; readonly sheetId: string };

type Span = { readonly start: number; readonly length: number };

function moveSpan(span: Span, at: number, count: number): Span | null {
  const end = span.start + span.length;
  if (count > 0) {
    if (span.start >= at) return { start: span.start + count, length: span.length };
    return end > at ? { start: span.start, length: span.length + count } : span;
  }
  const gone = at - count;
  const lost = Math.max(0, Math.min(end, gone) - Math.max(span.start, at));
  if (lost === span.length) return null;
  const before = Math.max(0, Math.min(gone, span.start) - at);
  return { start: span.start - before, length: span.length - lost };
}

/** Where the area is after the change; null when all its cells are gone; unmoved when the change cuts through it across. */
export function moveArea(area: Area, change: Shift): Area | null {
  const { at, count, from, to } = change;
  if (change.axis === "row") {
    if (area.column < from || area.column + area.columns > to) return area;
    const span = moveSpan({ start: area.row, length: area.rows }, at, count);
    return span && { ...area, row: span.start, rows: span.length };
  }
  if (area.row < from || area.row + area.rows > to) return area;
  const span = moveSpan({ start: area.column, length: area.columns }, at, count);
  return span && { ...area, column: span.start, columns: span.length };
}

/** The same with the sheet in view: an area of another sheet stays, one of a deleted sheet is gone. */
export function followArea(area: Area | null, sheetId: string, change: StructureChange): Area | null {
  if (area === null || change.sheetId !== sheetId) return area;
  return change.type === "sheet-deleted" ? null : moveArea(area, change);
}
