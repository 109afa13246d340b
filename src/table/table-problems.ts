import type { Column } from "./column";
import type { ColumnDescription, Problem } from "./description";
import type { SourceLayout } from "./source";

/** Headers that are absent, blank or doubled. */
export function headerProblems(layout: SourceLayout, names: readonly string[]): readonly Problem[] {
  if (!layout.hasHeaderRow) {
    return [{ kind: "noHeaderRow", count: 1, message: `There is no header row: columns are called ${names[0] ?? "Column A"} and so on.` }];
  }
  return layout.headers.flatMap((header, position): Problem[] => {
    const column = names[position]!;
    const text = header === null ? "" : String(header).replace(/\s+/g, " ").trim();
    if (text === "")
      return [{ column, position, kind: "blankHeader", count: 1, message: `A column without a header is called ${column}.` }];
    if (text !== column)
      return [{ column, position, kind: "doubledHeader", count: 1, message: `"${text}" is there twice: this one is called ${column}.` }];
    return [];
  });
}

/** Customers without an id, and ids that several rows share. */
export function idProblems(columns: readonly Column[], descriptions: readonly ColumnDescription[]): readonly Problem[] {
  const at = descriptions.findIndex(({ role }) => role === "id");
  const column = columns[at];
  if (column === undefined) return [];
  const seen = new Uint8Array(column.levels.length);
  let [doubled, missing] = [0, 0];
  for (const value of column.values) {
    if (Number.isNaN(value)) missing++;
    else if (seen[value] === 1) doubled++;
    else seen[value] = 1;
  }
  const found: readonly Problem[] = [
    {
      column: column.name,
      position: at,
      kind: "doubledIds",
      count: doubled,
      message: `${column.name} should tell customers apart, but some rows repeat an earlier one. Each row is placed for itself.`,
    },
    {
      column: column.name,
      position: at,
      kind: "missingIds",
      count: missing,
      message: `Some rows have no ${column.name}. They are placed all the same.`,
    },
  ];
  return found.filter(({ count }) => count > 0);
}
