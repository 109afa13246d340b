import { type CellValue, EXCEL_ERRORS } from "../../book";

/** What Excel makes of a text that is typed or written: its value, and the format a cell in General takes on with it. */
export type Entry =
  | { readonly type: "formula"; readonly formula: string }
  | { readonly type: "value"; readonly value: CellValue; readonly numberFormat?: string; readonly quotePrefix?: true };

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NUMBER = /^([+-]?)(\$?)(\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+(?:\.\d*)?|\.\d+)(e[+-]?\d+)?(%?)$/i;
const ERRORS: ReadonlySet<string> = new Set(EXCEL_ERRORS);

/** Serial number of a day, or null when there is no such day. 1900's false leap day is Excel's. */
export function serialOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1900 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = time / 86_400_000 + 25_569;
  return serial < 61 ? serial - 1 : serial;
}

const fullYear = (text: string): number => (text.length > 2 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900));
const monthOf = (text: string): number => MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;

function parseDate(text: string, thisYear: number): Entry | null {
  const dated = (serial: number | null, numberFormat: string): Entry | null =>
    serial === null ? null : { type: "value", value: serial, numberFormat };
  let found = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (found) return dated(serialOf(Number(found[1]), Number(found[2]), Number(found[3])), "m/d/yyyy");
  found = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text);
  if (found) {
    const year = found[3] === undefined ? thisYear : fullYear(found[3]);
    return dated(serialOf(year, Number(found[1]), Number(found[2])), found[3] === undefined ? "d-mmm" : "m/d/yyyy");
  }
  found = /^(\d{1,2})[-/ ]([a-z]{3,9})(?:[-/ ,]+(\d{4}|\d{2}))?$/i.exec(text);
  if (found && monthOf(found[2]!) > 0) {
    const year = found[3] === undefined ? thisYear : fullYear(found[3]);
    return dated(serialOf(year, monthOf(found[2]!), Number(found[1])), found[3] === undefined ? "d-mmm" : "d-mmm-yy");
  }
  found = /^([a-z]{3,9})[-/ ]?(\d{1,2}|\d{4})$/i.exec(text);
  if (found && isMonth(found[1]!)) {
    const n = Number(found[2]);
    const asDay = found[2]!.length < 4 && n <= 31 ? serialOf(thisYear, monthOf(found[1]!), n) : null;
    return asDay === null ? dated(serialOf(fullYear(found[2]!), monthOf(found[1]!), 1), "mmm-yy") : dated(asDay, "d-mmm");
  }
  return null;
}

function isMonth(word: string): boolean {
  const full = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
  return MONTHS.includes(word.toLowerCase()) || full.includes(word.toLowerCase());
}

function parseTime(text: string): Entry | null {
  const found = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?\s*(am|pm)?$/i.exec(text);
  if (!found) return null;
  let hours = Number(found[1]);
  const half = found[4]?.toLowerCase();
  if (half !== undefined && (hours < 1 || hours > 12)) return null;
  if (half !== undefined) hours = (hours % 12) + (half === "pm" ? 12 : 0);
  const value = (hours * 3600 + Number(found[2]) * 60 + Number(found[3] ?? 0)) / 86_400;
  return { type: "value", value, numberFormat: (found[3] === undefined ? "h:mm" : "h:mm:ss") + (half === undefined ? "" : " AM/PM") };
}

function parseNumber(text: string): Entry | null {
  const negative = /^\((.+)\)$/.exec(text);
  const found = NUMBER.exec(negative?.[1] ?? text);
  if (!found) return null;
  const [, sign, currency, digits, exponent = "", percent] = found as unknown as [
    string,
    string,
    string,
    string,
    string | undefined,
    string,
  ];
  if (negative && sign !== "") return null;
  const size = Number(digits.replaceAll(",", "") + exponent);
  if (!Number.isFinite(size)) return null;
  const value = (sign === "-" || negative ? -size : size) / (percent === "%" ? 100 : 1);
  const decimals = digits.includes(".") ? ".00" : "";
  if (percent === "%") return { type: "value", value, numberFormat: `0${decimals}%` };
  if (currency === "$") return { type: "value", value, numberFormat: `$#,##0${decimals}` };
  if (exponent !== "") return { type: "value", value, numberFormat: "0.00E+00" };
  if (digits.includes(",")) return { type: "value", value, numberFormat: `#,##0${decimals}` };
  return { type: "value", value };
}

/** Reads a text as Excel's en-US entry does. `textFormat`: the cell's format is Text, so it stays what it is. */
export function readEntry(text: string, textFormat: boolean, thisYear: number): Entry {
  if (text.startsWith("'")) return { type: "value", value: text.slice(1), quotePrefix: true };
  if (text === "") return { type: "value", value: null };
  if (textFormat) return { type: "value", value: text };
  const first = text.charCodeAt(0);
  if (first === 61 && text.length > 1) return { type: "formula", formula: text };
  // Most texts are words: leave early unless a digit or a sign that begins numbers, or a month's or boolean's first letter, stands here.
  if (first > 64 && !/^(?:true|false)$|^[a-z]{3,9}[-/ ]?\d{1,4}$/i.test(text)) return { type: "value", value: text };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { type: "value", value: upper === "TRUE" };
  if (first === 35 && ERRORS.has(upper)) return { type: "value", value: { error: upper } };
  if ((first === 43 || first === 45) && /^[+-][A-Za-z(]/.test(text)) return { type: "formula", formula: `=${text}` };
  if (first === 64 && /^@[A-Za-z]/.test(text)) return { type: "formula", formula: `=${text.slice(1)}` };
  return parseNumber(trimmed) ?? parseTime(trimmed) ?? parseDate(trimmed, thisYear) ?? { type: "value", value: text };
}
