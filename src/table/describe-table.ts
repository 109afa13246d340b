import { assignRoles } from "./assign-roles";
import { type Column, readColumn } from "./column";
import { columnNames } from "./column-names";
import { columnProblems, type FindCells, gatherProblems } from "./column-problems";
import { customerRows } from "./customer-rows";
import { describeColumn } from "./describe-column";
import type { ColumnDescription, Family, Kind, Problem, TableDescription } from "./description";
import { doubledRows } from "./doubled-rows";
import { dropDoubled } from "./drop-doubled";
import { familyOf } from "./guess-family";
import { type Looked, lookAtColumn } from "./look-at-column";
import { fail, type Outcome, succeed } from "./outcome";
import { outcomeLevel } from "./outcome-level";
import { between, during } from "./steps";
import { questionnaire } from "./survey";
import { type CellColumn, NUMBER, type Table } from "./table";
import { headerProblems, idProblems } from "./table-problems";
import type { DateOrder } from "./text-dates";

/** A described table with its columns read: one value a customer. `rows` are the data rows of the range that hold customers. */
export type Customers = {
  readonly rows: Int32Array;
  readonly columns: readonly Column[];
  readonly description: TableDescription;
};

/** What the person knows better, all by column name. Taking a choice out brings the guess back. */
export type DescribeOptions = {
  readonly includeHidden: boolean;
  readonly kinds?: Readonly<Record<string, Kind>>;
  readonly families?: Readonly<Record<string, Family>>;
  /** Columns whose values that look like sentinels (999, -1, "unknown") are real. */
  readonly keepSentinels?: readonly string[];
  /** Which of day and month stands first in dates written as text. */
  readonly dateOrders?: Readonly<Record<string, DateOrder>>;
};

/**
 * Finds the customers of a table, guesses what each column holds and is for, and lists problems. Yields the fraction done, many times a column.
 * Trouble when there is no column or no customer.
 */
export function* describeTable(table: Table, options: DescribeOptions): Generator<number, Outcome<Customers>> {
  const { layout } = table;
  const { rows, problems } = yield* during(0, customerRows(table, options.includeHidden));
  if (rows.length === 0) return fail(nothingThere(table));
  const names = columnNames(layout);
  const looked: Looked[] = [];
  for (const [i, name] of names.entries()) {
    const choices = {
      kind: options.kinds?.[name],
      keepSentinels: options.keepSentinels?.includes(name) === true,
      dateOrder: options.dateOrders?.[name],
    };
    const looking = lookAtColumn(name, layout.numberFormats[i] ?? "General", table.columns[i]!, layout, rows, choices);
    looked.push(yield* during((0.45 * i) / names.length, looking));
  }
  const answered = questionnaire(looked).map((guess, i) => (options.kinds?.[names[i]!] === undefined ? guess : looked[i]!.guess));
  const assigned = assignRoles(looked.map((each, i) => ({ ...each, guess: answered[i]! })));
  const columns: Column[] = [];
  for (const [i, { facts, cells, texts, sentinels }] of looked.entries()) {
    const reading = readColumn(facts, assigned[i]!.kind, cells, texts, rows, sentinels.values);
    columns.push(yield* during(0.45 + (0.2 * i) / names.length, reading));
  }
  const once = yield* between(0.65, 0.75, dropDoubled(columns, assigned));
  const descriptions: ColumnDescription[] = [];
  const columnTroubles: Problem[] = [];
  for (const [position, column] of columns.entries()) {
    const [guess, { facts, cells, texts, sentinels }] = [once.guesses[position]!, looked[position]!];
    const { counted, sorted } = yield* during(
      0.75 + (0.2 * position) / names.length,
      describeColumn(column, guess.personal !== null, knownOrder(looked[position]!, column)),
    );
    descriptions.push({
      name: facts.name,
      position,
      numberFormat: facts.numberFormat,
      ...guess,
      ...familyOf(guess, facts, options.families?.[facts.name]),
      sentinels: guess.usable ? [...sentinels.shown, ...facts.missingTexts.slice(0, SHOWN_CELLS)] : [],
      outcomeLevel: guess.usable ? outcomeLevel(column) : null,
      from: layout.from?.[position] ?? null,
      ...counted,
    });
    yield 0.75 + (0.2 * position) / names.length;
    const ambiguousDates = texts.dateStyle.ambiguous ? texts.dateStyle.order : null;
    columnTroubles.push(
      ...columnProblems(
        { facts, guess, column, sorted, missing: counted.missing, sentinels, ambiguousDates },
        position,
        cellFinder(cells, rows, layout.firstRow),
      ),
    );
    yield 0.75 + (0.2 * position) / names.length;
  }
  const hasId = descriptions.some(({ role }) => role === "id");
  const all = [
    ...headerProblems(layout, names, (position) => looked[position]!.facts.blank === rows.length),
    ...problems,
    ...idProblems(columns, descriptions, (customer) => layout.firstRow + rows[customer]!),
    ...(yield* during(0.95, doubledRows(table, rows, hasId))),
    ...once.problems,
    ...gatherProblems(columnTroubles),
  ];
  return succeed({ rows, columns, description: { customers: rows.length, columns: descriptions, problems: all } });
}

/** The numbers of the cells, sorted, where the column's values are just these: no truth values, and dates as serial numbers. */
function knownOrder({ facts }: Looked, { kind }: Column): Float64Array | null {
  if (facts.booleans > 0) return null;
  return kind === "number" || (kind === "date" && facts.dayNumbers === 0 && facts.textCount === 0) ? facts.sorted : null;
}

const SHOWN_CELLS = 5;

function cellFinder(cells: CellColumn, rows: Int32Array, firstRow: number): FindCells {
  return (test) => {
    const found: number[] = [];
    for (let customer = 0; customer < rows.length && found.length < SHOWN_CELLS; customer++) {
      const row = rows[customer]!;
      const code = cells.codes[row]!;
      if (test(code, customer, code === NUMBER ? cells.numbers[row]! : null)) found.push(firstRow + row);
    }
    return found;
  };
}

function nothingThere(table: Table): Parameters<typeof fail>[0] {
  return {
    code: "NoCustomers",
    message: table.rows === 0 ? "There is no row below the header row." : "No row of the range holds a customer.",
    advice: "Select the whole customer list, its header row included, with one row a customer.",
    retry: false,
  };
}
