import { columnNames } from "../column-names";
import { customerRows } from "../customer-rows";
import { headerWords, SAYS } from "../header-words";
import { fail, type Outcome, succeed } from "../outcome";
import { finished } from "../steps";
import type { CellColumn, Table } from "../table";
import { idsOf } from "./ids";
import { matchIds } from "./match-ids";

/** The pair of columns that most likely joins two tables, and how their ids would meet: see `Joined`. */
export type LikelyJoin = {
  readonly idColumn: string;
  readonly otherIdColumn: string;
  readonly matched: number;
  readonly unmatched: number;
  readonly extra: number;
  readonly doubled: number;
};

/** So many rows, evenly spaced, show whether a column could hold ids. */
const SHOWN = 2_000;
/** Ids tell most customers apart; another sheet may have each of them many times. */
const DISTINCT = 0.8;
/** Fewer matches than this share are chance. */
const LEAST = 0.2;

type Candidate = { readonly name: string; readonly cells: CellColumn; readonly ids: ReadonlySet<string>; readonly filled: number };

/** Of all pairs of columns, the one whose values overlap most, ids by their header before others. Trouble where no pair overlaps enough. */
export function likelyIdColumn(main: Table, other: Table): Outcome<LikelyJoin> {
  const rows = finished(customerRows(main, true)).rows;
  const otherRows = finished(customerRows(other, true)).rows;
  const ours = candidates(main, rows, DISTINCT);
  const theirs = candidates(other, otherRows, 0);
  let best: { readonly evidence: number; readonly our: Candidate; readonly their: Candidate } | null = null;
  for (const their of theirs) {
    const met = new Map(ours.map((our) => [our, new Set<string>()]));
    const idOf = idsOf(their.cells);
    for (const row of otherRows) {
      const id = idOf(row);
      if (id !== null) for (const [our, seen] of met) if (our.ids.has(id)) seen.add(id);
    }
    for (const [our, seen] of met) {
      const share = seen.size / our.ids.size;
      const evidence = share >= LEAST ? share + headerEvidence(our.name, their.name) + their.ids.size / their.filled / 4 : 0;
      if (evidence > (best?.evidence ?? 0)) best = { evidence, our, their };
    }
  }
  if (best === null) {
    return fail({
      code: "NoLikelyId",
      message: "No column here and there holds the same ids.",
      advice: "Choose the two columns that hold the customer ids yourself, or another sheet.",
      retry: false,
    });
  }
  const { matched, unmatched, extra, doubled } = finished(matchIds(best.our.cells, rows, best.their.cells, otherRows));
  const [idColumn, otherIdColumn] = [best.our.name, best.their.name];
  return succeed({ idColumn, otherIdColumn, matched, unmatched: unmatched.length, extra: extra.length, doubled: doubled.length });
}

function candidates(table: Table, rows: Int32Array, distinct: number): readonly Candidate[] {
  const names = columnNames(table.layout);
  const every = Math.max(1, Math.ceil(rows.length / SHOWN));
  return table.columns.flatMap((cells, at) => {
    const idOf = idsOf(cells);
    const ids = new Set<string>();
    let filled = 0;
    for (let i = 0; i < rows.length; i += every) {
      const id = idOf(rows[i]!);
      if (id === null) continue;
      filled++;
      ids.add(id);
    }
    const whole = [...ids].every((id) => !/^-?\d*\.\d+$/.test(id));
    return whole && ids.size > 0 && ids.size >= distinct * filled ? [{ name: names[at]!, cells, ids, filled }] : [];
  });
}

/** Running numbers overlap with any ids: the headers decide between them. */
function headerEvidence(name: string, otherName: string): number {
  const [words, otherWords] = [headerWords(name), headerWords(otherName)];
  const says = (text: string): number => (SAYS.customerId.test(text) ? 0.3 : 0) + (SAYS.id.test(text) ? 0.2 : 0);
  return says(words) + says(otherWords) + (words === otherWords ? 0.3 : 0);
}
