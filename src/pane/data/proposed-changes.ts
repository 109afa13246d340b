import type { Role, TableDescription } from "../../table/index";
import { type Choices, columnsWithRole, outcomeLevelOf, proposalFor } from "../state/index";
import { listed } from "../words/listed";

/** What the objective makes of the columns, other than they would be used: a line or two; empty while one just explores. */
export function proposedChanges(table: TableDescription, choices: Choices): string {
  if (choices.objective === "explore") return "";
  const { columns } = proposalFor(table, choices);
  const changedTo = (role: Role): readonly string[] =>
    table.columns
      .filter((column) => column.role !== role && columns[column.name]?.role === role && !(column.name in choices.roles))
      .map(({ name }) => name);
  const [bases, describing, values] = [changedTo("segmentBy"), changedTo("describeWith"), changedTo("value")];
  const outcomes = columnsWithRole(table, choices, "outcome").map((column) => `${column.name} = ${outcomeLevelOf(column, choices) ?? ""}`);
  const sentences = [
    bases.length > 0 ? `Segments by ${listed(bases)} as well.` : "",
    describing.length > 0 ? `${listed(describing)} now only ${describing.length === 1 ? "describes" : "describe"}.` : "",
    values.length > 0 ? `${listed(values)} is what a customer is worth.` : "",
    outcomes.length > 0 ? `${listed(outcomes)} is told for each segment.` : "",
  ].filter((sentence) => sentence !== "");
  return sentences.length > 0 ? sentences.join(" ") : "The columns stay as they are.";
}
