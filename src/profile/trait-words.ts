import type { ProfileRow } from "./profile";

/** A column's name for headlines: words apart, cut at a word where too long. */
export function headlineColumn(column: string, longest: number): string {
  const words = column.replace(/_+/g, " ").replace(/\s+/g, " ").trim();
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest + 1);
  const space = cut.lastIndexOf(" ");
  return (space >= 3 ? cut.slice(0, space) : words.slice(0, longest)).trim();
}

/** "High Grocery", "Late Last purchase", "Contract Two year". */
export function traitWords(row: ProfileRow, longest = 24): string {
  const column = headlineColumn(row.column, longest);
  if (row.level !== null) return row.kind === "yesNo" ? `${column}: ${row.level}` : `${column} ${headlineColumn(row.level, longest)}`;
  if (row.kind === "date") return `${row.effect > 0 ? "Late" : "Early"} ${column}`;
  return `${row.effect > 0 ? "High" : "Low"} ${column}`;
}
