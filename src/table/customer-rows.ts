import type { Problem } from "./description";
import { BLANK, type Table } from "./table";

const TOTAL =
  /^(grand |sub ?)?(total|totals|sum|summe|gesamt|gesamtsumme|gesamtergebnis|totaal|totale|totaux|total général|total general|total geral|suma|итого|合计|總計|総計|合計)\s*:?$/i;

/** The rows that hold a customer, and what was left out. */
export type CustomerRows = { readonly rows: Int32Array; readonly problems: readonly Problem[] };

/** Leaves out blank rows, hidden ones unless asked for, and at the end totals and lone notes. */
export function customerRows(table: Table, includeHidden: boolean): CustomerRows {
  const filled = filledCells(table);
  const candidates: number[] = [];
  for (let row = 0; row < table.rows; row++) if (filled[row]! > 0) candidates.push(row);
  const typical = median(filled.filter((count) => count > 0));
  const totals: number[] = [];
  const notes: number[] = [];
  for (let last = candidates.at(-1); last !== undefined; last = candidates.at(-1)) {
    if (isTotal(table, last)) totals.push(last);
    else if (filled[last] === 1 && typical >= 3 && isSentence(table, last)) notes.push(last);
    else break;
    candidates.pop();
  }
  const end = (candidates.at(-1) ?? -1) + 1;
  const blank: number[] = [];
  for (let row = 0; row < end; row++) if (filled[row] === 0) blank.push(row);
  const hidden = candidates.filter((row) => table.hidden[row] === 1);
  const rows = includeHidden ? candidates : candidates.filter((row) => table.hidden[row] !== 1);
  const at = (found: readonly number[]): Pick<Problem, "count" | "rows"> => ({
    count: found.length,
    rows: found.slice(0, 5).map((row) => table.layout.firstRow + row),
  });
  const problems: readonly Problem[] = [
    { kind: "blankRows", ...at(blank), message: "Rows without any value are left out." },
    { kind: "blankRows", ...at(notes), message: "At the end, rows that hold only a note are left out." },
    { kind: "totalRow", ...at(totals), message: "A total at the end is no customer: it is left out." },
    {
      kind: "hiddenRows",
      ...at(hidden),
      message: includeHidden ? "Hidden or filtered rows take part." : "Hidden or filtered rows are left out: they get no segment.",
    },
  ];
  return { rows: Int32Array.from(rows), problems: problems.filter(({ count }) => count > 0) };
}

/** How many cells of each row are filled. */
function filledCells(table: Table): Uint16Array {
  const filled = new Uint16Array(table.rows);
  for (const { codes } of table.columns) for (let row = 0; row < table.rows; row++) if (codes[row] !== BLANK) filled[row]!++;
  return filled;
}

/** Whether the first text of the row says "Total". */
function isTotal(table: Table, row: number): boolean {
  return TOTAL.test(firstText(table, row));
}

/** "Source: CRM export" is a note; a lone name or id may be a customer of whom nothing else is known. */
function isSentence(table: Table, row: number): boolean {
  return firstText(table, row).split(/\s+/).length >= 3;
}

function firstText(table: Table, row: number): string {
  const first = table.columns.find(({ codes }) => codes[row]! > 0);
  return first?.texts[first.codes[row]! - 1] ?? "";
}

function median(values: Uint16Array): number {
  return values.sort()[Math.floor(values.length / 2)] ?? 0;
}
