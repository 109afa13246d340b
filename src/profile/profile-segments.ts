import type { Column, Role } from "../table/index";
import { holm } from "./holm";
import type { Measured } from "./measured";
import type { ColumnProfile, Profile, ProfileRow } from "./profile";
import { profileLevels } from "./profile-levels";
import { profileNumbers } from "./profile-numbers";
import { profileOrdered } from "./profile-ordered";

/**
 * A column to profile, its values for the placed customers only. `used`: it formed the segments; where not said, columns to segment by did. `tested`: unlike one that
 * merely repeats a column that formed them, it can differ; where not said, all that did not form them are.
 */
export type ProfiledColumn = { readonly column: Column; readonly role: Role; readonly used?: boolean; readonly tested?: boolean };

/** Chances below this are beyond chance. */
export const LEVEL_OF_TESTS = 0.05;
/** Smaller differences may be real and do not matter: in standard deviations (Cohen 1988: "small"), and in shares. */
const SMALLEST_EFFECT = 0.2;
const SMALLEST_POINTS = 0.05;

/**
 * What each segment is like in each column. `numbers` are the segments (from 1) of the placed customers; those of number 0 do not count. Columns that did not form
 * the segments are tested, corrected over all of them, but for those that repeat one that did; where one differs, each segment against the others, corrected within the column. Yields the fraction done.
 */
export function* profileSegments(columns: readonly ProfiledColumn[], numbers: Uint16Array, segments: number): Generator<number, Profile> {
  const measured: Measured[] = [];
  for (const { column, role, used = role === "segmentBy", tested = !used } of columns) {
    const part = measure(column, numbers, segments, tested);
    let step = part.next();
    for (; step.done !== true; step = part.next()) yield (measured.length + step.value) / columns.length;
    measured.push(step.value);
    yield measured.length / columns.length;
  }
  const corrected = holm(measured.map(({ strength }) => strength.p));
  const told = columns.map(({ column, role, used = role === "segmentBy" }, c) => {
    const { rows, strength } = measured[c]!;
    const frame = { column: column.name, kind: column.kind, role, used };
    const p = corrected[c] ?? null;
    const differing = rowsThatDiffer(rows, p);
    return {
      rows: rows.map(({ row }, r): ProfileRow => ({ ...frame, ...row, differs: differing[r]! })),
      column: { ...frame, ...strength, p, differs: differing.includes(true) },
    };
  });
  return {
    rows: Array.from({ length: segments }, (_, s) => told.flatMap(({ rows }) => rows.filter(({ segment }) => segment === s + 1))).flat(),
    columns: told.map(({ column }) => column).sort(byStrength),
    numberFormats: Object.fromEntries(columns.map(({ column }) => [column.name, column.numberFormat])),
  };
}

function* measure(column: Column, numbers: Uint16Array, segments: number, tested: boolean): Generator<number, Measured> {
  if (column.kind === "number" || column.kind === "date") return yield* profileNumbers(column, numbers, segments, tested);
  return (column.kind === "ordered" ? profileOrdered : profileLevels)(column, numbers, segments, tested);
}

function rowsThatDiffer(rows: Measured["rows"], p: number | null): readonly boolean[] {
  if (p === null || p >= LEVEL_OF_TESTS) return rows.map(() => false);
  const corrected = holm(rows.map((row) => row.p));
  return rows.map(({ row: { share, overall, effect } }, r) => {
    const large = share === null ? Math.abs(effect) >= SMALLEST_EFFECT : Math.abs(share - overall) >= SMALLEST_POINTS;
    return large && (corrected[r] ?? 1) < LEVEL_OF_TESTS;
  });
}

/** η and V are comparable: of a yes/no in two segments they are the same. Columns that do not vary come last; ties by name. */
function byStrength(a: ColumnProfile, b: ColumnProfile): number {
  return strengthOf(b) - strengthOf(a) || (a.column < b.column ? -1 : 1);
}

function strengthOf({ measure, effectSize }: ColumnProfile): number {
  const strength = effectSize === null ? -1 : measure === "eta²" ? Math.sqrt(effectSize) : effectSize;
  return Number(strength.toPrecision(9));
}
