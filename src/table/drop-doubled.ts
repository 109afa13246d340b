import type { Column } from "./column";
import { correlation } from "./correlation";
import type { Problem } from "./description";
import type { Guess } from "./guess";
import { type Doubled, doubledReason, redundancyProblems } from "./redundancy-problems";

/** From here on two columns count as saying the same. */
const STRONG = 0.9;
/** So many pairs of values are compared in full; beyond, columns that are far from alike on some rows are not looked at again. */
const BUDGET = 1e8;
const SAMPLE = 2_000;
const FAR_FROM_ALIKE = 0.75;
/** With fewer columns left to segment by, none is taken out. */
const FEWEST_KEPT = 2;

type Candidate = { readonly at: number; readonly column: Column; readonly missing: number; readonly distinct: number };

/**
 * Columns to segment by that say the same as another would count twice: they are proposed to describe with. Numbers, dates and ranks that rise and fall
 * together (|r| > 0.9, Pearson, over complete pairs), and categories that divide the customers alike. Kept is the column with fewer missing values, then with
 * more levels, then with the shorter name. Where fewer than two columns would be left, it is only told. Yields the fraction done.
 */
export function* dropDoubled(
  columns: readonly Column[],
  guesses: readonly Guess[],
): Generator<number, { readonly guesses: readonly Guess[]; readonly problems: readonly Problem[] }> {
  const candidates = columns.flatMap((column, at) => (guesses[at]!.role === "segmentBy" ? [{ at, column, ...counts(column) }] : []));
  candidates.sort(better);
  const rows = columns[0]?.values.length ?? 0;
  const every = (candidates.length * (candidates.length - 1) * rows) / 2 > BUDGET ? Math.max(1, Math.floor(rows / SAMPLE)) : 1;
  const kept: Column[] = [];
  const found = new Map<number, Doubled>();
  for (const [i, { at, column }] of candidates.entries()) {
    let doubled: Doubled | null = null;
    for (const other of kept) {
      yield i / candidates.length;
      doubled = compare(column, other, every);
      if (doubled !== null) break;
    }
    if (doubled === null) kept.push(column);
    else found.set(at, doubled);
  }
  if (kept.length < FEWEST_KEPT) return { guesses, problems: redundancyProblems(columns, found, false) };
  const proposed = guesses.map((guess, at): Guess => {
    const doubled = found.get(at);
    return doubled === undefined ? guess : { ...guess, role: "describeWith", reason: doubledReason(doubled), goesWith: doubled.kept.name };
  });
  return { guesses: proposed, problems: redundancyProblems(columns, found, true) };
}

function counts({ values, levels }: Column): Pick<Candidate, "missing" | "distinct"> {
  let missing = 0;
  for (const value of values) if (Number.isNaN(value)) missing++;
  return { missing, distinct: levels.length };
}

function better(a: Candidate, b: Candidate): number {
  const [nameA, nameB] = [a.column.name, b.column.name];
  return a.missing - b.missing || b.distinct - a.distinct || nameA.length - nameB.length || (nameA < nameB ? -1 : 1);
}

function compare(column: Column, kept: Column, every: number): Doubled | null {
  if (isLevels(column) || isLevels(kept)) {
    return isLevels(column) && isLevels(kept) && sameDivision(column, kept) ? { kept, r: 1, same: true } : null;
  }
  if (every > 1 && Math.abs(correlation(column.values, kept.values, every)) < FAR_FROM_ALIKE) return null;
  const r = correlation(column.values, kept.values);
  return Math.abs(r) > STRONG ? { kept, r, same: sameValues(column, kept) } : null;
}

function isLevels({ kind }: Column): boolean {
  return kind === "category" || kind === "yesNo";
}

function sameValues(a: Column, b: Column): boolean {
  return a.kind === b.kind && a.values.every((value, i) => value === b.values[i] || (Number.isNaN(value) && Number.isNaN(b.values[i])));
}

/** Whether each level of one is just one level of the other, the missing values included. */
function sameDivision(a: Column, b: Column): boolean {
  if (a.levels.length !== b.levels.length) return false;
  const there = new Map<number, number>();
  const back = new Map<number, number>();
  for (let i = 0; i < a.values.length; i++) {
    const [x, y] = [placeOf(a.values[i]!), placeOf(b.values[i]!)];
    if ((there.get(x) ?? y) !== y || (back.get(y) ?? x) !== x) return false;
    there.set(x, y);
    back.set(y, x);
  }
  return true;
}

function placeOf(value: number): number {
  return Number.isNaN(value) ? -1 : value;
}
