import { placeCustomers, segmentsOf, toPlace } from "../model/index";
import { keepNumbers, matchSegments } from "../profile/index";
import type { Column } from "../table/index";
import type { SavedModel } from "./saved-model";

export type Recognised = {
  /** `order[number - 1]` is the number that a segment had: only where each is an earlier one and none is gone, or numbers would no longer tell the order; else null. */
  readonly order: readonly number[] | null;
  /** By number: the key and name of the earlier segment it is, or a new key and no name. */
  readonly kept: readonly { readonly key: string; readonly name: string | null }[];
};

/**
 * The segments that an earlier model puts customers into: `rows` of the columns are the customers that take part. Null where it cannot place them. Yields the
 * fraction done.
 */
export function* placeAsEarlier(earlier: SavedModel, columns: readonly Column[], rows: Int32Array): Generator<number, Uint16Array | null> {
  if (!canPlace(earlier, columns)) return null;
  const ready = yield* toPlace(earlier.placing.by, earlier.preparation, columns, rows);
  return (yield* placeCustomers(earlier.placing, ready)).numbers;
}

/**
 * Which earlier segments new ones are, by the customers they share: `placed` are their earlier segments (see `placeAsEarlier`), `numbers` the new ones. Null where
 * none is recognisably the same.
 */
export function recogniseSegments(earlier: SavedModel, placed: Uint16Array, numbers: Uint16Array, segments: number): Recognised | null {
  const matched = matchSegments(placed, numbers, segmentsOf(earlier.placing), segments);
  if (matched.every((old) => old === null)) return null;
  const { order, kept } = keepNumbers(matched, earlier.segments);
  const same = segments === earlier.segments.length && matched.every((old) => old !== null);
  const had = matched.map((_, s) => order.indexOf(s + 1) + 1);
  return { order: same ? had : null, kept: had.map((number) => kept[number - 1]!) };
}

/** Every column it needs is there and of the same kind. */
function canPlace({ placing, preparation }: SavedModel, columns: readonly Column[]): boolean {
  const there = new Map(columns.map((column) => [column.name, column.kind]));
  if (placing.by === "existing") return there.has(placing.column);
  if (placing.by === "grid") return placing.columns.every(({ column }) => there.has(column));
  return preparation.columns.every(({ column, kind }) => there.get(column) === kind);
}
