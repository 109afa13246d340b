import type { CustomersPlace } from "../../actions/index";
import type { Problem } from "../../table/index";

/** The address of the first cells a problem is about, from first to last; null when it names none. */
export function cellsOf(problem: Problem, place: CustomersPlace): string | null {
  const { rows, position } = problem;
  if (position !== undefined) {
    const column = letters(place.firstColumn + position);
    const all = /\d+$/.exec(place.address)?.[0] ?? "";
    return rows?.[0] === undefined ? `${column}${place.firstRow + 1}:${column}${all}` : `${column}${rows[0]}`;
  }
  return rows?.[0] === undefined ? null : `${rows[0]}:${rows[0]}`;
}

/** 0 → "A", 26 → "AA". */
function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}
