import { attributes, localName, numberOf, rawText, textOf } from "./bytes";

/** The start tag of a row: its 0-based number, whether it says so itself, the format of its blank cells, and the columns it claims to span. */
export type RowTag = { readonly row: number; readonly numbered: boolean; readonly style: number; readonly spans: string };

export function readRowTag(bytes: Uint8Array, start: number, end: number, otherwise: number): RowTag {
  let row = otherwise;
  let numbered = false;
  let style = 0;
  let spans = "";
  attributes(bytes, localName(bytes, start) + 3, end, (name, from, to) => {
    if (name === "r") {
      row = numberOf(bytes, from, to) - 1;
      numbered = true;
    } else if (name === "s") style = numberOf(bytes, from, to);
    else if (name === "spans") spans = textOf(bytes, from, to);
  });
  return { row, numbered, style, spans };
}

/** The tag with its number, its spans widened to the changed columns and, when `look` is given, its height and hiding replaced; null when nothing changes. */
export function patchRowTag(
  bytes: Uint8Array,
  start: number,
  end: number,
  tag: RowTag,
  changed: readonly number[],
  look: string | null,
): string | null {
  const spans = widened(tag.spans, changed);
  if (look === null && tag.numbered && spans === tag.spans) return null;
  let text = rawText(bytes, start, end).replace(/\s*\/?>$/, "");
  if (!tag.numbered) text += ` r="${tag.row + 1}"`;
  if (spans !== tag.spans) text = text.replace(/(\sspans=)("[^"]*"|'[^']*')/, `$1"${spans}"`);
  if (look !== null) text = text.replace(/\s(?:hidden|ht|customHeight)=("[^"]*"|'[^']*')/g, "") + look;
  return text;
}

/** `1:8` and a cell in column J give `1:10`; a list of spans is left alone, it is only a hint to readers. */
function widened(spans: string, changed: readonly number[]): string {
  const found = /^(\d+):(\d+)$/.exec(spans);
  if (!found || changed.length === 0) return spans;
  return `${Math.min(Number(found[1]), changed[0]! + 1)}:${Math.max(Number(found[2]), changed.at(-1)! + 1)}`;
}
