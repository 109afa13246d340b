import type { Problem } from "./description";
import { BLANK, type Table } from "./table";

const TOTAL =
  /^(grand |sub ?)?(total|totals|sum|summe|gesamt|gesamtsumme|gesamtergebnis|totaal|totale|totaux|total général|total general|total geral|suma|итого|合计|總計|総計|合計)\s*:?$/i;

/** So many rows are looked at between two pauses. */
const STEP = 262_144;

/** The rows that hold a customer, and what was left out. */
export type CustomerRows = { readonly rows: Int32Array; readonly problems: readonly Problem[] };

/** Leaves out blank rows, hidden ones unless asked for, and at the end totals and lone notes. */
export function* customerRows(table: Table, includeHidden: boolean): Generator<void, CustomerRows> {
  const filled = new Uint16Array(table.rows);
  for (const { codes } of table.columns) {
    for (let row = 0; row < table.rows; row++) {
      if (row % STEP === STEP - 1) yield;
      if (codes[row] !== BLANK) filled[row]!++;
    }
  }
  yield;
  const typical = medianFilled(filled);
  const totals: number[] = [];
  const notes: number[] = [];
  let end = table.rows;
  for (; end > 0; end--) {
    const last = end - 1;
    if (filled[last] === 0) continue;
    if (isTotal(table, last)) totals.push(last);
    else if (filled[last] === 1 && typical >= 3 && isSentence(table, last)) notes.push(last);
    else break;
  }
  const rows = new Int32Array(end);
  const [blank, hidden] = [counter(table.layout.firstRow), counter(table.layout.firstRow)];
  let count = 0;
  for (let row = 0; row < end; row++) {
    if (row % STEP === STEP - 1) yield;
    if (filled[row] === 0) {
      blank.add(row);
      continue;
    }
    if (table.hidden[row] === 1) hidden.add(row);
    if (includeHidden || table.hidden[row] !== 1) rows[count++] = row;
  }
  const [total, note] = [counter(table.layout.firstRow), counter(table.layout.firstRow)];
  totals.forEach(total.add);
  notes.forEach(note.add);
  const problems: readonly Problem[] = [
    { kind: "blankRows", ...blank.counted(), message: "Rows without any value are left out." },
    { kind: "blankRows", ...note.counted(), message: "At the end, rows that hold only a note are left out." },
    { kind: "totalRow", ...total.counted(), message: "A total at the end is no customer: it is left out." },
    {
      kind: "hiddenRows",
      ...hidden.counted(),
      message: includeHidden ? "Hidden or filtered rows take part." : "Hidden or filtered rows are left out: they get no segment.",
    },
  ];
  return { rows: rows.slice(0, count), problems: problems.filter((problem) => problem.count > 0) };
}

const SHOWN_ROWS = 5;

/** Counts rows and keeps the first few as sheet rows. */
function counter(firstRow: number): {
  readonly add: (row: number) => void;
  readonly counted: () => Required<Pick<Problem, "count" | "rows">>;
} {
  const rows: number[] = [];
  let count = 0;
  return {
    add: (row) => {
      if (count++ < SHOWN_ROWS) rows.push(firstRow + row);
    },
    counted: () => ({ count, rows }),
  };
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

/** The median number of filled cells in rows that are not blank; the upper of two. */
function medianFilled(filled: Uint16Array): number {
  const rowsWith = new Float64Array(65_536);
  let rows = 0;
  for (const cells of filled) {
    if (cells === 0) continue;
    rowsWith[cells]!++;
    rows++;
  }
  let before = 0;
  return rowsWith.findIndex((count) => (before += count) > rows / 2);
}
