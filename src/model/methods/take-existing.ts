import { type Column, fail, type Outcome, succeed } from "../../table/index";
import { levelsOf } from "../placing/band-of";
import type { ExistingRule } from "../placing-rule";
import { MOST_SEGMENTS } from "./make-grid";
import type { NamedSegments } from "./named-segments";
import { uniqueNames } from "./unique-names";

/**
 * Segments that the person already has: one for each level of the column, with its name; customers without one stay unplaced. Trouble when fewer than 2 or more
 * than 12 levels have customers among `rows`.
 */
export function takeExisting(column: Column, rows: Int32Array): Outcome<NamedSegments<ExistingRule>> {
  const levels = levelsOf(column, rows);
  if (levels.length > MOST_SEGMENTS) {
    return fail({
      code: "TooManySegments",
      message: `${column.name} has ${levels.length} different values, and ${MOST_SEGMENTS} segments are the most that can be told apart.`,
      advice: "Choose the column that holds your segments, or put small ones together in it.",
      retry: false,
    });
  }
  if (levels.length < 2) {
    return fail({
      code: "OneSegment",
      message: `${column.name} does not tell customers apart: ${levels.length === 0 ? "it is empty" : "all that have a value have the same"}.`,
      advice: "Choose the column that holds your segments.",
      retry: false,
    });
  }
  let missing = 0;
  for (const row of rows) if (Number.isNaN(column.values[row]!)) missing++;
  return succeed({
    rule: { by: "existing", column: column.name, levels, segmentOf: levels.map((_, i) => i + 1) },
    names: uniqueNames(levels),
    notes:
      missing === 0
        ? []
        : [
            `${missing} customer${missing === 1 ? " has" : "s have"} no value in ${column.name} and ${missing === 1 ? "is" : "are"} not placed.`,
          ],
  });
}
