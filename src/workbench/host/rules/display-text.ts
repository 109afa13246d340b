import { type CellValue, isCellError } from "../../book";

const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DAY_NAMES = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** Does the format show a date or time? Text in quotes, colours and escaped signs do not count. */
export function isDateFormat(format: string): boolean {
  return /[dmyhs]/i.test(format.replace(/"[^"]*"|\[(?!h|m|s)[^\]]*\]|\\.|general|_./gi, ""));
}

/** A cell as Excel shows it when the column is wide enough: numbers in General, fixed, grouped, percent, scientific and date formats. */
export function displayText(value: CellValue, format: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isCellError(value)) return value.error;
  const sections = splitSections(format);
  if (typeof value === "string") return sections[3] === undefined ? value : fill(sections[3], value);
  if (/^general$/i.test(format)) return general(value);
  const chosen = value < 0 && sections[1] !== undefined ? 1 : value === 0 && sections[2] !== undefined ? 2 : 0;
  const section = (sections[chosen] ?? "").replace(/\[(?:Red|Blue|Green|Black|White|Yellow|Cyan|Magenta|Color\d+)\]/gi, "");
  if (section === "@" || /^general$/i.test(section)) return general(value);
  if (isDateFormat(section)) return value < 0 ? "#".repeat(8) : dateText(value, section);
  return numberText(chosen === 0 ? value : Math.abs(value), section);
}

function splitSections(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|[^;"\\])+|(?<=;|^)(?=;|$)/g) ?? [""];
}

const plain = (text: string): string =>
  text
    .replace(/"([^"]*)"/g, "$1")
    .replace(/\\(.)/g, "$1")
    .replace(/_./g, " ")
    .replace(/\*./g, "")
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, "$1");

const fill = (section: string, text: string): string => plain(section.replaceAll("@", () => text));

/** General shows at most 11 signs. */
function general(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9))
    return value
      .toExponential(5)
      .replace(/\.?0+e/, "E")
      .replace(/e/, "E")
      .replace(/E([+-])(\d)$/, "E$10$2");
  const whole = Math.trunc(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, Math.min(20, 10 - whole)))));
}

function numberText(value: number, section: string): string {
  const pattern = /[#0?][#0?,]*(?:\.[#0?]*)?(?:E[+-]0+|,*)|\.[#0?]+/i.exec(
    section.replace(/"[^"]*"|\\./g, (literal) => "\u0001".repeat(literal.length)),
  );
  if (!pattern) return plain(section);
  const code = pattern[0];
  const before = section.slice(0, pattern.index);
  const after = section.slice(pattern.index + code.length);
  const scaled = (after.match(/%/g) ?? before.match(/%/g) ?? []).length > 0 ? value * 100 : value;
  const exponent = /^(.*?)E([+-])(0+)$/i.exec(code);
  const digits = exponent ? scientific(scaled, exponent[1]!, exponent[2]!, exponent[3]!.length) : fixed(scaled, code);
  return (scaled < 0 && Number(digits.replace(/[^\d]/g, "")) !== 0 ? "-" : "") + plain(before) + digits + plain(after);
}

function fixed(value: number, code: string): string {
  const thousands = /,+$/.exec(code)?.[0].length ?? 0;
  const [wholeCode = "", decimalCode = ""] = code.slice(0, code.length - thousands).split(".");
  const places = decimalCode.length;
  const [whole = "0", decimals = ""] = round(Math.abs(value) / 1000 ** thousands, places).split(".");
  const least = (wholeCode.match(/0/g) ?? []).length;
  const padded = (whole === "0" && least === 0 ? "" : whole).padStart(least, "0");
  const grouped = /[#0?],+[#0?]/.test(wholeCode) ? padded.replace(/\B(?=(\d{3})+$)/g, ",") : padded;
  let kept = decimals.length;
  while (kept > 0 && decimalCode[kept - 1] === "#" && decimals[kept - 1] === "0") kept--;
  return grouped + (code.includes(".") ? `.${decimals.slice(0, kept)}` : "");
}

/** Half away from zero on the decimal digits, as Excel rounds what it shows. */
function round(size: number, places: number): string {
  if (size >= 1e21)
    return size.toLocaleString("en-US", { useGrouping: false, minimumFractionDigits: places, maximumFractionDigits: places });
  const nudged = Number(`${Math.round(Number(`${Number(size.toPrecision(15))}e${places}`))}e-${places}`);
  return (Number.isFinite(nudged) ? nudged : size).toFixed(places);
}

function scientific(value: number, mantissa: string, sign: string, places: number): string {
  const decimals = (mantissa.split(".")[1] ?? "").length;
  const [digits = "0", power = "0"] = Math.abs(value).toExponential(decimals).split("e");
  const mark = Number(power) < 0 ? "-" : sign === "+" ? "+" : "";
  return `${digits}E${mark}${String(Math.abs(Number(power))).padStart(places, "0")}`;
}

function dateText(serial: number, section: string): string {
  const seconds = Math.round(serial * 86_400);
  const days = Math.floor(seconds / 86_400);
  const date = new Date((days + (days < 60 ? 1 : 0) - 25_569) * 86_400_000);
  const inDay = seconds - days * 86_400;
  const twelve = /am\/pm|a\/p/i.test(section);
  const hours = Math.floor(inDay / 3600);
  let afterHours = false;
  const tokens = section.match(/"[^"]*"|\\.|\[[^\]]*\]|am\/pm|a\/p|y+|m+|d+|h+|s+(?:\.0+)?|./gi) ?? [];
  return tokens
    .map((token, i) => {
      const kind = token.charAt(0).toLowerCase();
      const two = (n: number): string => (token.length > 1 ? String(n).padStart(2, "0") : String(n));
      if (/^(am\/pm|a\/p)$/i.test(token)) return hours < 12 ? "AM" : "PM";
      if (/^\[h+\]$/i.test(token)) {
        afterHours = true;
        return String(Math.floor(seconds / 3600));
      }
      if (kind === "[") return "";
      if (kind === "y") return token.length > 2 ? String(date.getUTCFullYear()) : String(date.getUTCFullYear() % 100).padStart(2, "0");
      if (kind === "d")
        return token.length > 2 ? (DAY_NAMES[date.getUTCDay()] ?? "").slice(0, token.length === 3 ? 3 : undefined) : two(date.getUTCDate());
      if (kind === "h") {
        afterHours = true;
        return two(twelve ? hours % 12 || 12 : hours);
      }
      if (kind === "s") return two(inDay % 60);
      if (kind === "m") {
        const minutes =
          afterHours ||
          tokens
            .slice(i + 1)
            .find((next) => /^[a-z]/i.test(next))
            ?.toLowerCase()
            .startsWith("s");
        afterHours = false;
        if (minutes) return two(Math.floor(inDay / 60) % 60);
        const name = MONTH_NAMES[date.getUTCMonth()] ?? "";
        return token.length === 5
          ? name.charAt(0)
          : token.length === 4
            ? name
            : token.length === 3
              ? name.slice(0, 3)
              : two(date.getUTCMonth() + 1);
      }
      return plain(token);
    })
    .join("");
}
