import type { Column } from "../table/index";
import type { Features } from "./features";
import { featureOfCustomer } from "./learn-levels";
import { plainNumbers } from "./learn-number";
import type { ColumnPreparation, NumberPreparation, Preparation } from "./preparation";

/**
 * Prepared numbers are rounded to 2⁻³⁰, far below any meaning: so the last bit of a platform's logarithm, or of cents against euros,
 * cannot move a customer.
 */
const GRAIN = 2 ** 30;

/** Places among the customers of those that take part: all, or with "leave" those without a missing value in any of the columns. */
export function completeCustomers(columns: readonly Column[], missing: Preparation["missing"], customers: number): Int32Array {
  const all = Int32Array.from({ length: customers }, (_, i) => i);
  return missing === "fill" ? all : all.filter((i) => columns.every(({ values }) => !Number.isNaN(values[i])));
}

/** Turns columns into features as learned. Each prepared column must be among `columns`; `rows` are the customers that take part. Yields the fraction done
 * after each column. */
export function* applyPreparation(preparation: Preparation, columns: readonly Column[], rows: Int32Array): Generator<number, Features> {
  const byName = new Map(columns.map((column) => [column.name, column]));
  const names = preparation.columns.flatMap(featureNames);
  const width = names.length;
  const values = new Float64Array(rows.length * width);
  let at = 0;
  for (const [i, part] of preparation.columns.entries()) {
    yield i / preparation.columns.length;
    const column = byName.get(part.column);
    if (column === undefined) throw new Error(`Column to prepare is not there: ${part.column}`);
    if (part.form === "number") {
      const prepared = prepareNumbers(part, column);
      for (let r = 0; r < rows.length; r++) values[r * width + at] = prepared[rows[r]!]!;
      at += 1;
    } else {
      const features = featureOfCustomer(part, column);
      const one = preparation.preset === "none" ? 1 : rounded(1 / part.deviation);
      for (let r = 0; r < rows.length; r++) {
        const place = features[rows[r]!]!;
        if (place >= 0) values[r * width + at + place] = one;
      }
      at += part.levels.length;
    }
  }
  return { names, width, rows, values };
}

function prepareNumbers(preparation: NumberPreparation, column: Column): Float64Array {
  const { fill, cap, logScale, mean, deviation, levels, asOf } = preparation;
  const asTheyAre = deviation === 1 && mean === 0;
  return plainNumbers(ranked(column, levels), levels, asOf).map((value) => {
    let x = Number.isNaN(value) ? fill : value;
    if (cap !== null) x = Math.min(cap.high, Math.max(cap.low, x));
    if (logScale !== null) x = Math.log1p(Math.max(0, x) / logScale);
    return asTheyAre ? x : rounded((x - mean) / deviation);
  });
}

/** Places among the learned levels; an answer never seen is missing. */
function ranked(column: Column, levels: readonly string[] | null): Float64Array {
  if (levels === null) return column.values;
  const place = new Map(levels.map((level, i) => [level.toLowerCase(), i]));
  const moved = column.levels.map((level) => place.get(level.toLowerCase()) ?? NaN);
  return column.values.map((value) => (Number.isNaN(value) ? NaN : moved[value]!));
}

function rounded(x: number): number {
  return Math.round(x * GRAIN) / GRAIN;
}

function featureNames(part: ColumnPreparation): readonly string[] {
  return part.form === "number" ? [part.column] : part.levels.map((level) => `${part.column}: ${level}`);
}
