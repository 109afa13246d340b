import { applyPreparation, mixtureColumns, type Preparation } from "../../features/index";
import type { Column } from "../../table/index";
import type { PlacingRule } from "../placing-rule";
import type { ToPlace } from "./place-customers";

/** Makes customers (`rows` of the columns) ready for a rule by the stored preparation. Each column needed must be there. Yields the fraction done. */
export function* toPlace(
  rule: PlacingRule["by"],
  preparation: Preparation,
  columns: readonly Column[],
  rows: Int32Array,
): Generator<number, ToPlace> {
  if (rule === "grid" || rule === "existing") return { by: "columns", columns, rows };
  if (rule === "mixture") return { by: "mixture", known: yield* mixtureColumns(preparation, columns, rows) };
  const { values, width } = yield* applyPreparation(preparation, columns, rows);
  return { by: "centers", points: { values, width, count: rows.length } };
}
