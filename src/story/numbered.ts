import { type FoundSegments, renumber } from "../model/index";

/** The same segments under other numbers: `order[old - 1]` is the new one. */
export function numbered(found: FoundSegments, order: readonly number[]): FoundSegments {
  if (order.every((number, s) => number === s + 1)) return found;
  const inOrder = <T>(all: readonly T[]): readonly T[] => order.map((_, s) => all[order.indexOf(s + 1)]!);
  const change = (numbers: Uint16Array): Uint16Array => numbers.map((number) => (number === 0 ? 0 : order[number - 1]!));
  const { placings, quality } = found;
  return {
    ...found,
    rule: renumber(found.rule, order),
    placings: { ...placings, numbers: change(placings.numbers), seconds: change(placings.seconds) },
    sizes: inOrder(found.sizes),
    names: found.names === null ? null : inOrder(found.names),
    edited: inOrder(found.edited),
    quality: {
      ...quality,
      stability: quality.stability === null ? null : { ...quality.stability, jaccard: inOrder(quality.stability.jaccard) },
    },
  };
}
