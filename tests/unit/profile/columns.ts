import type { ProfiledColumn } from "../../../src/profile/index";
import type { Column, Kind } from "../../../src/table/index";

/** A column as the table stage gives it. Texts become places among `levels` (alphabetical where not given), null is missing. */
export function columnOf(name: string, kind: Kind, cells: readonly (number | string | null)[], order?: readonly string[]): Column {
  const levels = order ?? [...new Set(cells.filter((cell) => typeof cell === "string"))].sort();
  const values = Float64Array.from(cells, (cell) => (cell === null ? NaN : typeof cell === "string" ? levels.indexOf(cell) : cell));
  return { name, kind, numberFormat: "General", values, levels };
}

export function many<T>(length: number, cell: (i: number) => T): readonly T[] {
  return Array.from({ length }, (_, i) => cell(i));
}

export function as(role: ProfiledColumn["role"], ...columns: readonly Column[]): readonly ProfiledColumn[] {
  return columns.map((column) => ({ column, role }));
}

/** Numbers spread like noise, the same every time. */
export function noise(i: number): number {
  const x = Math.sin(12.9898 * (i + 1)) * 43758.5453;
  return x - Math.floor(x);
}

/** Runs a part of a story to its end. */
export function finish<T>(part: Generator<unknown, T>): T {
  let step = part.next();
  while (step.done !== true) step = part.next();
  return step.value;
}
