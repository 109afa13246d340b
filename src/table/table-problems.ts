import type { Column } from "./column";
import type { ColumnDescription, Problem } from "./description";
import type { SourceLayout } from "./source";

/** Headers that are absent, blank or doubled. Of a column without any value, only that is told, elsewhere. */
export function headerProblems(layout: SourceLayout, names: readonly string[], isBlank: (position: number) => boolean): readonly Problem[] {
  if (!layout.hasHeaderRow) {
    return [{ kind: "noHeaderRow", count: 1, message: `There is no header row: columns are called ${names[0] ?? "Column A"} and so on.` }];
  }
  return layout.headers.flatMap((header, position): Problem[] => {
    const column = names[position]!;
    const text = header === null ? "" : String(header).replace(/\s+/g, " ").trim();
    if (text === "" && isBlank(position)) return [];
    if (text === "")
      return [{ column, position, kind: "blankHeader", count: 1, message: `A column without a header is called ${column}.` }];
    if (text !== column)
      return [{ column, position, kind: "doubledHeader", count: 1, message: `"${text}" is there twice: this one is called ${column}.` }];
    return [];
  });
}

/** Customers without an id, and ids that several rows share. */
export function idProblems(
  columns: readonly Column[],
  descriptions: readonly ColumnDescription[],
  sheetRow: (customer: number) => number,
): readonly Problem[] {
  const at = descriptions.findIndex(({ role }) => role === "id");
  const column = columns[at];
  if (column === undefined) return [];
  const seen = new Uint8Array(column.levels.length);
  const doubled: number[] = [];
  const missing: number[] = [];
  column.values.forEach((value, customer) => {
    if (Number.isNaN(value)) missing.push(customer);
    else if (seen[value] === 1) doubled.push(customer);
    else seen[value] = 1;
  });
  const counted = (customers: readonly number[]): Pick<Problem, "count" | "rows"> => ({
    count: customers.length,
    rows: customers.slice(0, 5).map(sheetRow),
  });
  const found: readonly Problem[] = [
    {
      column: column.name,
      position: at,
      kind: "doubledIds",
      ...counted(doubled),
      message: `${column.name} should tell customers apart, but some rows repeat an earlier one. Each row is placed for itself.`,
    },
    {
      column: column.name,
      position: at,
      kind: "missingIds",
      ...counted(missing),
      message: `Some rows have no ${column.name}. They are placed all the same.`,
    },
  ];
  return found.filter(({ count }) => count > 0);
}
