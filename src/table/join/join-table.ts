import { columnNames } from "../column-names";
import { customerRows } from "../customer-rows";
import type { Problem } from "../description";
import { fail, type Outcome, succeed, type Trouble } from "../outcome";
import { between, during, finished } from "../steps";
import type { Table } from "../table";
import { addedNames } from "./added-names";
import { type Matches, matchIds } from "./match-ids";
import { pickCells } from "./pick-cells";

export type JoinOptions = {
  /** The customers' column of ids, by name. */
  readonly idColumn: string;
  /** The other sheet's column of ids, by name. It is not added. */
  readonly otherIdColumn: string;
  /** Names where the added columns come from. */
  readonly sheetName: string;
};

/** One wider table, and how the ids met. */
export type Joined = {
  readonly table: Table;
  /** Customers found in the other sheet, and not. */
  readonly matched: number;
  readonly unmatched: number;
  /** Ids of the other sheet that no customer has. */
  readonly extra: number;
  /** Rows of the other sheet not used because an earlier row has the same id. */
  readonly doubled: number;
  readonly problems: readonly Problem[];
};

/**
 * Adds the columns of another sheet to the customers by their id. Ids are compared as text, without spaces around them and in any case; a number equals
 * its text. A customer that is not there has blanks; an id several customers share gives each the same values; of several rows with one id the first is used.
 * Added columns stand after the customers' own and carry `from`. Totals, notes and blank rows of the other sheet take no part. Yields the fraction done.
 * Trouble when an id column is not there, nothing can be added or no id matches.
 */
export function* joinSteps(main: Table, other: Table, options: JoinOptions): Generator<number, Outcome<Joined>> {
  const { idColumn, otherIdColumn, sheetName } = options;
  const names = columnNames(main.layout);
  const otherNames = columnNames(other.layout);
  const idAt = names.indexOf(idColumn);
  const otherIdAt = otherNames.indexOf(otherIdColumn);
  if (idAt < 0) return fail(columnGone(idColumn, "the customer list"));
  if (otherIdAt < 0) return fail(columnGone(otherIdColumn, sheetName));
  const customers = (yield* during(0, customerRows(main, true))).rows;
  const otherRows = (yield* during(0.1, customerRows(other, true))).rows;
  const found = yield* between(0.2, 0.7, matchIds(main.columns[idAt]!, customers, other.columns[otherIdAt]!, otherRows));
  if (found.matched === 0) return fail(nothingMatches(options));
  const rowOf = new Int32Array(main.rows).fill(-1);
  customers.forEach((row, i) => (rowOf[row] = found.rowOf[i]!));
  const added = other.columns.map((_, at) => at).filter((at) => at !== otherIdAt);
  if (added.length === 0) return fail(nothingToAdd(sheetName));
  const columns = [...main.columns];
  for (const [i, at] of added.entries()) {
    yield 0.7 + (0.3 * i) / added.length;
    columns.push(pickCells(other.columns[at]!, rowOf));
  }
  const { layout } = main;
  const headers = addedNames(
    names,
    added.map((at) => otherNames[at]!),
    sheetName,
  );
  const table: Table = {
    ...main,
    columns,
    layout: {
      ...layout,
      headers: [...(layout.hasHeaderRow ? layout.headers : names), ...headers],
      hasHeaderRow: true,
      numberFormats: [
        ...names.map((_, i) => layout.numberFormats[i] ?? "General"),
        ...added.map((at) => other.layout.numberFormats[at] ?? "General"),
      ],
      from: [...names.map((_, i) => layout.from?.[i] ?? null), ...added.map(() => sheetName)],
    },
  };
  return succeed({
    table,
    matched: found.matched,
    unmatched: found.unmatched.length,
    extra: found.extra.length,
    doubled: found.doubled.length,
    problems: joinProblems(found, customers, main, options),
  });
}

/** `joinSteps` from start to end. */
export function joinTable(main: Table, other: Table, options: JoinOptions): Outcome<Joined> {
  return finished(joinSteps(main, other, options));
}

function joinProblems(found: Matches, customers: Int32Array, main: Table, { idColumn, sheetName }: JoinOptions): readonly Problem[] {
  const { unmatched, extra, doubled } = found;
  const all: readonly Problem[] = [
    {
      kind: "joined",
      column: idColumn,
      count: unmatched.length,
      message: `Customers that ${sheetName} does not have: the columns added from it are blank for them.`,
      rows: unmatched.slice(0, 5).map((customer) => main.layout.firstRow + customers[customer]!),
      join: { sheetName, ids: "unmatched" },
    },
    {
      kind: "joined",
      count: extra.length,
      message: `Ids in ${sheetName} that no customer has: they are not added.`,
      join: { sheetName, ids: "extra" },
    },
    {
      kind: "joined",
      count: doubled.length,
      message: `Rows in ${sheetName} repeat the id of an earlier row: the first row of each id is used.`,
      join: { sheetName, ids: "doubled" },
    },
  ];
  return all.filter(({ count }) => count > 0);
}

function columnGone(column: string, where: string): Trouble {
  return {
    code: "ColumnGone",
    message: `There is no column ${column} in ${where}.`,
    advice: "Read the customers again, then choose the column with the customer id.",
    retry: true,
  };
}

function nothingMatches({ idColumn, otherIdColumn, sheetName }: JoinOptions): Trouble {
  return {
    code: "NothingJoined",
    message: `No ${idColumn} of the customers is among the values of ${otherIdColumn} in ${sheetName}. Nothing was added.`,
    advice: "Choose the two columns that hold the same customer ids.",
    retry: false,
  };
}

function nothingToAdd(sheetName: string): Trouble {
  return {
    code: "NothingToAdd",
    message: `${sheetName} has no column beside the ids. Nothing was added.`,
    advice: "Choose a sheet with one row a customer and at least one more column.",
    retry: false,
  };
}
