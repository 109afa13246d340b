import type { Cell, SourceLayout, SourceRows } from "./source";
import { BLANK, ERROR, FALSE, NUMBER, TRUE, type Table } from "./table";

export type TableBuilder = { readonly add: (block: SourceRows) => void; readonly build: () => Table };

/** Beyond this, squares of sums over a million rows would overflow. */
const LARGEST = 1e100;
const ERROR_TEXT = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|GETTING_DATA)$/;

type Growing = { numbers: Float64Array; codes: Int32Array; texts: string[]; codeOf: Map<string, number> };

/** Collects blocks of rows into compact columns; the blocks themselves are not kept. Cells beyond the layout's columns are dropped. */
export function createTableBuilder(layout: SourceLayout): TableBuilder {
  const columns = layout.headers.map((): Growing => ({
    numbers: new Float64Array(0),
    codes: new Int32Array(0),
    texts: [],
    codeOf: new Map(),
  }));
  let hidden = new Uint8Array(0);
  let rows = 0;

  const reserve = (needed: number): void => {
    if (needed <= hidden.length) return;
    const size = Math.max(needed, hidden.length * 2);
    hidden = grown(hidden, new Uint8Array(size));
    for (const column of columns) {
      column.numbers = grown(column.numbers, new Float64Array(size));
      column.codes = grown(column.codes, new Int32Array(size));
    }
  };

  return {
    add: (block) => {
      reserve(rows + block.rows.length);
      block.rows.forEach((cells, r) => columns.forEach((column, c) => put(column, rows + r, cells[c] ?? null)));
      for (const error of block.errors) {
        const column = columns[error.column];
        if (column !== undefined) column.codes[rows + error.row] = ERROR;
      }
      block.hidden?.forEach((isHidden, r) => (hidden[rows + r] = isHidden ? 1 : 0));
      rows += block.rows.length;
    },
    build: () => ({
      layout,
      rows,
      columns: columns.map(({ numbers, codes, texts }) => ({ numbers: numbers.subarray(0, rows), codes: codes.subarray(0, rows), texts })),
      hidden: hidden.subarray(0, rows),
    }),
  };
}

function put(column: Growing, row: number, cell: Cell): void {
  column.numbers[row] = NaN;
  if (typeof cell === "number") {
    const fits = Math.abs(cell) <= LARGEST;
    column.codes[row] = fits ? NUMBER : ERROR;
    if (fits) column.numbers[row] = cell;
  } else if (typeof cell === "boolean") {
    column.codes[row] = cell ? TRUE : FALSE;
  } else {
    column.codes[row] = textCode(column, cell?.trim() ?? "");
  }
}

function textCode(column: Growing, text: string): number {
  if (text === "") return BLANK;
  const known = column.codeOf.get(text);
  if (known !== undefined) return known;
  if (text.startsWith("#") && ERROR_TEXT.test(text)) return ERROR;
  column.texts.push(text);
  column.codeOf.set(text, column.texts.length);
  return column.texts.length;
}

function grown<T extends Float64Array | Int32Array | Uint8Array>(old: T, bigger: T): T {
  bigger.set(old);
  return bigger;
}
