import type { ProfileRow } from "./profile";

/** A column's name for headlines, words apart: "MonthlyCharges" → "Monthly Charges". */
export function headlineColumn(column: string): string {
  return column
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replace(/[_\s]+/g, " ")
    .trim();
}

/** "High Grocery", "Recent Last purchase", "Contract: Two year". */
export function traitWords(row: ProfileRow): string {
  const column = headlineColumn(row.column);
  if (row.level !== null) return `${column}: ${row.level}`;
  if (row.kind === "date") return `${row.effect > 0 ? "Recent" : "Older"} ${column}`;
  return `${row.effect > 0 ? "High" : "Low"} ${column}`;
}

/** Cut at a word where one is near, else in it. */
export function cutAt(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const space = text.lastIndexOf(" ", longest);
  return text.slice(0, space >= longest / 2 ? space : longest).trim();
}
