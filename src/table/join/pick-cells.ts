import { BLANK, type CellColumn } from "../table";

/** Cells of another table's rows, in the order asked for; blank for row -1. Texts that no row has are not kept. */
export function pickCells(cells: CellColumn, rowOf: Int32Array): CellColumn {
  const numbers = new Float64Array(rowOf.length).fill(NaN);
  const codes = new Int32Array(rowOf.length).fill(BLANK);
  const texts: string[] = [];
  const codeOf = new Int32Array(cells.texts.length + 1);
  for (let i = 0; i < rowOf.length; i++) {
    const row = rowOf[i]!;
    if (row < 0) continue;
    const code = cells.codes[row]!;
    numbers[i] = cells.numbers[row]!;
    if (code > 0 && codeOf[code] === 0) codeOf[code] = texts.push(cells.texts[code - 1]!);
    codes[i] = code > 0 ? codeOf[code]! : code;
  }
  return { numbers, codes, texts };
}
