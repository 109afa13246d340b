import type { Placings } from "../model/index";
import type { Column } from "../table/index";

/** The values of the customers that take part. */
export function only(columns: readonly Column[], customers: Int32Array): readonly Column[] {
  return columns.map((column) => {
    const values = new Float64Array(customers.length);
    for (let i = 0; i < customers.length; i++) values[i] = column.values[customers[i]!]!;
    return { ...column, values };
  });
}

/** Placings by data row of the range instead of by customer; rows without a customer are not placed. */
export function spread(
  { numbers, seconds, fits, outside }: Placings,
  dataRows: Int32Array,
  rows: number,
): { readonly assignment: Uint16Array; readonly seconds: Uint16Array; readonly fits: Float32Array; readonly outside: Uint8Array } {
  const byRow = {
    assignment: new Uint16Array(rows),
    seconds: new Uint16Array(rows),
    fits: new Float32Array(rows).fill(NaN),
    outside: new Uint8Array(rows),
  };
  dataRows.forEach((row, i) => {
    byRow.assignment[row] = numbers[i]!;
    byRow.seconds[row] = seconds[i]!;
    byRow.fits[row] = fits[i]!;
    byRow.outside[row] = outside[i]!;
  });
  return byRow;
}
