import type { ColumnDescription, Role, TableDescription } from "../table/index";
import type { Objective } from "./objective";
import { leanTo, type Leaning } from "./leanings";
import { type ProposedMethod, proposeMethod } from "./propose-method";
import type { OutcomeChoice } from "./request";

export type ProposedColumn = { readonly role: Role; readonly reason: string };

/** What to choose for an objective; nothing of it is forced. */
export type Proposal = {
  /** By column name. */
  readonly columns: Readonly<Record<string, ProposedColumn>>;
  readonly outcomes: readonly OutcomeChoice[];
  readonly method: ProposedMethod;
  /** Another method worth a try for this objective, or null. */
  readonly alternative: ProposedMethod | null;
  /** What is missing that this objective would need, a sentence each. */
  readonly missing: readonly string[];
};

/** Segments by fewer columns than these would rest on too little. */
const FEWEST_BASES = 2;

/**
 * Roles, outcomes and method for an objective, each with its reason: the guesses of the table, changed where the objective asks for other columns and enough of them
 * are there. Where they are not, the guesses stand and `missing` says so.
 */
export function proposeChoices(table: TableDescription, objective: Objective): Proposal {
  const leaning = leanTo(objective);
  const usable = table.columns.filter(({ usable, personal, role }) => usable && personal === null && role !== "id");
  const wanted = leaning.bases === null ? [] : usable.filter((column) => isWanted(column, leaning));
  const changed = wanted.length >= FEWEST_BASES;
  const columns = Object.fromEntries(table.columns.map((column) => [column.name, roleFor(column, leaning, changed)]));
  const outcomes = table.columns
    .filter(({ name, outcomeLevel }) => columns[name]!.role === "outcome" && outcomeLevel !== null)
    .map(({ name, outcomeLevel }): OutcomeChoice => ({ column: name, level: outcomeLevel! }));
  const bases = table.columns.filter(({ name }) => columns[name]!.role === "segmentBy");
  const value = table.columns.find(({ name }) => columns[name]!.role === "value");
  return {
    columns,
    outcomes,
    method: proposeMethod({ objective, bases, customers: table.customers }),
    alternative:
      objective === "serve" && value !== undefined
        ? {
            method: "rules",
            reason: `Tiers A, B and C by ${value.name} are simple to explain and to act on, if service only depends on what customers are worth.`,
          }
        : null,
    missing: [
      ...(leaning.bases !== null && !changed ? [leaning.noBases] : []),
      ...(leaning.needsOutcome !== null && outcomes.length === 0 ? [leaning.needsOutcome] : []),
      ...(leaning.needsValue !== null && value === undefined ? [leaning.needsValue] : []),
    ],
  };
}

function isWanted(column: ColumnDescription, { bases }: Leaning): boolean {
  return bases !== null && mayMove(column) && bases(column);
}

/** Ids, values, outcomes and columns that were left out for a reason keep their role. */
function mayMove({ role, previousSegments }: ColumnDescription): boolean {
  return !previousSegments && (role === "segmentBy" || role === "describeWith");
}

function roleFor(column: ColumnDescription, leaning: Leaning, changed: boolean): ProposedColumn {
  const { role, reason, usable, personal } = column;
  if (!changed || !usable || personal !== null || !mayMove(column)) return { role, reason };
  if (isWanted(column, leaning)) return role === "segmentBy" ? { role, reason } : { role: "segmentBy", reason: leaning.because };
  return role === "describeWith" ? { role, reason } : { role: "describeWith", reason: leaning.otherwise };
}
