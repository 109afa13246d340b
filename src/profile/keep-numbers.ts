/** What stays of an earlier segment. */
export type KeptSegment = { readonly key: string; readonly name: string };

export type KeptNumbers = {
  /** By new number from 1: the number that the segment has now, before renumbering. */
  readonly order: readonly number[];
  /** By new number: key and name of the earlier segment it is, or a new key and no name. */
  readonly kept: readonly { readonly key: string; readonly name: string | null }[];
};

/**
 * Numbers, keys and names of segments of which some are recognisably earlier ones: those keep theirs, as far as there are as many numbers; the others fill the
 * numbers left, in their present order, under keys that were never used. `matched` comes of `matchSegments`, by present number.
 */
export function keepNumbers(
  matched: readonly (number | null)[],
  earlier: readonly (KeptSegment & { readonly number: number })[],
): KeptNumbers {
  const order = new Array<number>(matched.length).fill(0);
  matched.forEach((old, s) => {
    if (old !== null && old <= matched.length) order[old - 1] = s + 1;
  });
  const left = matched.map((_, s) => s + 1).filter((number) => !order.includes(number));
  for (const [place, number] of order.entries()) if (number === 0) order[place] = left.shift()!;
  let last = Math.max(0, ...earlier.map(({ key }) => Number(/^s(\d+)$/.exec(key)?.[1] ?? 0)));
  const kept = order.map((number) => {
    const old = earlier.find((segment) => segment.number === matched[number - 1]);
    return old === undefined ? { key: `s${++last}`, name: null } : { key: old.key, name: old.name };
  });
  return { order, kept };
}
