import { NOTABLE } from "./drivers";
import type { ProfileRow } from "./profile";
import { headlineColumn, traitWords } from "./trait-words";

export const LONGEST_NAME = 31;

/**
 * A default name for each segment, in words from the columns that formed it: "High Grocery & Milk", "Contract Two year", "Low overall", "Near average".
 * At most 31 characters, all different (in more than case). `rows` are the profile rows of each segment in turn.
 */
export function nameSegments(rows: readonly (readonly ProfileRow[])[]): readonly string[] {
  const taken = new Set<string>();
  return rows.map((own) => {
    for (const name of [...candidates(own), "Segment"]) {
      const fitted = fit(name, LONGEST_NAME);
      if (fitted !== "" && !taken.has(fitted.toLowerCase()) && fitted !== "Segment") {
        taken.add(fitted.toLowerCase());
        return fitted;
      }
    }
    const base = candidates(own)[0] ?? "Segment";
    for (let n = 2; ; n++) {
      const name = `${fit(base, LONGEST_NAME - 1 - String(n).length)} ${n}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

/** Names from the plainest to the most particular. */
function candidates(rows: readonly ProfileRow[]): readonly string[] {
  const bases = rows.filter(({ used, level }) => used && level !== "(other)");
  const numeric = bases.filter(({ level }) => level === null);
  const strong = [...bases]
    .filter((row) => Math.abs(row.effect) >= NOTABLE && (row.level === null || row.effect > 0))
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
  const traits: ProfileRow[] = [];
  for (const row of strong) if (!traits.some(({ column }) => column === row.column)) traits.push(row);
  const [first, second, third] = traits;
  const names: string[] = [];
  const high = numeric.filter(({ effect }) => effect >= NOTABLE).length;
  const low = numeric.filter(({ effect }) => effect <= -NOTABLE).length;
  if (numeric.length >= 3 && high === numeric.length) names.push("High overall");
  if (numeric.length >= 3 && low === numeric.length) names.push("Low overall");
  if (first === undefined) names.push("Near average");
  if (first !== undefined && second !== undefined) names.push(pair(first, second));
  if (first !== undefined && third !== undefined) names.push(pair(first, third));
  if (first !== undefined) names.push(traitWords(first));
  if (second !== undefined) names.push(traitWords(second));
  return names;
}

/** Two traits that fit together, the column names shortened where they must be. */
function pair(a: ProfileRow, b: ProfileRow): string {
  const sameSide = a.level === null && b.level === null && a.effect > 0 === b.effect > 0;
  for (const longest of [24, 16, 12, 10]) {
    const name = sameSide
      ? `${a.effect > 0 ? "High" : "Low"} ${headlineColumn(a.column, longest)} & ${headlineColumn(b.column, longest)}`
      : `${traitWords(a, longest)}, ${lowerFirst(traitWords(b, longest))}`;
    if (name.length <= LONGEST_NAME) return name;
  }
  return traitWords(a);
}

function lowerFirst(text: string): string {
  return /^(High|Low) /.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function fit(text: string, longest: number): string {
  return text.length <= longest ? text : text.slice(0, longest).trim();
}
