import type { Sheet } from "../book";
import type { XmlElement } from "./xml";

/** The formats of whole columns, by column. */
export function columnStyles(shell: XmlElement): Map<number, number> {
  const styles = new Map<number, number>();
  for (const col of shell.child("cols")?.all("col") ?? []) {
    const style = Number(col.get("style") ?? 0);
    if (style === 0) continue;
    for (let column = Number(col.get("min")) - 1; column < Number(col.get("max")); column++) styles.set(column, style);
  }
  return styles;
}

type Span = { first: number; last: number; element: XmlElement };

/** Writes the widths and hiding of the columns that differ from the file; other columns, and all else a column has, stay. */
export function writeColumns(shell: XmlElement, sheet: Sheet, order: readonly string[]): void {
  const old = shell.child("cols");
  const cols = old ?? shell.create("cols");
  const spans: Span[] = cols
    .all("col")
    .map((element) => ({ first: Number(element.get("min")) - 1, last: Number(element.get("max")) - 1, element }));
  const columns = new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns]);
  for (const { first, last, element } of spans)
    if (element.get("width") || element.flag("hidden")) for (let at = first; at <= last; at++) columns.add(at);
  for (const column of [...columns].sort((a, b) => a - b)) {
    const span = spans.find(({ first, last }) => first <= column && column <= last);
    const width = sheet.columnWidths.get(column);
    const hidden = sheet.hiddenColumns.has(column);
    const oldWidth = Number(span?.element.get("width"));
    if ((oldWidth > 0 ? oldWidth : undefined) === width && (span?.element.flag("hidden") ?? false) === hidden) continue;
    const element = isolate(spans, column, span) ?? cols.create("col");
    if (!span) spans.push({ first: column, last: column, element });
    element.set("width", width ?? null);
    element.set("customWidth", width === undefined ? null : 1);
    element.set("bestFit", null);
    element.set("hidden", hidden ? 1 : null);
  }
  for (const child of cols.all("col")) cols.remove(child);
  for (const { first, last, element } of spans.sort((a, b) => a.first - b.first)) {
    element.set("min", first + 1);
    element.set("max", last + 1);
    cols.append(element);
  }
  if (!old && spans.length > 0) shell.place(cols, order);
}

/** Splits the span round a column, so that the column has an element of its own. */
function isolate(spans: Span[], column: number, span: Span | undefined): XmlElement | undefined {
  if (!span || span.first === span.last) return span?.element;
  const own = { first: column, last: column, element: span.element.clone() };
  spans.splice(spans.indexOf(span), 1);
  if (span.first < column) spans.push({ first: span.first, last: column - 1, element: span.element });
  spans.push(own);
  if (column < span.last) spans.push({ first: column + 1, last: span.last, element: span.element.clone() });
  return own.element;
}
