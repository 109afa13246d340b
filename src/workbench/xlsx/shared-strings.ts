import { decodeXstring } from "./xstring";
import { unescapeXml } from "./xml";

/** A part may be larger than the longest string V8 can hold, so it is decoded in pieces of this many bytes. */
const PIECE = 64 * 2 ** 20;

/** The plain texts of the shared strings part, in order. */
export function readSharedStrings(bytes: Uint8Array): string[] {
  const strings: string[] = [];
  for (let from = 0; from < bytes.length;) {
    const end = pieceEnd(bytes, from);
    readPiece(new TextDecoder().decode(bytes.subarray(from, end)), strings);
    from = end;
  }
  return strings;
}

function pieceEnd(bytes: Uint8Array, from: number): number {
  for (let at = from + PIECE; at < bytes.length; at++) {
    // "</si>" or "</x:si>": cut behind the closing tag of an item.
    if (bytes[at] === 62 && bytes[at - 1] === 105 && bytes[at - 2] === 115 && (bytes[at - 3] === 47 || bytes[at - 3] === 58)) return at + 1;
  }
  return bytes.length;
}

function readPiece(piece: string, strings: string[]): void {
  const text = piece.includes("\r") ? piece.replace(/\r\n?/g, "\n") : piece; // as every XML reader must
  const item = /<(?:[\w.-]+:)?si(?:\s[^>]*)?(\/?)>/g;
  const prefix = /<([\w.-]+:)si[\s/>]/.exec(text)?.[1] ?? "";
  const closing = `</${prefix}si>`;
  // The plain form nearly every item has, found without the general reader.
  const plain = `<${prefix}t>`;
  const plainEnd = `</${prefix}t>${closing}`;
  for (let found = item.exec(text); found; found = item.exec(text)) {
    if (found[1] === "/") {
      strings.push("");
      continue;
    }
    const start = item.lastIndex;
    const textEnd = text.startsWith(plain, start) ? text.indexOf("<", start + plain.length) : -1;
    if (textEnd >= 0 && text.startsWith(plainEnd, textEnd)) {
      strings.push(decodeXstring(unescapeXml(text.slice(start + plain.length, textEnd))));
      item.lastIndex = textEnd + plainEnd.length;
    } else {
      const end = text.indexOf(closing, start);
      strings.push(richText(text.slice(start, end < 0 ? text.length : end)));
      item.lastIndex = end < 0 ? text.length : end;
    }
  }
}

/** The plain text of an item or of an inline string: its `t` elements and those of its runs, without the phonetic guide. */
export function richText(xml: string): string {
  const spoken = xml.replace(/<((?:[\w.-]+:)?rPh)[\s>][^]*?<\/\1>/g, "");
  let text = "";
  for (const [, inside] of spoken.matchAll(/<(?:[\w.-]+:)?t(?:\s[^>]*)?>([^]*?)<\/(?:[\w.-]+:)?t>/g)) text += inside!;
  if (text.includes("<![CDATA["))
    return decodeXstring(
      text
        .split("<![CDATA[")
        .map((part, i) =>
          i === 0 ? unescapeXml(part) : part.slice(0, part.indexOf("]]>")) + unescapeXml(part.slice(part.indexOf("]]>") + 3)),
        )
        .join(""),
    );
  return decodeXstring(unescapeXml(text));
}
