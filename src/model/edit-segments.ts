import type { Edit } from "../features/index";
import { type Outcome, succeed } from "../table/index";
import type { Draft } from "./drafts/index";
import { applyEdit } from "./edits/index";
import { numberSegments, renumber } from "./number-segments";
import { placeCustomers, segmentsOf, type ToPlace } from "./placing/index";
import type { PlacingRule } from "./placing-rule";

export type EditedSegments = {
  /** Segments in the order of their numbers. */
  readonly rule: PlacingRule;
  readonly names: readonly string[] | null;
  /** By segment: how it came about by hand, or null. */
  readonly words: readonly (string | null)[];
  readonly notes: readonly string[];
};

type How = {
  readonly edits: readonly Edit[];
  readonly seed: number;
  readonly worth: Float64Array | null;
  /** The numbers that people know these segments by (`order[old - 1]`), given each customer's; null where they know none. */
  readonly knownOrder: (numbers: Uint16Array, segments: number) => readonly number[] | null;
};

/**
 * Puts segments in the order of their numbers, makes each change by hand in turn, and puts them in order again, so that a change means the numbers people saw: those
 * they know from before, else by value and size. Bands and levels not known from before keep the order they came in. Yields the fraction done. Trouble where a change is not possible.
 */
export function* editSegments(
  draft: Draft,
  { edits, seed, worth, knownOrder }: How,
  customers: ToPlace,
): Generator<number, Outcome<EditedSegments>> {
  let rule = draft.rule;
  let words: readonly (string | null)[] = new Array<null>(segmentsOf(rule)).fill(null);
  let names = draft.names;
  const notes: string[] = [];
  const inOrder = function* (): Generator<number, void> {
    const { numbers } = yield* placeCustomers(rule, customers);
    const segments = segmentsOf(rule);
    const order = knownOrder(numbers, segments) ?? (names === null ? numberSegments(numbers, segments, worth) : null);
    if (order === null) return;
    const inIt = <T>(all: readonly T[]): readonly T[] => order.map((_, s) => all[order.indexOf(s + 1)]!);
    rule = renumber(rule, order);
    words = inIt(words);
    names = names && inIt(names);
  };
  yield* inOrder();
  for (const edit of edits) {
    const made = yield* applyEdit(rule, edit, words, customers, seed);
    if (!made.ok) return made;
    const { edited, from, moved } = made.value;
    rule = made.value.rule;
    words = edited;
    names = names === null ? null : from.map((numbers) => numbers.map((number) => names![number - 1]!).join(" + "));
    if (moved > 0)
      notes.push(
        `Splitting moved ${moved.toLocaleString("en-US")} customer${moved === 1 ? "" : "s"} of other segments: every customer is in the segment with the nearest center.`,
      );
    yield* inOrder();
  }
  return succeed({ rule, names, words, notes });
}
