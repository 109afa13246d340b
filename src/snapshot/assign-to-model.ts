import { applyPreparation, completeCustomers } from "../features/index";
import { placePoints } from "../model/index";
import { describeTable, fail, type Kind, type Outcome, succeed, type Table } from "../table/index";
import type { SavedModel } from "./saved-model";

/**
 * Places the customers of a table by a saved model, learning nothing: segment number by data row of the range, 0 = not placed.
 * The rows it was made from get the segments they have. Yields the fraction done. Trouble when a column the model needs is not there.
 */
export function* assignToModel(table: Table, model: SavedModel): Generator<number, Outcome<Uint16Array>> {
  const { preparation, request } = model;
  const kinds: Record<string, Kind> = { ...request.kinds };
  for (const { column, kind } of preparation.columns) kinds[column] = kind;
  const described = yield* describeTable(table, { includeHidden: request.includeHidden, kinds });
  if (!described.ok) return described;
  const { columns, rows, description } = described.value;
  const personal = new Set(description.columns.flatMap((column) => (column.personal === null ? [] : [column.name])));
  const needed = preparation.columns.map(({ column }) => column);
  const gone = needed.filter((name) => !columns.some((column) => column.name === name));
  if (gone.length > 0) {
    return fail({
      code: "ColumnGone",
      message: `The saved segments need ${gone.join(", ")}, and this list has no such column.`,
      advice: "Bring the column back under its old name, or find new segments.",
      retry: false,
    });
  }
  const used = columns.filter(({ name }) => needed.includes(name));
  const bases = columns.filter(({ name }) => request.segmentBy.includes(name) && name !== request.valueColumn && !personal.has(name));
  const complete = completeCustomers(bases, preparation.missing, rows.length);
  const { values, width } = yield* applyPreparation(preparation, used, complete);
  const { places } = placePoints({ values, width, count: complete.length }, model.centers);
  const assignment = new Uint16Array(table.rows);
  complete.forEach((customer, i) => (assignment[rows[customer]!] = places[i]! + 1));
  return succeed(assignment);
}
