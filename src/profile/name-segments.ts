import { NOTABLE, sameCustomers, strongestFirst } from "./drivers";
import type { ProfileRow } from "./profile";
import { OTHER_LEVELS } from "./profile-levels";
import { cutAt, headlineColumn, traitWords } from "./trait-words";

const LONGEST_NAME = 31;

/**
 * A default name for each segment, in words from the columns that formed it: "High Grocery & Milk", "Contract: Two year", "Low overall", "Near average".
 * At most 31 characters, all different (in more than case). `rows` are the profile rows of each segment in turn; `given` names are kept as they are.
 */
export function nameSegments(
  rows: readonly (readonly ProfileRow[])[],
  given: readonly (string | null)[] = rows.map(() => null),
): readonly string[] {
  const taken = new Set(given.flatMap((name) => (name === null ? [] : [name.toLowerCase()])));
  return rows.map((own, s) => {
    const known = given[s] ?? null;
    if (known !== null) return known;
    const wanted = candidates(own);
    const short = wanted.filter((name) => name.length <= LONGEST_NAME);
    const cut = wanted.map((name) => cutAt(name, LONGEST_NAME));
    const name = [...short, ...cut].find((each) => !taken.has(each.toLowerCase())) ?? numbered(cut[0]!, taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

function numbered(base: string, taken: ReadonlySet<string>): string {
  for (let n = 2; ; n++) {
    const name = `${cutAt(base, LONGEST_NAME - 1 - String(n).length)} ${n}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Names from the most telling to the least; never none. */
function candidates(rows: readonly ProfileRow[]): readonly string[] {
  const bases = rows.filter(({ used, role, level }) => used && role !== "outcome" && level !== OTHER_LEVELS);
  const [first, second, third] = strongestTraits(bases);
  const numeric = bases.filter(({ level }) => level === null);
  const all = (high: boolean): boolean =>
    numeric.length >= 3 && numeric.every((row) => (high ? row.effect : -row.effect) >= NOTABLE && meanAgrees(row) && row.kind !== "date");
  return [
    ...(all(true) ? ["High overall"] : []),
    ...(all(false) ? ["Low overall"] : []),
    ...(first === undefined ? ["Near average"] : []),
    ...(first !== undefined && second !== undefined ? [pair(first, second)] : []),
    ...(first !== undefined && third !== undefined ? [pair(first, third)] : []),
    ...[first, second, third].flatMap((trait) => (trait === undefined ? [] : [traitWords(trait)])),
  ];
}

/** The strongest row of each column; of levels only those that are more frequent here; of ordered answers the scale before one answer. */
function strongestTraits(bases: readonly ProfileRow[]): readonly ProfileRow[] {
  const strong = bases
    .filter((row) => Math.abs(row.effect) >= NOTABLE && (row.level === null ? meanAgrees(row) : row.effect > 0))
    .filter(
      ({ level, kind, column }, _, all) =>
        level === null || kind !== "ordered" || !all.some((row) => row.column === column && row.level === null),
    );
  const sorted = strong.sort(strongestFirst);
  return sorted.filter((row, i) => !sorted.slice(0, i).some((other) => other.column === row.column || sameCustomers(other, row)));
}

/** "High" must be above the average, even where the column was compared by logs. */
function meanAgrees({ mean, overall, effect }: ProfileRow): boolean {
  return mean !== null && mean !== overall && mean > overall === effect > 0;
}

function pair(a: ProfileRow, b: ProfileRow): string {
  if (a.level === null && b.level === null && a.kind === b.kind && a.effect > 0 === b.effect > 0)
    return `${traitWords(a)} & ${headlineColumn(b.column)}`;
  return `${traitWords(a)}, ${traitWords(b).replace(/^(High|Low|Recent|Older) /, (word) => word.toLowerCase())}`;
}
