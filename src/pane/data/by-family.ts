import type { ColumnDescription, Family } from "../../table/index";
import { families } from "./families";

export type FamilyColumns = { readonly family: Family | null; readonly columns: readonly ColumnDescription[] };

/** Columns by what they speak of, in the order of families; those of no family last. */
export function byFamily(columns: readonly ColumnDescription[]): readonly FamilyColumns[] {
  return [...(Object.keys(families) as Family[]), null]
    .map((family) => ({ family, columns: columns.filter((column) => column.family === family) }))
    .filter((each) => each.columns.length > 0);
}
