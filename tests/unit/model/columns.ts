import type { Column } from "../../../src/table/index";

export function numberColumn(name: string, values: readonly number[], numberFormat = "General"): Column {
  return { name, kind: "number", numberFormat, values: Float64Array.from(values), levels: [] };
}

/** Levels in alphabetical order; null is missing. */
export function levelColumn(
  name: string,
  answers: readonly (string | null)[],
  kind: "category" | "ordered" | "yesNo" = "category",
): Column {
  const levels = [...new Set(answers.filter((answer) => answer !== null))].sort();
  const values = Float64Array.from(answers, (answer) => (answer === null ? NaN : levels.indexOf(answer)));
  return { name, kind, numberFormat: "General", values, levels };
}

export function allRows(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, i) => i);
}
