import type { Actions, CustomersRead, Hooks, Looking } from "../../actions/index";
import type { Outcome, TableDescription } from "../../table/index";
import { type Choices, columnsWithRole } from "./choices";

/** What the person knows better about the list, for looking at its columns. `table`: the list as it was last described, for the id column that we guessed. */
export function lookingOf(choices: Choices, table: TableDescription | null): Looking & { readonly joins: Choices["joins"] } {
  const { includeHidden, kinds, families, keepSentinels, joins, roles } = choices;
  const chosen = Object.keys(roles).find((name) => roles[name] === "id");
  const idColumn = table ? columnsWithRole(table, choices, "id")[0]?.name : chosen;
  return { includeHidden, kinds, families, keepSentinels, joins, idColumn: idColumn ?? null };
}

/** Reads the customers the selection stands in, and again every sheet whose columns were added to them. */
export async function readJoined(actions: Actions, choices: Choices, hooks: Hooks): Promise<Outcome<CustomersRead>> {
  const looking = lookingOf(choices, null);
  let read = await actions.readCustomers({ ...looking, joins: [] }, hooks);
  for (const [i, { sheetName, idColumn }] of choices.joins.entries()) {
    if (!read.ok) return read;
    const joined = await actions.joinSheet({ sheetName, idColumn }, { ...looking, joins: choices.joins.slice(0, i) }, hooks);
    read = joined.ok ? { ok: true, value: joined.value.customers } : joined;
  }
  return read;
}
