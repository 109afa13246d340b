import { unescapeXml } from "./xml";

/** Character codes that the scanners of sheet bytes look for. */
export const TAB = 9;
export const SPACE = 32;
export const QUOTE = 34;
export const SLASH = 47;
export const COLON = 58;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;

const decoder = new TextDecoder();

/** The text of some bytes of an XML part, entities resolved. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  // Short plain texts are most of a sheet, and a TextDecoder call costs more than they do.
  if (end - start > 40) return unescapeXml(decoder.decode(bytes.subarray(start, end)));
  let text = "";
  for (let at = start; at < end; at++) {
    const code = bytes[at]!;
    if (code > 127 || code === 38 || code === 13) return unescapeXml(decoder.decode(bytes.subarray(start, end)).replace(/\r\n?/g, "\n"));
    text += String.fromCharCode(code);
  }
  return text;
}

/** The text of some bytes as it stands there. */
export function rawText(bytes: Uint8Array, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, end));
}

/** The number that ASCII bytes spell. */
export function numberOf(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === 45;
  if (negative) at++;
  let digits = 0;
  let count = 0;
  let decimals = -1;
  for (; at < end; at++) {
    const code = bytes[at]!;
    if (code >= 48 && code <= 57) {
      digits = digits * 10 + (code - 48);
      if (digits > 0) count++;
      if (decimals >= 0) decimals++;
    } else if (code === 46 && decimals < 0) decimals = 0;
    else break;
  }
  // Up to 15 digits and 22 decimals both are exact doubles, so one division rounds correctly (Clinger's fast path).
  if (at < end || count > 15 || decimals > 22) return Number(textOf(bytes, start, end).trim() || NaN);
  const value = decimals > 0 ? digits / POWERS[decimals]! : digits;
  return negative ? -value : value;
}

const POWERS = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/** Where the tag that starts at `start` ends (behind its `>`); attribute values may hold `>`. */
export function tagEnd(bytes: Uint8Array, start: number): number {
  let quote = 0;
  for (let at = start; at < bytes.length; at++) {
    const code = bytes[at]!;
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) return at + 1;
    else if (code === QUOTE || code === 39) quote = code;
  }
  return bytes.length;
}

/** Where the name of the tag that starts at `start` begins, behind `<`, `</` and a prefix. */
export function localName(bytes: Uint8Array, start: number): number {
  let name = bytes[start + 1] === SLASH ? start + 2 : start + 1;
  for (let at = name; at < bytes.length; at++) {
    const code = bytes[at]!;
    if (code === COLON) name = at + 1;
    else if (code <= SPACE || code === GREATER || code === SLASH) break;
  }
  return name;
}

/** Whether the name at `start` is `name` and ends there. */
export function isNamed(bytes: Uint8Array, start: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) if (bytes[start + i] !== name.charCodeAt(i)) return false;
  const next = bytes[start + name.length];
  return next === undefined || next <= SPACE || next === GREATER || next === SLASH;
}

/** The start of the first opening tag with this local name from `from` to before `end`, -1 when there is none. */
export function findTag(bytes: Uint8Array, name: string, from: number, end = bytes.length): number {
  for (let at = from; at < end; at++) {
    if (bytes[at] === LESS && bytes[at + 1] !== SLASH && isNamed(bytes, localName(bytes, at), name)) return at;
  }
  return -1;
}

/** The attributes of a tag, as name and value positions; `see` gets the code of the name's first letter and its length. */
export function attributes(bytes: Uint8Array, from: number, end: number, see: (name: string, start: number, end: number) => void): void {
  let at = from;
  while (at < end) {
    while (at < end && bytes[at]! <= SPACE) at++;
    const name = at;
    while (at < end && bytes[at] !== EQUALS) at++;
    let nameEnd = at;
    while (nameEnd > name && bytes[nameEnd - 1]! <= SPACE) nameEnd--;
    at++;
    while (at < end && bytes[at] !== QUOTE && bytes[at] !== 39) at++;
    const quote = bytes[at];
    const start = ++at;
    while (at < end && bytes[at] !== quote) at++;
    if (at >= end) return;
    see(textOf(bytes, name, nameEnd), start, at);
    at++;
  }
}
