import type { Column } from "../table/index";
import { chiSquare } from "./chi-square";
import { holm } from "./holm";
import { againstAll, happenedWords, howMany, intervalWords } from "./outcome-words";
import { LEVEL_OF_TESTS } from "./profile-segments";
import type { OutcomeRate } from "./summary";
import { wilson } from "./wilson";

/** A column of what customers did or did not do, its values for the placed customers only; `level` is the answer that counts as done. */
export type Outcome = { readonly column: Column; readonly level: string };

/**
 * How often each outcome happened in each segment: by segment (from 1), then as given. Each segment is tested against all other customers (chi-square, exactly where
 * few), corrected over all segments and outcomes. Customers of whom it is not known do not count. Columns are yes/no, categories or ordered answers.
 */
export function rateOutcomes(outcomes: readonly Outcome[], numbers: Uint16Array, segments: number): readonly (readonly OutcomeRate[])[] {
  const counted = outcomes.map(({ column, level }) => countOutcome(column, column.levels.indexOf(level), numbers, segments));
  const corrected = holm(counted.flatMap((counts) => counts.own.map((own) => chanceOf(own, counts.all))));
  return Array.from({ length: segments }, (_, s) =>
    outcomes.map(({ column, level }, o): OutcomeRate => {
      const { own, all } = counted[o]!;
      const { happened, known } = own[s]!;
      const p = corrected[o * segments + s] ?? null;
      const differs = p !== null && p < LEVEL_OF_TESTS;
      const rate = known > 0 ? happened / known : 0;
      const overall = all.known > 0 ? all.happened / all.known : 0;
      const { low, high } = wilson(happened, known);
      const ratio = overall > 0 && known > 0 ? rate / overall : null;
      const words =
        known === 0
          ? `${column.name} is not known of any`
          : `${happenedWords(column, level)(howMany(happened, known))} (${intervalWords(low, high)}), ${againstAll(ratio, overall, differs)}`;
      return { column: column.name, level, happened, known, rate, low, high, overall, ratio, differs, words };
    }),
  );
}

type Happened = { readonly happened: number; readonly known: number };

function countOutcome(
  { values }: Column,
  level: number,
  numbers: Uint16Array,
  segments: number,
): { readonly own: readonly Happened[]; readonly all: Happened } {
  const happened = new Float64Array(segments + 1);
  const known = new Float64Array(segments + 1);
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i]!)) continue;
    known[numbers[i]!]!++;
    if (values[i] === level) happened[numbers[i]!]!++;
  }
  const own = Array.from({ length: segments }, (_, s) => ({ happened: happened[s + 1]!, known: known[s + 1]! }));
  const total = (counts: Float64Array): number => counts.subarray(1).reduce((sum, count) => sum + count, 0);
  return { own, all: { happened: total(happened), known: total(known) } };
}

function chanceOf(own: Happened, all: Happened): number | null {
  const rest = { happened: all.happened - own.happened, known: all.known - own.known };
  return chiSquare([own, rest].map(({ happened, known }) => [happened, known - happened]));
}
