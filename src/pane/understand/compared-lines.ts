import type { OutcomeChoice } from "../../features/index";
import type { ColumnProfile, Profile, ProfileRow } from "../../profile/index";
import { fewDigits, hundredths } from "../words/numbers";

/** One line of the comparison: a column, or one level of it, over all segments. */
export type ComparedLine = {
  readonly title: string;
  /** Tested, beyond chance and large enough to matter. */
  readonly differs: boolean;
  /** The column's effect size and test by their proper names: "η² 0.45", "Welch's analysis of variance, p under 0.001". */
  readonly evidence: readonly string[];
  /** By segment; null where nobody has a value. `index` in words, null where it means nothing; `differs`: this segment from the others, tested. */
  readonly cells: readonly ({ readonly index: string | null; readonly effect: number; readonly differs: boolean } | null)[];
};

/** What a column was for: only what did not form segments can be a finding about them. */
export type ComparedGroup = { readonly title: string; readonly lines: readonly ComparedLine[] };

/** Levels of a category that are worth a line: those that set segments apart most. Of two levels, one says it all. */
const LEVELS = 2;

/** The comparison by what columns are for, and then by how strongly segments differ in them. A level that says the same of as many customers as one above ("No internet service") is left out. */
export function comparedGroups({ rows, columns }: Profile, segments: number, outcomes: readonly OutcomeChoice[]): readonly ComparedGroup[] {
  const byColumn = new Map<string, Map<string | null, ProfileRow[]>>();
  for (const row of rows) {
    const levels = byColumn.get(row.column) ?? new Map<string | null, ProfileRow[]>();
    byColumn.set(row.column, levels.set(row.level, [...(levels.get(row.level) ?? []), row]));
  }
  const told = new Set<string>();
  const linesOf = (profile: ColumnProfile): readonly ComparedLine[] => {
    const levels = [...(byColumn.get(profile.column)?.values() ?? [])];
    return picked(levels, outcomes.find(({ column }) => column === profile.column)?.level ?? null).flatMap((of) => {
      const { level } = of[0]!;
      if (level !== null) {
        const who = JSON.stringify([level, of.map(({ segment, count }) => [segment, count])]);
        if (told.has(who)) return [];
        told.add(who);
      }
      const cells = Array.from({ length: segments }, (_, i) => cell(of.find(({ segment }) => segment === i + 1)));
      const title = level === null ? profile.column : `${profile.column}: ${level}`;
      return [{ title, differs: profile.differs, evidence: evidenceOf(profile), cells }];
    });
  };
  const strongestFirst = [...columns].sort((a, b) => (b.effectSize ?? 0) - (a.effectSize ?? 0));
  const group = (title: string, which: (column: ColumnProfile) => boolean) => ({
    title,
    lines: strongestFirst.filter(which).flatMap(linesOf),
  });
  const judging = ({ role }: ColumnProfile) => role === "value" || role === "outcome";
  return [
    group("Value and outcomes", judging),
    group("What formed the segments", (column) => column.used && !judging(column)),
    group("What else they are like", (column) => !column.used && !judging(column)),
  ].filter(({ lines }) => lines.length > 0);
}

/** The numbers of a column; of an outcome what counts as happened; else the levels that set segments apart most. */
function picked(levels: readonly (readonly ProfileRow[])[], happened: string | null): readonly (readonly ProfileRow[])[] {
  const sure = levels.filter(([first]) => first!.level === null || first!.level === happened);
  if (sure.length > 0) return sure;
  const strongest = (of: readonly ProfileRow[]) => Math.max(0, ...of.map(({ effect }) => Math.abs(effect)));
  return [...levels]
    .sort((a, b) => strongest(b) - strongest(a) || a[0]!.overall - b[0]!.overall)
    .slice(0, levels.length === 2 ? 1 : LEVELS);
}

function evidenceOf({ measure, effectSize, test, p }: ColumnProfile): readonly string[] {
  return [
    ...(effectSize === null ? [] : [`${measure === "eta²" ? "η²" : measure} ${hundredths(effectSize)}`]),
    ...(test === null || p === null ? [] : [`${test}, p ${p < 0.001 ? "under 0.001" : fewDigits(p)}`]),
  ];
}

function cell(row: ProfileRow | undefined): ComparedLine["cells"][number] {
  if (!row || (row.level === null && row.count === 0)) return null;
  const { index, effect, differs } = row;
  if (index === null) return { index, effect, differs };
  return { index: index >= 999.5 ? `${fewDigits(Math.round(index / 100))}×` : String(Math.round(index)), effect, differs };
}
