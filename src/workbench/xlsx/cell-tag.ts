import { attributes, findTag, GREATER, LESS, localName, isNamed, numberOf, rawText, SLASH, textOf } from "./bytes";

/** The column that a cell's tag names, -1 when it names none. `from` is behind the tag's name. */
export function cellColumn(bytes: Uint8Array, from: number, end: number): number {
  // Nearly every writer begins with r, and a letter follows.
  let at = from + 1;
  if (bytes[at] !== 114 || bytes[at + 1] !== 61) {
    at = -1;
    attributes(bytes, from, end, (name, start) => {
      if (name === "r") at = start - 3;
    });
    if (at < 0) return -1;
  }
  let column = 0;
  for (at += 3; bytes[at]! >= 65; at++) column = column * 26 + (bytes[at]! & 31);
  return column - 1;
}

/** The format a cell's tag names. */
export function cellStyle(bytes: Uint8Array, from: number, end: number): number {
  let style = 0;
  attributes(bytes, from, end, (name, start, to) => {
    if (name === "s") style = numberOf(bytes, start, to);
  });
  return style;
}

/** The cell's start tag with another format; everything else stays, its dynamic array (`cm`) and rich value (`vm`) too. */
export function restyledTag(bytes: Uint8Array, start: number, end: number, style: number): string {
  const text = rawText(bytes, start, end).replace(/\ss=("[^"]*"|'[^']*')/, "");
  return style === 0 ? text : text.replace(/(\/?>)$/, ` s="${style}"$1`);
}

/** Behind the `</c>` of the cell whose content begins at `from`. */
export function cellEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] !== LESS || bytes[at + 1] !== SLASH) continue;
    const name = bytes[at + 2] === 99 ? at + 2 : localName(bytes, at);
    if (isNamed(bytes, name, "c")) return bytes.indexOf(GREATER, name) + 1;
  }
  return bytes.length;
}

/** The formula element between `from` and `end`: null when there is none; `shared` is the index of a shared formula. */
export function cellFormula(bytes: Uint8Array, from: number, end: number): { readonly shared: string | null } | null {
  const start = findTag(bytes, "f", from, end);
  if (start < 0) return null;
  const found = { type: "", index: "" };
  attributes(bytes, localName(bytes, start) + 1, bytes.indexOf(GREATER, start), (name, at, to) => {
    if (name === "t") found.type = textOf(bytes, at, to);
    else if (name === "si") found.index = textOf(bytes, at, to);
  });
  return { shared: found.type === "shared" ? found.index : null };
}
