import type { Column } from "../../table/index";

/** The band of a value between ascending points, from 0; a value equal to a point belongs below it. -1 where missing. */
export function bandOf(points: readonly number[], value: number): number {
  if (Number.isNaN(value)) return -1;
  let band = 0;
  while (band < points.length && value > points[band]!) band++;
  return band;
}

/** For each customer the place of its answer among `levels`, whatever its case; -1 where missing or not among them. */
export function levelOf(levels: readonly string[], column: Column): (customer: number) => number {
  const places = new Map(levels.map((level, i) => [level.toLowerCase(), i]));
  if (isNumeric(column)) return (customer) => places.get(String(column.values[customer])) ?? -1;
  const moved = column.levels.map((level) => places.get(level.toLowerCase()) ?? -1);
  return (customer) => moved[column.values[customer]!] ?? -1;
}

/** The answers that occur, in the column's order; numbers as text. */
export function levelsOf(column: Column, rows: Int32Array): readonly string[] {
  const found = new Set<number>();
  for (const row of rows) if (!Number.isNaN(column.values[row]!)) found.add(column.values[row]!);
  return [...found].sort((a, b) => a - b).map((value) => (isNumeric(column) ? String(value) : column.levels[value]!));
}

function isNumeric({ kind }: Column): boolean {
  return kind === "number" || kind === "date";
}
