import { SHEET_COLUMNS, SHEET_ROWS } from "../book";
import { columnName, columnNumber, quoteSheet } from "./address";
import { SHEET_FUNCTIONS, YOUNG_FUNCTIONS } from "./young-functions";

/** What must not be mistaken for a cell address: texts, quoted sheet names, structured references and [1]Book prefixes. */
const OPAQUE = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]`;
const REFERENCE = new RegExp(
  String.raw`(${OPAQUE})|(?<![\p{L}\p{N}_.$])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_.(!])`,
  "giu",
);

/** A formula (without `=`) moved by some rows and columns, as the cells that share one: relative addresses move along; off the sheet: #REF!. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const row = (fixed: string, text: string): string | null => {
    const number = Number(text) + (fixed ? 0 : rows);
    return number < 1 || number > SHEET_ROWS ? null : fixed + String(number);
  };
  const column = (fixed: string, text: string): string | null => {
    const number = columnNumber(text) + (fixed ? 0 : columns);
    return number < 0 || number >= SHEET_COLUMNS ? null : fixed + columnName(number);
  };
  return formula.replace(REFERENCE, (whole: string, opaque: string | undefined, ...parts: (string | undefined)[]) => {
    if (opaque !== undefined) return whole;
    const [c$, c, r$, r, c1$, c1, c2$, c2, r1$, r1, r2$, r2] = parts;
    const [first, second, between] =
      c !== undefined
        ? [column(c$!, c), row(r$!, r!), ""]
        : c1 !== undefined
          ? [column(c1$!, c1), column(c2$!, c2!), ":"]
          : [row(r1$!, r1!), row(r2$!, r2!), ":"];
    return first === null || second === null ? "#REF!" : first + between + second;
  });
}

const SHEET_PREFIX = new RegExp(String.raw`("(?:[^"]|"")*")|('(?:[^']|'')*'|[\p{L}\p{N}_.]+)!|(\[(?:[^[\]]|\[[^\]]*\])*\])`, "giu");
const REFERENCE_AFTER = /^(?:\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}|\$?\d+)(?::(?:\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}|\$?\d+))?/i;

/** A formula after sheets were renamed (old name → new name) or deleted (→ null, and what referred to them is #REF!). */
export function renameSheets(formula: string, renamed: ReadonlyMap<string, string | null>): string {
  let result = "";
  let at = 0;
  for (const found of formula.matchAll(SHEET_PREFIX)) {
    const name = found[2];
    if (name === undefined || found.index < at) continue;
    const plain = name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
    const to = renamed.get(plain.toLowerCase());
    if (to === undefined) continue;
    result += formula.slice(at, found.index);
    at = found.index + found[0].length;
    if (to === null) {
      result += "#REF!";
      at += REFERENCE_AFTER.exec(formula.slice(at))?.[0].length ?? 0;
    } else result += `${quoteSheet(to)}!`;
  }
  return result + formula.slice(at);
}

/** The file marks functions younger than Excel 2007, and the names in LET and LAMBDA, with prefixes that people never see. */
export function readFormula(text: string): string {
  return text.includes("_xl") ? text.replace(/_xlfn\.|_xlws\.|_xlpm\./g, "") : text;
}

/** A formula with its `=` in the words of the file, without it. */
export function writeFormula(formula: string): string {
  return formula.slice(1).replace(YOUNG_FUNCTION, (whole: string, opaque: string | undefined, name: string) => {
    if (opaque !== undefined) return whole;
    const upper = name.toUpperCase();
    return SHEET_FUNCTIONS.has(upper) ? `_xlfn._xlws.${name}` : YOUNG_FUNCTIONS.has(upper) ? `_xlfn.${name}` : whole;
  });
}

const YOUNG_FUNCTION = new RegExp(String.raw`(${OPAQUE})|(?<![\p{L}\p{N}_.])([A-Z][A-Z0-9.]*)(?=\()`, "giu");
