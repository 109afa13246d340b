/**
 * Text in a workbook writes characters that XML cannot hold as `_xHHHH_` (ECMA-376 22.9.2.19), and so a text that itself looks like that
 * has its underscore written as `_x005F_`.
 */
export function decodeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

// Control characters but tab and line feed, carriage return (an XML reader turns it into a line feed), lone surrogates and U+FFFE/F.
const UNWRITABLE =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/g;

export function encodeXstring(text: string): string {
  return text.replace(UNWRITABLE, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}
