import { type Outcome, succeed } from "../../table/index";
import { findMixture, refitMixture } from "../methods/index";
import { partOf } from "../part-of";
import type { Asked, Customers, Draft } from "./draft";

/** Latent classes and profiles: the likeliest mixture of the number that BIC says, or as asked. Yields the fraction done. */
export function* draftByMixture(customers: Customers, { segments, seed }: Asked): Generator<number, Outcome<Draft>> {
  const columns = yield* partOf(customers.mixture(), 0, 0.05);
  const found = yield* partOf(findMixture(columns, segments, seed, customers.mixtures), 0.05, 1);
  if (!found.ok) return found;
  const { rule, choice } = found.value;
  return succeed({ rule, choice, refit: refitMixture(customers.parts), dendrogram: null, names: null, notes: [] });
}
