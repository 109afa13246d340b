import { completeCustomers } from "../features/index";
import { type PlacingRule, placeCustomers, type Placings, toPlace } from "../model/index";
import { describeTable, fail, type Kind, type Outcome, succeed, type Table } from "../table/index";
import type { SavedModel } from "./saved-model";

/**
 * Places the customers of a table by a saved model, learning nothing: segment number by data row of the range, 0 = not placed.
 * The rows it was made from get the segments they have. Yields the fraction done. Trouble when a column the model needs is not there.
 */
export function* assignToModel(table: Table, model: SavedModel): Generator<number, Outcome<Uint16Array>> {
  const { preparation, placing, request } = model;
  const kinds: Record<string, Kind> = { ...request.kinds };
  for (const { column, kind } of preparation.columns) kinds[column] = kind;
  const described = yield* describeTable(table, { ...request, kinds });
  if (!described.ok) return described;
  const { columns, rows, description } = described.value;
  const personal = new Set(description.columns.flatMap((column) => (column.personal === null ? [] : [column.name])));
  const needed = neededBy(placing, model);
  const gone = needed.filter((name) => !columns.some((column) => column.name === name));
  if (gone.length > 0) {
    return fail({
      code: "ColumnGone",
      message: `The saved segments need ${gone.join(", ")}, and this list has no such column.`,
      advice: "Bring the column back under its old name, or find new segments.",
      retry: false,
    });
  }
  const filled = mustBeComplete(model);
  const complete = completeCustomers(
    columns.filter(({ name }) => filled.includes(name) && !personal.has(name)),
    preparation.missing,
    rows.length,
  );
  const { numbers }: Placings = yield* placeCustomers(placing, yield* toPlace(placing.by, preparation, columns, complete));
  const assignment = new Uint16Array(table.rows);
  complete.forEach((customer, i) => (assignment[rows[customer]!] = numbers[i]!));
  return succeed(assignment);
}

function neededBy(placing: PlacingRule, { preparation }: SavedModel): readonly string[] {
  if (placing.by === "existing") return [placing.column];
  return (placing.by === "grid" ? placing.columns : preparation.columns).map(({ column }) => column);
}

/** Columns that must have a value where missing ones are left: those that customers are compared by. */
function mustBeComplete({ placing, request }: SavedModel): readonly string[] {
  if (placing.by === "grid" || placing.by === "existing") return [];
  const { segmentBy, valueColumn, weights } = request;
  return segmentBy.filter((name) => name !== valueColumn && weights[name] !== 0);
}
