import type { Tree } from "./grow-tree";
import type { Trait } from "./traits-of";

/** That the answer to a trait lies from one step to another, both included. */
export type Range = { readonly trait: number; readonly from: number; readonly to: number };

/** One way to a segment: all of its ranges, in the order they were asked. */
export type Way = readonly Range[];

/** The leaves of a tree in their order, each with its segment and the way to it. */
export function leavesOf(tree: Tree, traits: readonly Trait[], way: Way = []): readonly { readonly segment: number; readonly way: Way }[] {
  if ("leaf" in tree) return [{ segment: tree.segment, way }];
  const { trait, step, low, high } = tree;
  const range = way.find((each) => each.trait === trait) ?? { trait, from: 0, to: traits[trait]!.steps - 1 };
  const narrowed = (to: Range): Way =>
    way.some((each) => each.trait === trait) ? way.map((each) => (each.trait === trait ? to : each)) : [...way, to];
  return [...leavesOf(low, traits, narrowed({ ...range, to: step })), ...leavesOf(high, traits, narrowed({ ...range, from: step + 1 }))];
}

/** "Grocery over 10,000 and Frozen at most 1,200, or Milk over 5,000". */
export function wordsOf(ways: readonly Way[], traits: readonly Trait[]): string {
  return ways.map((way) => way.map(({ trait, from, to }) => traits[trait]!.words(from, to)).join(" and ")).join(", or ");
}

/** Whether a customer is on one of the ways. */
export function isOn(ways: readonly Way[], stepOf: (trait: number) => number): boolean {
  return ways.some((way) => way.every(({ trait, from, to }) => stepOf(trait) >= from && stepOf(trait) <= to));
}
