import type { Tree } from "./grow-tree";
import type { Trait } from "./traits-of";

export type Leaf = { readonly segment: number; readonly counts: readonly number[]; readonly words: string };

type Range = { readonly trait: number; readonly from: number; readonly to: number };

/** The leaves of a tree in their order, each with the way to it in words: "Grocery over 10,000 and Frozen at most 1,200". Empty words where nothing was asked. */
export function leavesOf(tree: Tree, traits: readonly Trait[], asked: readonly Range[] = []): readonly Leaf[] {
  if ("leaf" in tree) {
    const words = asked.map(({ trait, from, to }) => traits[trait]!.words(from, to)).join(" and ");
    return [{ segment: tree.segment, counts: tree.counts, words }];
  }
  const { trait, step, low, high } = tree;
  return [
    ...leavesOf(
      low,
      traits,
      narrowed(asked, trait, traits[trait]!.steps, (range) => ({ ...range, to: step })),
    ),
    ...leavesOf(
      high,
      traits,
      narrowed(asked, trait, traits[trait]!.steps, (range) => ({ ...range, from: step + 1 })),
    ),
  ];
}

function narrowed(asked: readonly Range[], trait: number, steps: number, narrow: (range: Range) => Range): readonly Range[] {
  if (!asked.some((range) => range.trait === trait)) return [...asked, narrow({ trait, from: 0, to: steps - 1 })];
  return asked.map((range) => (range.trait === trait ? narrow(range) : range));
}
