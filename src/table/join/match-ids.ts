import { idsOf } from "./ids";
import type { CellColumn } from "../table";

/** So many rows are looked at between two reports of progress. */
const STEP = 8_192;

/** For every customer the row of the other sheet with the same id, and what was left over on either side. */
export type Matches = {
  /** By place among the customers: a row of the other table, or -1. */
  readonly rowOf: Int32Array;
  readonly matched: number;
  /** Places of customers without a row in the other sheet. */
  readonly unmatched: readonly number[];
  /** Rows of the other sheet whose id no customer has, the first of each id. */
  readonly extra: readonly number[];
  /** Rows of the other sheet that repeat the id of an earlier row: the earlier one is used. */
  readonly doubled: readonly number[];
};

/** Matches two columns of ids over the given rows of each. Yields the fraction done. */
export function* matchIds(ids: CellColumn, rows: Int32Array, otherIds: CellColumn, otherRows: Int32Array): Generator<number, Matches> {
  const total = rows.length + otherRows.length;
  const idOf = idsOf(ids);
  const otherIdOf = idsOf(otherIds);
  const first = new Map<string, number>();
  const doubled: number[] = [];
  for (let i = 0; i < otherRows.length; i++) {
    const row = otherRows[i]!;
    if (i % STEP === 0) yield i / total;
    const id = otherIdOf(row);
    if (id === null) continue;
    if (first.has(id)) doubled.push(row);
    else first.set(id, row);
  }
  const rowOf = new Int32Array(rows.length).fill(-1);
  const unmatched: number[] = [];
  const used = new Set<number>();
  for (let i = 0; i < rows.length; i++) {
    if (i % STEP === 0) yield (otherRows.length + i) / total;
    const other = first.get(idOf(rows[i]!) ?? "");
    if (other === undefined) unmatched.push(i);
    else used.add((rowOf[i] = other));
  }
  const extra: number[] = [];
  for (const row of first.values()) if (!used.has(row)) extra.push(row);
  return { rowOf, matched: rows.length - unmatched.length, unmatched, extra, doubled };
}
