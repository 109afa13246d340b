import { proposeChoices } from "../../actions/index";
import type { Objective } from "../../features/index";
import type { Role, TableDescription } from "../../table/index";

export type Proposal = ReturnType<typeof proposeChoices>;

type Known = { readonly objective: Objective; readonly roles: Readonly<Record<string, Role>> };

/** What is proposed for the objective chosen, to a person who has already given some columns their roles: these are left out of what is proposed. */
export function proposalFor(table: TableDescription, { objective, roles }: Known): Proposal {
  if (last !== null && last.table === table && last.objective === objective && last.roles === roles) return last.proposal;
  const columns = table.columns.map((column) => ({ ...column, role: roles[column.name] ?? column.role }));
  const proposal = proposeChoices({ ...table, columns }, objective);
  last = { table, objective, roles, proposal };
  return proposal;
}

/** The last proposal: drawing one step asks for it many times. */
let last: (Known & { readonly table: TableDescription; readonly proposal: Proposal }) | null = null;
