import type { Column } from "../table/index";
import { featureOfCustomer } from "./learn-levels";
import type { LevelsPreparation } from "./preparation";

type Levels = { readonly preparation: LevelsPreparation; readonly column: Column };
type Seen = { readonly features: Int32Array; readonly place: number };

/**
 * A level that is the very same customers as a level of an earlier column ("No internet service" in six columns) keeps its feature only there.
 * Columns come in the order of their names. A column may be left without any feature. Pauses after each column.
 */
export function* countOnce(columns: readonly Levels[]): Generator<void, readonly LevelsPreparation[]> {
  const seen = new Map<string, Seen[]>();
  const once: LevelsPreparation[] = [];
  for (const { preparation, column } of columns) {
    const features = featureOfCustomer(preparation, column);
    yield;
    const keys = signatures(features, preparation.levels.length);
    const known: boolean[] = [];
    for (const place of preparation.levels.keys()) {
      yield;
      known.push((seen.get(keys[place]!) ?? []).some((other) => sameCustomers(other, { features, place })));
    }
    preparation.levels.forEach((_, place) => {
      if (known[place] !== true) seen.set(keys[place]!, [...(seen.get(keys[place]!) ?? []), { features, place }]);
    });
    once.push({
      ...preparation,
      levels: preparation.levels.filter((_, place) => known[place] !== true),
      elsewhere: preparation.levels.filter((_, place) => known[place] === true),
    });
  }
  return once;
}

/** Count, first and last customer of each level: equal for equal sets, and seldom otherwise. */
function signatures(features: Int32Array, levels: number): readonly string[] {
  const found = Array.from({ length: levels }, () => ({ count: 0, first: -1, last: -1 }));
  features.forEach((place, customer) => {
    const level = found[place];
    if (level === undefined) return;
    if (level.count++ === 0) level.first = customer;
    level.last = customer;
  });
  return found.map(({ count, first, last }) => `${count} ${first} ${last}`);
}

function sameCustomers(a: Seen, b: Seen): boolean {
  return a.features.every((place, customer) => (place === a.place) === (b.features[customer] === b.place));
}
