import type { Tree } from "./ward-tree";

/** The branch of each leaf when the tree is cut into `branches` (at most as many as leaves): from 0, in the order of their first leaves. */
export function cutTree({ leaves, joins }: Tree, branches: number): Uint16Array {
  const top = new Int32Array(leaves + joins.length).fill(-1);
  for (let join = leaves - branches - 1; join >= 0; join--) {
    const node = leaves + join;
    const root = top[node] === -1 ? node : top[node]!;
    top[joins[join]!.left] = root;
    top[joins[join]!.right] = root;
  }
  const numbers = new Map<number, number>();
  return Uint16Array.from({ length: leaves }, (_, leaf) => {
    const root = top[leaf] === -1 ? leaf : top[leaf]!;
    const number = numbers.get(root) ?? numbers.size;
    numbers.set(root, number);
    return number;
  });
}
