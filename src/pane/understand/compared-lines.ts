import type { ColumnProfile, Profile, ProfileRow } from "../../profile/index";
import { fewDigits, hundredths, signed } from "../words/numbers";

/** One line of the comparison: a column, or one level of it, over all segments. */
export type ComparedLine = {
  readonly title: string;
  /** Formed the segments: not a finding. */
  readonly used: boolean;
  /** Tested, beyond chance and large enough to matter. */
  readonly differs: boolean;
  /** The column's effect size and test by their proper names: "η² 0.45", "Welch's analysis of variance, p under 0.001". */
  readonly evidence: readonly string[];
  /** By segment; null where nobody has a value. `differs`: this segment from the others, tested. */
  readonly cells: readonly ({ readonly words: string; readonly effect: number; readonly differs: boolean } | null)[];
};

/** Levels of a category that are worth a line: those that set segments apart most. */
const LEVELS = 2;

/** The lines of the comparison, by how strongly segments differ in the column: columns that formed them first. */
export function comparedLines({ rows, columns }: Profile, segments: number): readonly ComparedLine[] {
  const strongest = (of: readonly ProfileRow[]) => Math.max(0, ...of.map(({ effect }) => Math.abs(effect)));
  return [...columns]
    .sort((a, b) => Number(b.used) - Number(a.used) || (b.effectSize ?? 0) - (a.effectSize ?? 0))
    .flatMap((profile) => {
      const { column, used, differs } = profile;
      const own = rows.filter((row) => row.column === column);
      const levels = [...new Set(own.map(({ level }) => level))].map((level) => own.filter((row) => row.level === level));
      const numbers = levels.filter(([first]) => first!.level === null);
      const picked = numbers.length > 0 ? numbers : levels.sort((a, b) => strongest(b) - strongest(a)).slice(0, LEVELS);
      return picked.map((of) => ({
        title: of[0]!.level === null ? column : `${column}: ${of[0]!.level}`,
        used,
        differs,
        evidence: evidenceOf(profile),
        cells: Array.from({ length: segments }, (_, i) => cell(of.find(({ segment }) => segment === i + 1))),
      }));
    });
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
  if (index === null) return { words: signed(effect), effect, differs };
  return { words: index >= 999.5 ? `${fewDigits(Math.round(index / 100))}×` : String(Math.round(index)), effect, differs };
}
