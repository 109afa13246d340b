import type { MixtureColumns } from "../../features/index";
import type { Column } from "../../table/index";
import type { Placings } from "../placings";
import type { PlacingRule } from "../placing-rule";
import type { Points } from "../points";
import { placeByCenters } from "./place-by-centers";
import { placeByLevels } from "./place-by-levels";
import { placeByMixture } from "./place-by-mixture";

/** Customers as a rule sees them: prepared features, a mixture's columns, or the columns as they are with the rows that take part. */
export type ToPlace =
  | { readonly by: "centers"; readonly points: Points }
  | { readonly by: "mixture"; readonly known: MixtureColumns }
  | { readonly by: "columns"; readonly columns: readonly Column[]; readonly rows: Int32Array };

/**
 * Places each customer by the rule, learning nothing: the same customers get the same segments as when it was learned. Numbers are 0 where a rule of bands or
 * levels knows no segment for what is there or missing, and for a mixture where nothing is known. Yields the fraction done, every few milliseconds.
 */
export function* placeCustomers(rule: PlacingRule, customers: ToPlace): Generator<number, Placings> {
  if (rule.by === "centers" && customers.by === "centers") return yield* placeByCenters(rule, customers.points);
  if (rule.by === "mixture" && customers.by === "mixture") return yield* placeByMixture(rule, customers.known);
  if ((rule.by === "grid" || rule.by === "existing") && customers.by === "columns")
    return yield* placeByLevels(rule, customers.columns, customers.rows);
  throw new Error(`Customers prepared for ${customers.by} cannot be placed by ${rule.by}`);
}
