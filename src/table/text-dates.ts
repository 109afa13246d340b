import { serialOfDay, serialOfIsoDate } from "./iso-date";
import type { SourceLayout } from "./source";

export type DateOrder = "dayFirst" | "monthFirst";

/** How the dates of one column are written. */
export type DateStyle = {
  readonly order: DateOrder;
  /** Whether nothing in the column says which of two numbers is the day. */
  readonly ambiguous: boolean;
};

const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:[ T,]+\d{1,2}[:.]\d{2}.*)?$/;
const DAY_NAMED = /^(\d{1,2})(?:st|nd|rd|th|\.|er|º)?[ -]?(?:de |of )?(\p{L}{3,})\.?,?[ -]?(?:de |del |of )?(\d{4}|\d{2})$/u;
const MONTH_NAMED = /^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;

/** Longer texts are sentences. */
const LONGEST = 40;

/** Beginnings of the months' names, long enough to tell them apart, in several languages. */
const MONTHS: readonly RegExp[] = [
  /^(jan|ene|gen|янв)/,
  /^(feb|fév|fev|фев)/,
  /^(mar|mär|mae|maa|mrt|мар)/,
  /^(apr|avr|abr|апр)/,
  /^(may|mai|mag|mei|maj|май|мая)/,
  /^(jun|juin|giu|июн)/,
  /^(jul|juil|lug|июл)/,
  /^(aug|août|aou|ago|авг)/,
  /^(sep|set|сен)/,
  /^(oct|okt|ott|out|окт)/,
  /^(nov|ноя)/,
  /^(dec|dez|déc|dic|дек)/,
];

/**
 * Which of day and month stands first, decided over all texts of a column: by those where one number is above 12; 3.4.2026 with points is day first.
 * Where nothing says so, by the sheet: day first where it writes decimals with a comma. Pauses between texts.
 */
export function* dateStyle(texts: readonly string[], layout: Pick<SourceLayout, "decimalSeparator">): Generator<void, DateStyle> {
  let [dayFirst, monthFirst, points, others] = [0, 0, 0, 0];
  for (const [i, text] of texts.entries()) {
    if (i % 8_192 === 8_191) yield;
    const match = text.length > LONGEST ? null : NUMERIC.exec(text);
    if (match === null) continue;
    const [first, second] = [Number(match[1]), Number(match[3])];
    if (first > 12 && second <= 12) dayFirst++;
    else if (second > 12 && first <= 12) monthFirst++;
    else if (match[2] === ".") points++;
    else if (first !== second) others++;
  }
  if (dayFirst + monthFirst > 0) return { order: monthFirst > dayFirst ? "monthFirst" : "dayFirst", ambiguous: false };
  if (points > 0) return { order: "dayFirst", ambiguous: false };
  return { order: layout.decimalSeparator === "," ? "dayFirst" : "monthFirst", ambiguous: others > 0 };
}

/** Excel's serial number of the day a text names, else NaN. */
export function readDate(text: string, { order }: DateStyle): number {
  if (text.length > LONGEST || !/\d/.test(text)) return NaN;
  const iso = serialOfIsoDate(text);
  if (!Number.isNaN(iso)) return iso;
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) {
    const [first, second] = [Number(numeric[1]), Number(numeric[3])];
    const [day, month] = order === "dayFirst" ? [first, second] : [second, first];
    return serialOfDay(fullYear(numeric[4]!), month, day);
  }
  const dayNamed = DAY_NAMED.exec(text.toLowerCase());
  if (dayNamed !== null) return serialOfDay(fullYear(dayNamed[3]!), monthOf(dayNamed[2]!), Number(dayNamed[1]));
  const monthNamed = MONTH_NAMED.exec(text.toLowerCase());
  return monthNamed === null ? NaN : serialOfDay(Number(monthNamed[3]), monthOf(monthNamed[1]!), Number(monthNamed[2]));
}

/** 20260304 as a number is the 4th of March 2026: its serial number, else NaN. No serial number of a day Excel knows is so large. */
export function readDayNumber(number: number): number {
  if (!Number.isInteger(number) || number < 19_000_101 || number > 99_991_231) return NaN;
  return serialOfDay(Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100);
}

/** Two digits as Excel takes them: 00 to 29 are in this century. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length === 4 ? year : year + (year < 30 ? 2000 : 1900);
}

function monthOf(name: string): number {
  return MONTHS.findIndex((month) => month.test(name)) + 1;
}
