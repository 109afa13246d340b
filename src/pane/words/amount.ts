import { fewDigits } from "./numbers";

/**
 * An amount in three digits, with what the column's own number format puts round its digits:
 * 1234567 in `#,##0.00 €` → "1.23M €", in `[$£-809]#,##0` → "£1.23M", in `General` → "1.23M".
 * A percent format multiplies by 100, as Excel does.
 */
export function amount(value: number, numberFormat: string): string {
  const positive = numberFormat.split(";")[0]!.replace(/\[\$([^\]-]*)[^\]]*\]/g, (_, symbol: string) => literal(symbol));
  const plain = positive.replace(/\[[^\]]*\]|[_*]./g, "");
  const [, before, after] = /^([^#0?]*)[#0?][#0?.,\s]*(?:E[+-][0#]+)?(.*)$/s.exec(plain) ?? [null, "", ""];
  const percent = hasPercent(after) || hasPercent(before);
  return `${shown(before)}${fewDigits(percent ? value * 100 : value)}${trailingSpace(plain, after)}${shown(after)}`;
}

/** Quoted, so that letters of a currency are not read as codes of the format. */
const literal = (text: string) => `"${text}"`;

const hasPercent = (code: string) => code.replace(/"[^"]*"|\\./g, "").includes("%");

/** What Excel shows of a piece of format without digits: quoted and escaped text, and signs that need no quotes. */
function shown(code: string): string {
  return code.replace(/"([^"]*)"|\\(.)|([^\p{Sc}\s%()+\-/:])/gu, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? "");
}

/** The digits' pattern swallows the blank between them and the sign after them. */
function trailingSpace(plain: string, after: string): string {
  return after !== "" && /\s$/.test(plain.slice(0, plain.length - after.length)) ? " " : "";
}
