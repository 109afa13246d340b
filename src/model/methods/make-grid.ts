import type { RuleColumn } from "../../features/index";
import { type Column, fail, type Outcome, succeed } from "../../table/index";
import { placeByLevels } from "../placing/place-by-levels";
import { levelsOf } from "../placing/band-of";
import type { GridRule } from "../placing-rule";
import { bandNames, tierLetter } from "./band-names";
import { cutAtPoints, cutByQuantiles } from "./cut-column";
import type { NamedSegments } from "./named-segments";
import { uniqueNames } from "./unique-names";

export const MOST_SEGMENTS = 12;

type Axis = {
  readonly rule: GridRule["columns"][number];
  readonly names: readonly string[];
  /** In a pair of columns. */
  readonly shortNames: readonly string[];
  /** Highest band first. */
  readonly tiers: boolean;
  readonly notes: readonly string[];
};

/**
 * Segments by bands of one or two columns: what customers are, not what they have in common. Cuts are learned from `rows` and stored. `valueColumns` are columns of
 * money: their bands are tiers, A for the highest, and come first in number. Cells without customers are no segments. Yields the fraction done. Trouble when a
 * column cannot be cut as asked, or fewer than 2 or more than 12 cells have customers.
 */
export function* makeGrid(
  asked: readonly RuleColumn[],
  columns: readonly Column[],
  rows: Int32Array,
  valueColumns: readonly string[],
): Generator<number, Outcome<NamedSegments<GridRule>>> {
  if (asked.length < 1 || asked.length > 2 || new Set(asked.map(({ column }) => column)).size < asked.length) return fail(wrongColumns());
  const axes: Axis[] = [];
  for (const own of asked) {
    const column = columns.find(({ name }) => name === own.column);
    if (column === undefined) return fail(columnGone(own.column));
    const axis = axisOf(own, column, rows, valueColumns.includes(column.name) || isMoney(column.numberFormat));
    if (!axis.ok) return axis;
    axes.push(axis.value);
  }
  const cells = cellsInOrder(axes);
  const everyCell: GridRule = {
    by: "grid",
    columns: axes.map(({ rule }) => rule),
    segmentOf: Array.from(cells.keys(), (cell) => cell + 1),
  };
  const { numbers } = yield* placeByLevels(everyCell, columns, rows);
  const held = new Set(numbers);
  const used = cells.filter(({ cell }) => held.has(cell + 1));
  if (used.length > MOST_SEGMENTS) return fail(tooManyCells(used.length, asked));
  if (used.length < 2) return fail(oneCell(asked));
  const segmentOf = new Array<number>(cells.length).fill(0);
  used.forEach(({ cell }, i) => (segmentOf[cell] = i + 1));
  const names = uniqueNames(used.map(({ name }) => name));
  const empty = cells.length - used.length;
  const notes = [
    ...axes.flatMap((axis) => axis.notes),
    ...(empty === 0
      ? []
      : [
          `${empty} of ${cells.length} combinations ${empty === 1 ? "has" : "have"} no customers and ${empty === 1 ? "is no segment" : "are no segments"}.`,
        ]),
  ];
  return succeed({ rule: { ...everyCell, segmentOf }, names, notes });
}

/** All cells, tiers from the highest, other bands from the lowest. */
function cellsInOrder(axes: readonly Axis[]): readonly { readonly cell: number; readonly name: string }[] {
  const places = ({ names, tiers }: Axis): readonly number[] => {
    const all = Array.from(names.keys());
    return tiers ? all.reverse() : all;
  };
  const [first, second] = axes;
  if (second === undefined) return places(first!).map((band) => ({ cell: band, name: first!.names[band]! }));
  return places(first!).flatMap((a) =>
    places(second).map((b) => ({ cell: a * second.names.length + b, name: `${first!.shortNames[a]!} × ${second.shortNames[b]!}` })),
  );
}

function axisOf({ column: name, cut }: RuleColumn, column: Column, rows: Int32Array, money: boolean): Outcome<Axis> {
  const numeric = column.kind === "number" || column.kind === "date";
  if (cut.by === "levels") {
    if (numeric) return fail(notLevels(name));
    const levels = levelsOf(column, rows);
    return succeed({ rule: { column: name, form: "levels", levels }, names: levels, shortNames: levels, tiers: false, notes: [] });
  }
  if (!numeric) return fail(notNumbers(name));
  const values = Float64Array.from(rows, (row) => column.values[row]!);
  const cuts = cut.by === "points" ? cutAtPoints(column, cut.points) : cutByQuantiles(column, values, cut.bands);
  if (!cuts.ok) return cuts;
  const { points, collapsed } = cuts.value;
  const names = bandNames(column, points, money);
  const shortNames = money ? names.map((_, band) => tierLetter(points.length - band)) : names;
  const notes =
    collapsed === 0
      ? []
      : [
          `${name} has ${points.length + 1} bands instead of ${points.length + 1 + collapsed}: many customers have the same value, and equal values stay together.`,
        ];
  return succeed({ rule: { column: name, form: "points", points, names }, names, shortNames, tiers: money, notes });
}

function isMoney(numberFormat: string): boolean {
  return /[$€£¥₹]|\b(EUR|USD|GBP|CHF)\b/.test(numberFormat);
}

function columnGone(column: string): Parameters<typeof fail>[0] {
  return {
    code: "ColumnGone",
    message: `There is no column ${column} in the range.`,
    advice: "Read the customers again, then choose the columns.",
    retry: true,
  };
}

function wrongColumns(): Parameters<typeof fail>[0] {
  return {
    code: "RulesIncomplete",
    message: "Segments by rules need one or two different columns to cut into bands.",
    advice: "Choose a column and how to cut it, such as spend in three bands of equal counts.",
    retry: false,
  };
}

function notNumbers(column: string): Parameters<typeof fail>[0] {
  return {
    code: "NotNumbers",
    message: `${column} does not hold numbers, so it cannot be cut into bands.`,
    advice: "Make a segment of each of its values instead, or choose a column of numbers.",
    retry: false,
  };
}

function notLevels(column: string): Parameters<typeof fail>[0] {
  return {
    code: "NotLevels",
    message: `${column} holds numbers, not a few values to make a segment of each.`,
    advice: "Cut it into bands, or tell us that it is a category.",
    retry: false,
  };
}

function tooManyCells(cells: number, asked: readonly RuleColumn[]): Parameters<typeof fail>[0] {
  return {
    code: "TooManySegments",
    message: `${asked.map(({ column }) => column).join(" × ")} would make ${cells} segments, and ${MOST_SEGMENTS} are the most that can be told apart.`,
    advice: "Use fewer bands, or one column only.",
    retry: false,
  };
}

function oneCell(asked: readonly RuleColumn[]): Parameters<typeof fail>[0] {
  return {
    code: "OneSegment",
    message: `Cut like that, all customers with a value in ${asked.map(({ column }) => column).join(" and ")} are in the same band.`,
    advice: "Choose other points to cut at, or another column.",
    retry: false,
  };
}
