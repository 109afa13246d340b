import { type Outcome, succeed } from "../../table/index";
import { makeGrid, takeExisting } from "../methods/index";
import type { Asked, Customers, Draft } from "./draft";

/** Bands of one or two columns. Yields the fraction done. */
export function* draftByRules({ columns, rows }: Customers, { rules, valueColumn }: Asked): Generator<number, Outcome<Draft>> {
  const made = yield* makeGrid(rules, columns, rows, valueColumn === null ? [] : [valueColumn]);
  return made.ok ? succeed({ ...GIVEN, ...made.value }) : made;
}

/** A column that holds segments already. */
export function draftByExisting({ columns, rows }: Customers, { existing }: Asked): Outcome<Draft> {
  const column = columns.find(({ name }) => name === existing);
  if (column === undefined) throw new Error(`Column of segments is not there: ${String(existing)}`);
  const taken = takeExisting(column, rows);
  return taken.ok ? succeed({ ...GIVEN, ...taken.value }) : taken;
}

/** Nothing was searched for. */
const GIVEN = { choice: null, refit: null, dendrogram: null };
