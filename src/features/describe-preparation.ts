import type { Column } from "../table/index";
import { type ColumnPreparation, MISSING, OTHER, type PreparedColumn } from "./preparation";

/** A column's preparation in words; nothing for a column left out. */
export function describePreparation(preparation: ColumnPreparation | undefined, column: Column): readonly PreparedColumn[] {
  if (preparation === undefined) return [];
  const missing = column.values.reduce((sum, value) => sum + (Number.isNaN(value) ? 1 : 0), 0);
  return [{ column: column.name, steps: steps(preparation), missingFilled: missing }];
}

function steps(preparation: ColumnPreparation): readonly string[] {
  const words: string[] = [];
  if (preparation.form === "levels") {
    words.push(
      preparation.deviation === 1
        ? "one yes/no feature a value"
        : "one yes/no feature a value, scaled so that the column weighs as much as a number",
    );
    if (preparation.levels.includes(OTHER)) words.push("rare values pooled");
    if (preparation.levels.includes(MISSING)) words.push("missing is a value of its own");
    if (preparation.elsewhere.length > 0) words.push(`${preparation.elsewhere.join(", ")} counted in another column`);
    return words;
  }
  if (preparation.asOf !== null) words.push(`counted in days before ${preparation.asOf}`);
  if (preparation.levels !== null) words.push(`ranked from ${preparation.levels[0]!} to ${preparation.levels.at(-1)!}`);
  if (preparation.cap !== null) words.push("capped at the 1% and 99% points");
  if (preparation.logScale !== null) words.push("logged: a few customers have far more than most");
  words.push(preparation.deviation === 1 && preparation.mean === 0 ? "taken as it is" : "scaled to mean 0 and standard deviation 1");
  return words;
}
