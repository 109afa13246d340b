import type { Column } from "../table/index";
import type { FeaturePart, Features } from "./features";
import { featureOfCustomer } from "./learn-levels";
import { plainNumbers } from "./learn-number";
import { prepareNumber, rounded } from "./prepare-number";
import type { ColumnPreparation, LevelsPreparation, NumberPreparation, Preparation } from "./preparation";

/** So many customers are prepared between two pauses. */
const STEP = 65_536;

/** Places among the customers of those that take part: all, or with "leave" those without a missing value in any of the columns. */
export function completeCustomers(columns: readonly Column[], missing: Preparation["missing"], customers: number): Int32Array {
  const all = Int32Array.from({ length: customers }, (_, i) => i);
  return missing === "fill" ? all : all.filter((i) => columns.every(({ values }) => Number.isFinite(values[i])));
}

/**
 * Turns columns into features as learned, each multiplied by the square root of its column's weight. Each prepared column must be among `columns`; `rows` are the
 * customers that take part. Features are finite, whatever the values. Yields the fraction done, every few milliseconds.
 */
export function* applyPreparation(preparation: Preparation, columns: readonly Column[], rows: Int32Array): Generator<number, Features> {
  const byName = new Map(columns.map((column) => [column.name, column]));
  const names = preparation.columns.flatMap(featureNames);
  const parts = partsOf(preparation.columns);
  const width = names.length;
  const values = new Float64Array(rows.length * width);
  for (const [i, part] of preparation.columns.entries()) {
    const done = i / preparation.columns.length;
    yield done;
    const column = byName.get(part.column);
    if (column === undefined) throw new Error(`Column to prepare is not there: ${part.column}`);
    const { at } = parts[i]!;
    const write = part.form === "number" ? numberWriter(part, column) : levelsWriter(part, column);
    yield done;
    for (let r = 0; r < rows.length; r++) {
      if (r % STEP === STEP - 1) yield done;
      write(values, r * width + at, rows[r]!);
    }
  }
  return { names, width, parts, rows, values };
}

type Writer = (values: Float64Array, at: number, customer: number) => void;

function numberWriter(part: NumberPreparation, column: Column): Writer {
  const plain = plainNumbers(ranked(column, part.levels), part.levels, part.asOf);
  const prepare = prepareNumber(part);
  return (values, at, customer) => {
    values[at] = prepare(plain[customer]!);
  };
}

function levelsWriter(part: LevelsPreparation, column: Column): Writer {
  const features = featureOfCustomer(part, column);
  const one = (part.deviation === 1 ? 1 : rounded(1 / part.deviation)) * Math.sqrt(part.weight);
  return (values, at, customer) => {
    const place = features[customer]!;
    if (place >= 0) values[at + place] = one;
  };
}

/** Places among the learned levels; an answer never seen is missing. */
function ranked(column: Column, levels: readonly string[] | null): Float64Array {
  if (levels === null) return column.values;
  const place = new Map(levels.map((level, i) => [level.toLowerCase(), i]));
  const moved = column.levels.map((level) => place.get(level.toLowerCase()) ?? NaN);
  return column.values.map((value) => (Number.isNaN(value) ? NaN : moved[value]!));
}

function featureNames(part: ColumnPreparation): readonly string[] {
  return part.form === "number" ? [part.column] : part.levels.map((level) => `${part.column}: ${level}`);
}

function partsOf(columns: readonly ColumnPreparation[]): readonly FeaturePart[] {
  let next = 0;
  return columns.map((part) => {
    const at = next;
    const width = part.form === "number" ? 1 : part.levels.length;
    next += width;
    return { column: part.column, at, width, form: part.form };
  });
}
