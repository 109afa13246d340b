import { isDateFormat } from "./is-date-format";
import { isoDateOfSerial } from "./iso-date";
import { missingWords } from "./missing-words";
import type { Cell } from "./source";

export type FoundHeader = {
  /** 0-based row of the sample that holds the headers; null where there is none. */
  readonly headerRow: number | null;
  /** 0-based row of the first customer. */
  readonly firstDataRow: number;
  /** Of headers in two rows: the 0-based row above, as "Sales" over "2025" and "2026". */
  readonly groupRow?: number;
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
  const [row, next] = [sampleRows[first]!, sampleRows[first + 1] ?? []];
  const below = sampleRows.slice(first + 1).filter((_, i) => filled[first + 1 + i]! > 0);
  if (first > 0 && subheads(row, sampleRows[first - 1]!, below)) return { headerRow: first, firstDataRow: first + 1, groupRow: first - 1 };
  if (subheads(next, row, below.slice(1))) return { headerRow: first + 1, firstDataRow: first + 2, groupRow: first };
  return looksLikeHeader(row, below) ? { headerRow: first, firstDataRow: first + 1 } : { headerRow: null, firstDataRow: first };
}

/**
 * The headers of the columns: those of the header row, with the group's before them where headers stand in two rows ("Sales 2025"). A group reaches to the
 * next one; a column with only one of the two is called by that.
 */
export function headersOf(sampleRows: readonly (readonly Cell[])[], { headerRow, groupRow }: FoundHeader): readonly Cell[] {
  const row = headerRow === null ? [] : sampleRows[headerRow]!;
  if (groupRow === undefined) return row;
  let group: Cell = null;
  return row.map((cell, c) => {
    const above = sampleRows[groupRow]![c] ?? null;
    if (!isBlank(above)) group = above;
    if (isBlank(cell)) return above;
    return group === null || sameText(cell, String(group)) ? cell : `${String(group)} ${String(cell)}`;
  });
}

/** Whether a row has headers that only their groups in the row above tell apart: words or years that repeat, over numbers. */
function subheads(row: readonly Cell[], above: readonly Cell[], below: readonly (readonly Cell[])[]): boolean {
  const shown = row.flatMap((cell) => (isBlank(cell) ? [] : [String(cell).trim().toLowerCase()]));
  const groups = above.filter((cell) => isWord(cell)).length;
  if (groups < 2 || above.some((cell) => typeof cell === "number") || new Set(shown).size === shown.length) return false;
  const heads = row.every((cell) => isBlank(cell) || isYear(cell) || (isWord(cell) && !/^[\d.,\s€$£%-]+$/.test(String(cell))));
  const over = row.filter((cell, c) => !isBlank(cell) && below.filter((other) => typeof other[c] === "number").length > below.length / 2);
  return heads && below.length > 0 && over.length >= shown.length / 2;
}

function isYear(cell: Cell): boolean {
  return /^(19|20)\d\d$/.test(String(cell).trim());
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
