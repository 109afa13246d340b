import { type ChosenColumns, type Method, proposeMethod, type SegmentRequest } from "../features/index";
import type { FoundSegments } from "../model/index";
import type { Column } from "../table/index";

/** Why a mixture was taken where the nearest centers were asked first. */
export const WHY_A_MIXTURE =
  "A mixture model learns how much each column tells of each segment. Here it finds groups that stand out more surely, or tell clearly more, than those of the nearest centers.";

/** The method asked for, or the one that objective and columns propose. */
export function methodFor(
  { method, objective }: SegmentRequest,
  { bases }: ChosenColumns,
  customers: number,
): { readonly method: Method; readonly reason: string } {
  return method === "auto" ? proposeMethod({ objective, bases, customers }) : { method, reason: "You chose it." };
}

/** Columns that customers are compared by: those to segment by; where a rule or an own column makes the segments and none are named, what there is to judge them by. */
export function comparedBy({ bases, rules, descriptors }: ChosenColumns, method: Method): readonly Column[] {
  if (bases.length > 0 || (method !== "rules" && method !== "existing")) return bases;
  return method === "existing" ? descriptors : rules.map(({ column }) => column).filter((column, i, all) => all.indexOf(column) === i);
}

/** Names of the columns that made the segments: what they say about them is no finding. */
export function formedBy({ rule }: FoundSegments, bases: readonly Column[]): ReadonlySet<string> {
  if (rule.by === "existing") return new Set([rule.column]);
  return new Set(rule.by === "grid" ? rule.columns.map(({ column }) => column) : bases.map(({ name }) => name));
}
