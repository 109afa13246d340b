import type { SourceLayout } from "./source";

type Separators = { readonly decimal: "." | ","; readonly pattern: RegExp };

const POINT: Separators = {
  decimal: ".",
  pattern: /^(?:\d{1,3}(?:([,' ’])\d{3})(?:\1\d{3})*|\d{1,2}(?:,\d{2})+,\d{3}|\d+)(?:\.\d*)?(?:e[+-]?\d{1,3})?$|^\.\d+$/i,
};
const COMMA: Separators = { decimal: ",", pattern: /^(?:\d{1,3}(?:([.' ’])\d{3})(?:\1\d{3})*|\d+)(?:,\d*)?(?:e[+-]?\d{1,3})?$|^,\d+$/i };

/** How the numbers of one column are written. */
export type NumberStyle = {
  readonly separators: Separators;
  /** The one unit that may stand behind them, as "kg"; null where none does. */
  readonly unit: string | null;
};

/** Longer texts are sentences. */
const LONGEST = 40;

const CURRENCY =
  /[€$£¥₹₽₩₺₫₪฿]|\b(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|HUF|JPY|CNY|INR|AUD|CAD|NZD|BRL|MXN|ZAR|TRY|kr|zł|Kč|Ft|lei|R)\b\.?|(?:zł|Kč)/gi;
/** Words behind a number that multiply it. A small m may be metres or minutes. */
const TIMES: ReadonlyMap<string, number> = new Map([
  ...["k", "K", "tsd", "Tsd", "thousand", "mille", "mil"].map((word) => [word, 1e3] as const),
  ...["M", "mn", "mln", "mio", "Mio", "million", "millions", "Millionen", "milioni", "millones", "milhões", "miljoen"].map(
    (word) => [word, 1e6] as const,
  ),
  ...["bn", "mrd", "Mrd", "billion", "billions", "Milliarden", "milliards", "miliardi"].map((word) => [word, 1e9] as const),
]);
/** One group of digits, with little before and behind. */
const NUMBER_LIKE = /^\D{0,6}\d[\d.,'’ \u00a0\u202f\u2009]*(?:[eE][+-]?\d{1,3})?\D{0,16}$|^\D{0,6}[.,]\d+\D{0,16}$/;

type Stripped = { readonly digits: string; readonly factor: number; readonly unit: string };

/**
 * How a column's texts write numbers, one rule for all: of "1.234,5" and "1,234.5" the way that more texts allow, and where both allow as many, the
 * sheet's own; the unit that most of those with one have. Null where the texts are no numbers: none can be read, or codes with leading zeros ("05021").
 * Pauses between texts.
 */
export function* numberStyle(
  texts: readonly string[],
  layout: Pick<SourceLayout, "decimalSeparator">,
): Generator<void, NumberStyle | null> {
  let [point, comma] = [0, 0];
  const units = new Map<string, number>();
  for (const [i, text] of texts.entries()) {
    if (i % 2_048 === 2_047) yield;
    const stripped = strip(text);
    if (stripped === null) continue;
    if (/^0\d/.test(stripped.digits)) return null;
    const [byPoint, byComma] = [POINT.pattern.test(stripped.digits), COMMA.pattern.test(stripped.digits)];
    if (byPoint) point++;
    if (byComma) comma++;
    if ((byPoint || byComma) && stripped.unit !== "") units.set(stripped.unit, (units.get(stripped.unit) ?? 0) + 1);
  }
  if (point + comma === 0) return null;
  const separators = point > comma || (point === comma && layout.decimalSeparator !== ",") ? POINT : COMMA;
  const [unit] = [...units].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return { separators, unit: unit?.[0] ?? null };
}

/**
 * The number a text stands for, else NaN. Currency signs, percent, k and million, the column's unit, a minus on either side and (12) for -12 are understood.
 */
export function readNumber(text: string, style: NumberStyle): number {
  const stripped = strip(text);
  if (stripped === null || !style.separators.pattern.test(stripped.digits)) return NaN;
  if (stripped.unit !== "" && !sameUnit(stripped.unit, style.unit)) return NaN;
  return stripped.factor * plainNumber(stripped.digits, style.separators);
}

/** "day" and "days", "Tag" and "Tage" are one unit. */
function sameUnit(unit: string, other: string | null): boolean {
  if (other === null) return false;
  const [short, long] = unit.length < other.length ? [unit, other] : [other, unit];
  return long.startsWith(short) && (short.length === long.length || (short.length >= 3 && long.length - short.length <= 2));
}

/** A number's digits apart from signs and unit; null for a text that cannot be one. */
function strip(text: string): Stripped | null {
  if (text.length > LONGEST || !NUMBER_LIKE.test(text)) return null;
  if (/^\d+(?:\.\d+)?$/.test(text)) return { digits: text, factor: 1, unit: "" };
  const thousands = /T€|TEUR/.test(text);
  let rest = text
    .replace(/T€|TEUR/, "")
    .replace(/[\u00a0\u202f\u2009]/g, " ")
    .replace(/[−–]/g, "-")
    .replace(CURRENCY, "")
    .trim();
  rest = rest
    .replace(/(?<=\d)[.,] ?--?$/, "") // 12,- is a price, not below zero
    .replace(/(?<=\d) ?\+$/, ""); // 3+ among 0, 1, 2
  let factor = thousands ? 1_000 : 1;
  if (/^\(.*\)$/.test(rest)) [rest, factor] = [rest.slice(1, -1).trim(), -factor];
  if (/^-|-$/.test(rest)) [rest, factor] = [rest.replace(/^-\s*|\s*-$/, ""), -factor];
  if (rest.endsWith("%")) [rest, factor] = [rest.slice(0, -1).trim(), factor / 100];
  const unit = /(?<=\d) ?(\p{L}{1,12}[²³]?(?:\/\p{L}{1,8})?)\.?$/u.exec(rest);
  if (unit !== null) rest = rest.slice(0, unit.index);
  const digits = rest.replace(/^\+\s*/, "");
  const times = TIMES.get(unit?.[1] ?? "");
  if (times !== undefined) return { digits, factor: factor * times, unit: "" };
  return { digits, factor, unit: unit?.[1]?.toLowerCase() ?? "" };
}

function plainNumber(digits: string, { decimal }: Separators): number {
  const groups = decimal === "." ? /[,' ’]/g : /[.' ’]/g;
  const value = Number(digits.replace(groups, "").replace(",", "."));
  return Math.abs(value) <= 1e100 ? value : NaN;
}
