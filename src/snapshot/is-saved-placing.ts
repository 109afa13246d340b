import type { PlacingRule } from "../model/index";
import { type Check, either, listOf, number, oneOf, shape, text, whole } from "./checks";

const numbers = listOf(number);
const frame = { segmentOf: listOf(whole) };

const isPlacing = either(
  shape({ by: oneOf("centers"), centers: listOf(numbers), reach: numbers, ...frame }),
  shape({
    by: oneOf("mixture"),
    columns: listOf(
      either(shape({ column: text, form: oneOf("number") }), shape({ column: text, form: oneOf("levels"), levels: listOf(text) })),
    ),
    parts: listOf(
      shape({ share: number, columns: listOf(either(shape({ mean: number, deviation: number }), shape({ chances: numbers }))) }),
    ),
    reach: numbers,
    ...frame,
  }),
  shape({
    by: oneOf("grid"),
    columns: listOf(
      either(
        shape({ column: text, form: oneOf("points"), points: numbers, names: listOf(text) }),
        shape({ column: text, form: oneOf("levels"), levels: listOf(text) }),
      ),
    ),
    ...frame,
  }),
  shape({ by: oneOf("existing"), column: text, levels: listOf(text), ...frame }),
);

/** Whether something is a placing rule whose parts fit together: `width` prepared features, `segments` segments. */
export const isSavedPlacing =
  (width: number, segments: number): Check =>
  (value) => {
    if (!isPlacing(value)) return false;
    const rule = value as PlacingRule;
    return rule.segmentOf.every((segment) => segment >= 0 && segment <= segments) && partsFit(rule, width);
  };

function partsFit(rule: PlacingRule, width: number): boolean {
  const parts = rule.segmentOf.length;
  if (parts === 0) return false;
  switch (rule.by) {
    case "centers":
      return rule.centers.length === parts && rule.reach.length === parts && rule.centers.every((center) => center.length === width);
    case "mixture":
      return (
        rule.parts.length === parts &&
        rule.reach.length === parts &&
        rule.parts.every(({ columns }) => columns.length === rule.columns.length)
      );
    case "grid":
      return (
        parts ===
        rule.columns.reduce((cells, column) => cells * (column.form === "points" ? column.points.length + 1 : column.levels.length), 1)
      );
    case "existing":
      return rule.levels.length === parts;
  }
}
