import type { Dendrogram } from "../dendrogram";
import { cutTree } from "./cut-tree";
import type { Tree } from "./ward-tree";

const MOST_LEAVES = 30;

/** The top of a tree with at most 30 leaves, without crossing branches, the larger branch of a join on the left. `weights` are the customers of each leaf. */
export function drawDendrogram(tree: Tree, weights: Float64Array): Dendrogram {
  const count = Math.min(MOST_LEAVES, tree.leaves);
  const shown = tree.joins.slice(tree.leaves - count);
  const first = tree.leaves + tree.joins.length - shown.length; // the lowest join shown
  const customers = new Map<number, number>(); // by node of the tree
  const branchOf = cutTree(tree, count);
  const nodeOf = branchNodes(tree, first, branchOf);
  branchOf.forEach((branch, leaf) => customers.set(nodeOf[branch]!, (customers.get(nodeOf[branch]!) ?? 0) + weights[leaf]!));
  const sides = shown.map(({ left, right }, i) => {
    const [a, b] = [customers.get(left)!, customers.get(right)!];
    customers.set(first + i, a + b);
    return a >= b ? [left, right] : [right, left];
  });
  const fromLeft: number[] = [];
  const visit = (node: number): void => {
    if (node < first) fromLeft.push(node);
    else sides[node - first]!.forEach(visit);
  };
  visit(tree.leaves + tree.joins.length - 1);
  const place = new Map(fromLeft.map((node, i) => [node, i]));
  const moved = (node: number): number => place.get(node) ?? count + node - first;
  return {
    leaves: fromLeft.map((node) => ({ customers: Math.round(customers.get(node)!) })),
    joins: shown.map(({ height }, i) => ({ left: moved(sides[i]![0]!), right: moved(sides[i]![1]!), height })),
  };
}

/** The node at the top of each branch below the lowest join shown. */
function branchNodes({ leaves, joins }: Tree, first: number, branchOf: Uint16Array): readonly number[] {
  const leafOf = (node: number): number => {
    let at = node;
    while (at >= leaves) at = joins[at - leaves]!.left;
    return at;
  };
  const parts = joins.slice(first - leaves).flatMap(({ left, right }) => [left, right]);
  const nodes: number[] = [];
  for (const node of parts.filter((each) => each < first)) nodes[branchOf[leafOf(node)]!] = node;
  return nodes.length > 0 ? nodes : [0];
}
