import {
  type Cell,
  type ColumnDescription,
  type Customers,
  type DescribeOptions,
  type Problem,
  type SourceLayout,
} from "../../../src/table/index";
import { columnsOf, describeNow } from "../support/tables";

export const many = <T>(length: number, cell: (i: number) => T): readonly T[] => Array.from({ length }, (_, i) => cell(i));

/** Values in turn, for 60 customers. */
export const cycle = (...values: readonly Cell[]): readonly Cell[] => many(60, (i) => values[i % values.length] ?? null);

export const amounts = many(60, (i) => 10.5 + ((i * 7) % 60));

/** One column beside an amount, described. */
export function look(
  name: string,
  cells: readonly Cell[],
  choices: Partial<DescribeOptions> = {},
  layout: Partial<SourceLayout> = {},
): {
  readonly column: ColumnDescription;
  readonly problems: readonly Problem[];
  readonly values: readonly number[];
  readonly customers: Customers;
} {
  const customers = describeNow(columnsOf({ Amount: amounts, [name]: cells }, layout), true, choices);
  return {
    column: customers.description.columns[1]!,
    problems: customers.description.problems.filter(({ column }) => column === name),
    values: [...customers.columns[1]!.values],
    customers,
  };
}

/** The levels in their order. */
export function levels(name: string, cells: readonly Cell[]): readonly string[] {
  const found = look(name, cells);
  return found.column.kind === "ordered" ? found.customers.columns[1]!.levels : [found.column.kind];
}
