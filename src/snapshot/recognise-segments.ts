import { placeCustomers, segmentsOf, toPlace } from "../model/index";
import { keepNumbers, matchSegments } from "../profile/index";
import type { Column } from "../table/index";
import type { SavedModel } from "./saved-model";

export type Recognised = {
  /** `order[old - 1]` is the number that a segment should have instead. */
  readonly order: readonly number[];
  /** By new number: the key and name of the earlier segment it is, or a new key and no name. */
  readonly kept: readonly { readonly key: string; readonly name: string | null }[];
};

/**
 * Which earlier segments new ones are: the same customers are placed by the earlier model and the two placings compared. Keys and names are kept wherever a segment
 * is recognisably the same; numbers only where all are, or they would no longer tell the order. Null where the earlier model cannot place these customers. `rows`
 * are the customers that take part, `numbers` their segments. Yields the fraction done.
 */
export function* recogniseSegments(
  earlier: SavedModel,
  columns: readonly Column[],
  rows: Int32Array,
  numbers: Uint16Array,
  segments: number,
): Generator<number, Recognised | null> {
  if (!canPlace(earlier, columns)) return null;
  const ready = yield* toPlace(earlier.placing.by, earlier.preparation, columns, rows);
  const placed = yield* placeCustomers(earlier.placing, ready);
  const matched = matchSegments(placed.numbers, numbers, segmentsOf(earlier.placing), segments);
  if (matched.every((old) => old === null)) return null;
  const { order, kept } = keepNumbers(matched, earlier.segments);
  const same = segments === earlier.segments.length && matched.every((old) => old !== null);
  const present = numbersFrom(1, segments);
  if (same) return { order: present.map((number) => order.indexOf(number) + 1), kept };
  return { order: present, kept: present.map((number) => kept[order.indexOf(number)]!) };
}

function numbersFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}

/** Every column it needs is there and of the same kind. */
function canPlace({ placing, preparation }: SavedModel, columns: readonly Column[]): boolean {
  const there = new Map(columns.map((column) => [column.name, column.kind]));
  if (placing.by === "existing") return there.has(placing.column);
  if (placing.by === "grid") return placing.columns.every(({ column }) => there.has(column));
  return preparation.columns.every(({ column, kind }) => there.get(column) === kind);
}
