import { findTag, isNamed, LESS, localName, SLASH, tagEnd } from "./bytes";
import { decode } from "./package";
import { parseXml, type XmlElement } from "./xml";

/** A sheet part taken apart: its rows stay bytes, everything round them is a small tree with an empty `sheetData`. */
export type SheetBytes = {
  readonly bytes: Uint8Array;
  /** The inside of `sheetData`. */
  readonly from: number;
  readonly end: number;
  readonly shell: XmlElement;
  /** The text before the document element, kept as it was. */
  readonly prolog: string;
};

export function splitSheet(part: Uint8Array): SheetBytes {
  const bytes = part[0] === 0xff || part[0] === 0xfe ? new TextEncoder().encode(decode(part)) : part;
  const start = findTag(bytes, "sheetData", 0);
  if (start < 0) return { bytes, from: 0, end: 0, ...tree(decode(bytes)) };
  const opened = tagEnd(bytes, start);
  const head = decode(bytes.subarray(0, start));
  const tag = decode(bytes.subarray(start, opened));
  if (bytes[opened - 2] === SLASH) return { bytes, from: opened, end: opened, ...tree(decode(bytes)) };
  const end = closing(bytes);
  const rest = decode(bytes.subarray(tagEnd(bytes, end)));
  return { bytes, from: opened, end, ...tree(`${head}${tag.slice(0, -1)}/>${rest}`) };
}

/** Looked for from the end, where little stands; a damaged sheet without one ends with its bytes. */
function closing(bytes: Uint8Array): number {
  for (let at = bytes.lastIndexOf(LESS); at > 0; at = bytes.lastIndexOf(LESS, at - 1)) {
    if (bytes[at + 1] === SLASH && isNamed(bytes, localName(bytes, at), "sheetData")) return at;
  }
  return bytes.length;
}

function tree(xml: string): { shell: XmlElement; prolog: string } {
  return { shell: parseXml(xml), prolog: /^\uFEFF?(?:\s*<\?[^]*?\?>)?\s*/.exec(xml)![0] };
}
