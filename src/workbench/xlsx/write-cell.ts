import { type CellValue, isCellError } from "../book";
import { cellName } from "./address";
import { escapeXml } from "./xml";
import { encodeXstring } from "./xstring";

/**
 * One cell's XML, "" for a blank one without a format. Texts are written inline: the shared strings part then stays byte for byte as it
 * was and needs no second pass, the zip packs repeated texts as well as sharing would, and Excel shares them at its next save.
 * `formula` is in the file's words, without `=`; `prefix` is the sheet's own.
 */
export function cellXml(row: number, column: number, value: CellValue, style: number, formula: string | undefined, prefix: string): string {
  if (value === null && formula === undefined && style === 0) return "";
  const head = `<${prefix}c r="${cellName(row, column)}"${style === 0 ? "" : ` s="${style}"`}`;
  const f = formula === undefined ? "" : `<${prefix}f>${escapeXml(formula)}</${prefix}f>`;
  const end = `</${prefix}c>`;
  if (value === null) return f === "" ? `${head}/>` : `${head}>${f}${end}`;
  if (typeof value === "string") {
    const text = escapeXml(encodeXstring(value));
    if (f !== "") return `${head} t="str">${f}<${prefix}v>${text}</${prefix}v>${end}`;
    const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
    return `${head} t="inlineStr"><${prefix}is><${prefix}t${space}>${text}</${prefix}t></${prefix}is>${end}`;
  }
  const [type, text] = typed(value);
  return `${head}${type}>${f}<${prefix}v>${text}</${prefix}v>${end}`;
}

function typed(value: Exclude<CellValue, string | null>): [string, string] {
  if (typeof value === "boolean") return [' t="b"', value ? "1" : "0"];
  if (isCellError(value)) return [' t="e"', escapeXml(value.error)];
  return Number.isFinite(value) ? ["", String(value)] : [' t="e"', "#NUM!"];
}

/** Texts that Excel would take for a formula when someone edits the cell: they get the hidden apostrophe. */
export function looksLikeFormula(value: CellValue): boolean {
  return typeof value === "string" && /^[=+\-@]/.test(value);
}
