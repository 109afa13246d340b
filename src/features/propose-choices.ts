import { type ColumnDescription, headerWords, type Role, type TableDescription } from "../table/index";
import type { Objective } from "./objective";
import { leanTo, type Leaning } from "./leanings";
import { type ProposedMethod, proposeMethod } from "./propose-method";
import type { OutcomeChoice } from "./request";
import type { RuleColumn } from "./rule-column";

export type ProposedColumn = { readonly role: Role; readonly reason: string };

/** What to choose for an objective; nothing of it is forced. */
export type Proposal = {
  /** By column name. */
  readonly columns: Readonly<Record<string, ProposedColumn>>;
  readonly outcomes: readonly OutcomeChoice[];
  readonly method: ProposedMethod;
  /** Another method worth a try for this objective, or null. */
  readonly alternative: (ProposedMethod & { readonly rules: readonly RuleColumn[] }) | null;
  /** What is missing that this objective would need, a sentence each. */
  readonly missing: readonly string[];
};

/** Segments by fewer columns than these would rest on too little. */
const FEWEST_BASES = 2;
const TIERS = 3;

const WORTH: ProposedColumn = {
  role: "value",
  reason: "What customers are worth, as this objective asks: it ranks segments and does not form them.",
};
const SAYS_WORTH =
  /(^| )(revenue|turnover|sales|spend|spent|spending|charges|profit|margin|clv|ltv|umsatz|erlös|gewinn|ausgaben|chiffre|ventes|dépenses|ingresos|ventas|gasto|fatturato|spesa|receita|vendas|omzet)( |$)/;

/**
 * Roles, outcomes and method for an objective, each with its reason: the guesses of the table, changed where the objective asks for other columns and enough of them
 * are there. Where they are not, the guesses stand and `missing` says so.
 */
export function proposeChoices(table: TableDescription, objective: Objective): Proposal {
  const leaning = leanTo(objective);
  const usable = table.columns.filter(({ usable, personal, role }) => usable && personal === null && role !== "id");
  const worth = leaning.needsValue === null ? null : likelyValue(usable);
  const asked = usable.filter((column) => column.name !== worth && isWanted(column, leaning));
  const wanted = asked.filter(({ goesWith }) => !asked.some(({ name }) => name === goesWith)).map(({ name }) => name);
  const changed = wanted.length >= FEWEST_BASES;
  const columns = Object.fromEntries(
    table.columns.map((column) => [column.name, column.name === worth ? WORTH : roleFor(column, leaning, changed ? wanted : null)]),
  );
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
            rules: [{ column: value.name, cut: { by: "quantiles", bands: TIERS } }],
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

/** The only column of amounts whose header says worth, where none is the value yet and enough other columns are left to segment by. */
function likelyValue(columns: readonly ColumnDescription[]): string | null {
  if (columns.some(({ role }) => role === "value")) return null;
  const bases = columns.filter(({ role }) => role === "segmentBy");
  const likely = columns.filter(
    (column) =>
      column.kind === "number" && mayMove(column) && (column.numbers?.min ?? -1) >= 0 && SAYS_WORTH.test(headerWords(column.name)),
  );
  const left = bases.filter(({ name }) => name !== likely[0]?.name).length;
  return likely.length === 1 && left >= FEWEST_BASES ? likely[0]!.name : null;
}

function isWanted(column: ColumnDescription, { bases }: Leaning): boolean {
  return bases !== null && mayMove(column) && bases(column);
}

/** Ids, values, outcomes and columns that were left out for a reason keep their role. */
function mayMove({ role, previousSegments }: ColumnDescription): boolean {
  return !previousSegments && (role === "segmentBy" || role === "describeWith");
}

/** `wanted` are the names of columns to segment by, none of them said twice; null leaves the guesses as they are. */
function roleFor(column: ColumnDescription, leaning: Leaning, wanted: readonly string[] | null): ProposedColumn {
  const { name, role, reason, usable, personal } = column;
  if (wanted === null || !usable || personal !== null || !mayMove(column)) return { role, reason };
  if (wanted.includes(name)) return role === "segmentBy" ? { role, reason } : { role: "segmentBy", reason: leaning.because };
  return role === "describeWith" ? { role, reason } : { role: "describeWith", reason: leaning.otherwise };
}
