import { assignRoles } from "./assign-roles";
import { type Column, readColumn } from "./column";
import { type ColumnFacts, columnFacts, readTexts, type TextReading } from "./column-facts";
import { columnNames } from "./column-names";
import { columnProblems, type FindCells, gatherProblems } from "./column-problems";
import { customerRows } from "./customer-rows";
import { describeColumn } from "./describe-column";
import type { Family, Kind, Problem, TableDescription } from "./description";
import type { Guess } from "./guess";
import { guessColumn } from "./guess-column";
import { familyOf } from "./guess-family";
import { headerProblems, idProblems } from "./table-problems";
import { fail, type Outcome, succeed } from "./outcome";
import { outcomeLevel } from "./outcome-level";
import type { CellColumn, Table } from "./table";

/** A described table with its columns read: one value a customer. `rows` are the data rows of the range that hold customers. */
export type Customers = {
  readonly rows: Int32Array;
  readonly columns: readonly Column[];
  readonly description: TableDescription;
};

export type DescribeOptions = {
  readonly includeHidden: boolean;
  /** Kinds overruled by the person, by column name. */
  readonly kinds?: Readonly<Record<string, Kind>>;
  /** Families overruled by the person, by column name. */
  readonly families?: Readonly<Record<string, Family>>;
  /** Columns whose values that look like sentinels (999, -1) are real. */
  readonly keepSentinels?: readonly string[];
};

type Looked = { readonly cells: CellColumn; readonly texts: TextReading; readonly facts: ColumnFacts; readonly guess: Guess };

/**
 * Finds the customers of a table, guesses what each column holds and is for, and lists problems. Yields the fraction done, several times a column.
 * Trouble when there is no column or no customer.
 */
export function* describeTable(table: Table, options: DescribeOptions): Generator<number, Outcome<Customers>> {
  const { rows, problems } = customerRows(table, options.includeHidden);
  if (rows.length === 0) return fail(nothingThere(table));
  const names = columnNames(table.layout);
  const steps = 2 * names.length;
  const looked: Looked[] = [];
  for (const [i, name] of names.entries()) {
    const cells = table.columns[i]!;
    yield i / steps;
    const texts = readTexts(cells, table.layout);
    yield i / steps;
    const facts = columnFacts(name, table.layout.numberFormats[i] ?? "General", cells, texts, rows);
    yield i / steps;
    looked.push({ cells, texts, facts, guess: overrule(guessColumn(facts), options.kinds?.[name]) });
  }
  yield looked.length / steps;
  const guesses = assignRoles(looked);
  const columns: Column[] = [];
  const descriptions: TableDescription["columns"][number][] = [];
  const columnTroubles: Problem[] = [];
  for (const [position, { cells, texts, facts }] of looked.entries()) {
    const guess = guesses[position]!;
    const column = readColumn(facts, guess.kind, cells, texts, rows);
    columns.push(column);
    yield (names.length + position) / steps;
    descriptions.push({
      name: facts.name,
      position,
      numberFormat: facts.numberFormat,
      ...guess,
      ...familyOf(guess, facts, options.families?.[facts.name]),
      sentinels: [],
      outcomeLevel: guess.usable ? outcomeLevel(column) : null,
      from: table.layout.from?.[position] ?? null,
      ...describeColumn(column, guess.personal !== null),
    });
    columnTroubles.push(...columnProblems(facts, guess, column, position, cellFinder(cells, rows, table.layout.firstRow)));
    yield (names.length + columns.length) / steps;
  }
  const all = [
    ...headerProblems(table.layout, names),
    ...problems,
    ...idProblems(columns, descriptions, (customer) => table.layout.firstRow + rows[customer]!),
    ...gatherProblems(columnTroubles),
  ];
  return succeed({ rows, columns, description: { customers: rows.length, columns: descriptions, problems: all } });
}

const SHOWN_CELLS = 5;

function cellFinder(cells: CellColumn, rows: Int32Array, firstRow: number): FindCells {
  return (test) => {
    const found: number[] = [];
    for (let customer = 0; customer < rows.length && found.length < SHOWN_CELLS; customer++) {
      if (test(cells.codes[rows[customer]!]!, customer)) found.push(firstRow + rows[customer]!);
    }
    return found;
  };
}

/** A kind chosen by the person is taken; the role follows unless it was clear. */
function overrule(guess: Guess, kind: Kind | undefined): Guess {
  if (kind === undefined || kind === guess.kind) return guess;
  const usable = kind !== "text" && kind !== "identifier" && guess.personal === null;
  return { ...guess, kind, usable, role: usable ? "segmentBy" : "ignore", reason: "The kind you chose." };
}

function nothingThere(table: Table): Parameters<typeof fail>[0] {
  return {
    code: "NoCustomers",
    message: table.rows === 0 ? "There is no row below the header row." : "No row of the range holds a customer.",
    advice: "Select the whole customer list, its header row included, with one row a customer.",
    retry: false,
  };
}
