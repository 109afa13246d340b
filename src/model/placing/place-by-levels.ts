import type { Column } from "../../table/index";
import type { ExistingRule, GridRule } from "../placing-rule";
import type { Placings } from "../placings";
import { bandOf, levelOf } from "./band-of";
import { noPlacings } from "./no-placings";

const ROWS_A_STEP = 50_000;

/** Segments of cells (bands of one or two columns) or of a column's levels. Neither fit nor second best is defined. */
export function* placeByLevels(rule: GridRule | ExistingRule, columns: readonly Column[], rows: Int32Array): Generator<number, Placings> {
  const placings = noPlacings(rows.length);
  const find = (name: string): Column => {
    const found = columns.find((column) => column.name === name);
    if (found === undefined) throw new Error(`Column to place by is not there: ${name}`);
    return found;
  };
  const axes =
    rule.by === "existing"
      ? [{ place: levelOf(rule.levels, find(rule.column)), count: rule.levels.length }]
      : rule.columns.map((own) => {
          const column = find(own.column);
          return own.form === "points"
            ? { place: (i: number) => bandOf(own.points, column.values[i]!), count: own.points.length + 1 }
            : { place: levelOf(own.levels, column), count: own.levels.length };
        });
  for (let i = 0; i < rows.length; i++) {
    if (i % ROWS_A_STEP === 0) yield i / rows.length;
    let cell = 0;
    for (const { place, count } of axes) {
      const at = place(rows[i]!);
      cell = at < 0 || cell < 0 ? -1 : cell * count + at;
    }
    placings.numbers[i] = cell < 0 ? 0 : rule.segmentOf[cell]!;
  }
  return placings;
}
