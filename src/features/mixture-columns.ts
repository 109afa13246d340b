import type { Column } from "../table/index";
import { applyPreparation } from "./apply-preparation";
import { featureOfCustomer } from "./learn-levels";
import { type LevelsPreparation, MISSING, type Preparation } from "./preparation";

export type MixtureColumn =
  | { readonly column: string; readonly form: "number" }
  | { readonly column: string; readonly form: "levels"; readonly levels: readonly string[] };

/** Columns as a mixture sees them: numbers prepared, answers as places among their levels, missing values left missing. */
export type MixtureColumns = {
  readonly columns: readonly MixtureColumn[];
  /** Place among the customers of each row. */
  readonly rows: Int32Array;
  /** Row after row, one number a column: the prepared number, or the place among `levels`; NaN where missing. */
  readonly values: Float64Array;
};

/** Ordered answers on a longer scale are taken as numbers. */
const MOST_ANSWERS = 7;

/**
 * Turns columns into what a mixture sees, by the stored preparation: numbers capped, logged and scaled as learned (unweighted), ordered answers of up to 7 levels
 * and categories as levels. A level counted in another column is missing here, so that it counts once. Columns of weight 0, and those where a single level is
 * left, take no part. Each prepared column must be among `columns`. Yields the fraction done.
 */
export function* mixtureColumns(preparation: Preparation, columns: readonly Column[], rows: Int32Array): Generator<number, MixtureColumns> {
  const parts = preparation.columns.filter((part) => part.weight > 0);
  const shown = parts.flatMap((part): readonly MixtureColumn[] => {
    const levels = levelsOf(part);
    if (levels === null) return [{ column: part.column, form: "number" }];
    return levels.length < 2 ? [] : [{ column: part.column, form: "levels", levels }];
  });
  const width = shown.length;
  const values = new Float64Array(rows.length * width);
  for (const [at, { column: name, form }] of shown.entries()) {
    const part = parts.find(({ column }) => column === name)!;
    const column = columns.find((each) => each.name === name);
    if (column === undefined) throw new Error(`Column to prepare is not there: ${name}`);
    if (form === "levels") {
      const places = part.form === "levels" ? categoryPlaces(part, column) : answerPlaces(part.levels!, column);
      for (let r = 0; r < rows.length; r++) values[r * width + at] = places[rows[r]!]!;
    } else if (part.form === "number") {
      const alone = { ...preparation, columns: [{ ...part, weight: 1 }] };
      const prepared = yield* applyPreparation(alone, [column], rows);
      yield (at + 0.5) / width;
      const known = part.levels === null ? column.values : answerPlaces(part.levels, column);
      for (let r = 0; r < rows.length; r++) values[r * width + at] = Number.isNaN(known[rows[r]!]!) ? NaN : prepared.values[r]!;
    }
    yield (at + 1) / width;
  }
  return { columns: shown, rows, values };
}

/** Null where the column is taken as a number. */
function levelsOf(part: Preparation["columns"][number]): readonly string[] | null {
  if (part.form === "levels") return part.levels.filter((level) => level !== MISSING);
  return part.levels !== null && part.levels.length <= MOST_ANSWERS ? part.levels : null;
}

function categoryPlaces(part: LevelsPreparation, column: Column): Float64Array {
  const levels = part.levels.filter((level) => level !== MISSING);
  const moved = part.levels.map((level) => (level === MISSING ? NaN : levels.indexOf(level)));
  return Float64Array.from(featureOfCustomer(part, column), (place) => moved[place] ?? NaN);
}

/** Places among the learned answers; one never seen is missing. */
function answerPlaces(levels: readonly string[], column: Column): Float64Array {
  const place = new Map(levels.map((level, i) => [level.toLowerCase(), i]));
  const moved = column.levels.map((level) => place.get(level.toLowerCase()) ?? NaN);
  return column.values.map((value) => (Number.isNaN(value) ? NaN : moved[value]!));
}
