import type { SourceLayout } from "./source";

const CURRENCY =
  /[€$£¥₹₽₩₺₫₪฿]|\b(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|HUF|JPY|CNY|INR|AUD|CAD|NZD|BRL|MXN|ZAR|TRY|kr|zł|Kč|Ft|lei|R)\b\.?|(?:zł|Kč)/gi;

type Separators = { readonly decimal: "." | ","; readonly pattern: RegExp };

const POINT: Separators = { decimal: ".", pattern: /^(?:\d{1,3}(?:([,' ’])\d{3})(?:\1\d{3})*|\d+)(?:\.\d*)?(?:e[+-]?\d{1,3})?$|^\.\d+$/i };
const COMMA: Separators = { decimal: ",", pattern: /^(?:\d{1,3}(?:([.' ’])\d{3})(?:\1\d{3})*|\d+)(?:,\d*)?(?:e[+-]?\d{1,3})?$|^,\d+$/i };

/**
 * Numbers written as text, read by one rule for the whole column: of "1.234,5" and "1,234.5" the way that more texts allow, and where both
 * allow as many, the sheet's own. Currency signs, percent, a minus on either side and (12) for -12 are understood. NaN where not a number.
 * Codes with leading zeros ("05021") are no numbers: then all is NaN.
 */
export function textNumbers(texts: readonly string[], layout: Pick<SourceLayout, "decimalSeparator">): Float64Array {
  const stripped = texts.map(strip);
  if (stripped.some(({ digits }) => /^0\d/.test(digits))) return new Float64Array(texts.length).fill(NaN);
  const allowed = (separators: Separators): number => stripped.filter(({ digits }) => separators.pattern.test(digits)).length;
  const lead = allowed(POINT) - allowed(COMMA);
  const separators = lead > 0 || (lead === 0 && layout.decimalSeparator !== ",") ? POINT : COMMA;
  return Float64Array.from(stripped, ({ digits, factor }) =>
    separators.pattern.test(digits) ? factor * plainNumber(digits, separators) : NaN,
  );
}

/** Longer texts are sentences; looking for numbers in 100,000 of them would take a second. */
const LONGEST = 40;

function strip(text: string): { readonly digits: string; readonly factor: number } {
  if (text.length > LONGEST) return { digits: "", factor: 1 };
  let rest = text
    .replace(/[\u00a0\u202f\u2009]/g, " ")
    .replace(/[−–]/g, "-")
    .replace(CURRENCY, "")
    .trim();
  let factor = 1;
  if (/^\(.*\)$/.test(rest)) [rest, factor] = [rest.slice(1, -1).trim(), -1];
  if (rest.endsWith("%")) [rest, factor] = [rest.slice(0, -1).trim(), factor / 100];
  if (/^-|-$/.test(rest)) [rest, factor] = [rest.replace(/^-\s*|\s*-$/, ""), -factor];
  return { digits: rest.replace(/^\+\s*/, ""), factor };
}

function plainNumber(digits: string, { decimal }: Separators): number {
  const groups = decimal === "." ? /[,' ’]/g : /[.' ’]/g;
  const value = Number(digits.replace(groups, "").replace(",", "."));
  return Math.abs(value) <= 1e100 ? value : NaN;
}
