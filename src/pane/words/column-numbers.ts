import type { ColumnDescription } from "../../table/index";
import { amount } from "./amount";
import { count, counted } from "./numbers";

/** A column's numbers, or its most frequent levels, in a line. */
export function columnNumbers(column: ColumnDescription): string {
  const blank = column.missing > 0 ? ` ${counted(column.missing, "blank")}.` : "";
  const { numbers, levels, numberFormat } = column;
  if (numbers && column.kind !== "date") {
    const shown = (value: number) => amount(value, numberFormat);
    return `${shown(numbers.min)} to ${shown(numbers.max)}, half below ${shown(numbers.median)}.${blank}`;
  }
  // Names and addresses are personal: they are counted, not repeated.
  if (levels.length === 0 || column.personal !== null || column.kind === "identifier" || column.kind === "text") {
    return `${counted(column.distinct, "different value")}.${blank}`;
  }
  const most = levels.slice(0, 4).map(({ level, count: n }) => `${level} (${count(n)})`);
  const more = column.distinct - most.length;
  return `${most.join(", ")}${more > 0 ? ` and ${count(more)} more` : ""}.${blank}`;
}
