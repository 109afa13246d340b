import { isDateFormat } from "./is-date-format";
import { isoDateOfSerial } from "./iso-date";
import { missingWords } from "./missing-words";
import type { Cell } from "./source";

export type FoundHeader = {
  /** 0-based row of the sample that holds the headers; null where there is none. */
  readonly headerRow: number | null;
  /** 0-based row of the first customer. */
  readonly firstDataRow: number;
};

/**
 * Finds the header row in the first rows of a range (20 are plenty), also below titles and blank rows. A header row is the first row that is
 * nearly as full as the widest, all of text (or of dates and years above other numbers), and stands above rows that differ from it: numbers, or other
 * texts. Without one, all is data. Dates must be given as ISO text: see `datesAsText`.
 */
export function findHeader(sampleRows: readonly (readonly Cell[])[]): FoundHeader {
  const filled = sampleRows.map((row) => row.filter((cell) => !isBlank(cell)).length);
  const widest = Math.max(0, ...filled);
  const first = filled.findIndex((count) => count >= Math.max(1, 0.6 * widest));
  if (first < 0) return { headerRow: null, firstDataRow: 0 };
  const row = sampleRows[first]!;
  const below = sampleRows.slice(first + 1).filter((_, i) => filled[first + 1 + i]! > 0);
  return looksLikeHeader(row, below) ? { headerRow: first, firstDataRow: first + 1 } : { headerRow: null, firstDataRow: first };
}

function looksLikeHeader(row: readonly Cell[], below: readonly (readonly Cell[])[]): boolean {
  const cells = row.filter((cell) => !isBlank(cell));
  const texts = cells.filter((cell) => typeof cell === "string");
  if (texts.length < cells.length && !years(cells, below)) return false;
  if (texts.some((text) => text.length > 100 || (/^[\d.,\s€$£%-]+$/.test(text) && !/^\d{4}$/.test(text.trim()) && !isDate(text))))
    return false;
  // A date heads a column of anything but dates.
  if (row.some((cell, c) => isDate(cell) && !below.some((other) => typeof other[c] === "number"))) return false;
  if (below.length === 0) return true;
  // A column of texts whose first cell returns further down is data from its first row on, unless others have a word above numbers.
  const repeats = row.some((cell, c) => typeof cell === "string" && !isBlank(cell) && below.some((other) => sameText(other[c], cell)));
  return !repeats || row.some((cell, c) => isWord(cell) && below.filter((other) => typeof other[c] === "number").length > below.length / 2);
}

/** Cells with dates as ISO text, by their number formats. */
export function datesAsText(cells: readonly Cell[], numberFormats: readonly string[]): readonly Cell[] {
  return cells.map((cell, c) => (typeof cell === "number" && isDateFormat(numberFormats[c] ?? "General") ? isoDateOfSerial(cell) : cell));
}

function isDate(cell: Cell): boolean {
  return typeof cell === "string" && /^\d{4}-\d{2}-\d{2}$/.test(cell.trim());
}

/** A text that says something: not "n/a" and the like. */
function isWord(cell: Cell): boolean {
  return typeof cell === "string" && !isBlank(cell) && !missingWords([cell])(cell);
}

/** Headers such as 2023, 2024 over numbers: each a year, none repeated. */
function years(cells: readonly Cell[], below: readonly (readonly Cell[])[]): boolean {
  const numbers = cells.filter((cell) => typeof cell === "number");
  const plausible = numbers.every((n) => Number.isInteger(n) && n >= 1900 && n <= 2100) && new Set(numbers).size === numbers.length;
  return plausible && numbers.length < cells.length && below.length > 0;
}

function sameText(cell: Cell | undefined, text: string): boolean {
  return typeof cell === "string" && cell.trim().toLowerCase() === text.trim().toLowerCase();
}

function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === "string" && cell.trim() === "");
}
