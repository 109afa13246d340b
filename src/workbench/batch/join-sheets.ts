import type { Actions, CustomersRead, Hooks } from "../../actions/index";
import type { Join } from "../../segment";
import { type Outcome, succeed } from "../../table/index";
import type { BatchArguments } from "./arguments";
import { refuse } from "./files";

const HOOKS: Hooks = { signal: new AbortController().signal, onProgress: () => undefined };

/** The customers with the columns of all sheets to join. */
export async function joinSheets(
  actions: Actions,
  args: BatchArguments,
  read: CustomersRead,
): Promise<Outcome<{ readonly customers: CustomersRead; readonly joins: readonly Join[] }>> {
  let customers = read;
  const joins: Join[] = [];
  const { columns } = read.description;
  const asked = args.id?.trim().toLowerCase();
  const id = columns.find(({ name, role }) => (asked === undefined ? role === "id" : name.toLowerCase() === asked))?.name ?? null;
  if (args.joins.length > 0 && id === null)
    return refuse("Sheets are joined by customer id, and no column of the customers is one.", "Name it with --id.");
  for (const { sheet, id: idColumn } of args.joins) {
    const looking = { includeHidden: false, idColumn: id, joins };
    const joined = await actions.joinSheet({ sheetName: sheet, idColumn }, looking, HOOKS);
    if (!joined.ok) return joined;
    customers = joined.value.customers;
    joins.push(joined.value.join);
  }
  return succeed({ customers, joins });
}
