import type { Points } from "../points";

/** Two branches joined: a number below `leaves` is a leaf, others the join before it (leaves + place). */
export type Join = { readonly left: number; readonly right: number; readonly height: number };
/** Joins from the lowest to the highest; there is one fewer than leaves. */
export type Tree = { readonly leaves: number; readonly joins: readonly Join[] };

/** Work of a step, in differences squared: some milliseconds' worth. */
const SQUARES_A_STEP = 2_000_000;

/**
 * Ward's tree of weighted points (a weight of 3 counts as three equal rows). Heights are √(2ab/(a+b)) · distance of the two means, as "ward.D2" of R's hclust
 * (Murtagh & Legendre 2014) and "ward2" of ml-hclust. Found by the nearest-neighbour chain (Murtagh 1983; Müllner 2011): the same tree as joining the nearest
 * two each time, in quadratic time. Yields the fraction done.
 */
export function* wardTree({ values, width, count }: Points, weights: Float64Array): Generator<number, Tree> {
  const means = values.slice();
  const sizes = weights.slice();
  const node = Int32Array.from({ length: count }, (_, i) => i);
  const alive = Int32Array.from(node);
  let left = count;
  /** 2ab/(a+b) times the squared distance of the means. */
  const apart = (a: number, b: number): number => {
    let squares = 0;
    for (let j = 0, p = a * width, q = b * width; j < width; j++, p++, q++) {
      const d = means[p]! - means[q]!;
      squares += d * d;
    }
    return ((2 * sizes[a]! * sizes[b]!) / (sizes[a]! + sizes[b]!)) * squares;
  };
  const joins: Join[] = [];
  const chain: number[] = [];
  let work = 0;
  while (left > 1) {
    if (chain.length === 0) chain.push(alive[0]!);
    const end = chain.at(-1)!;
    const before = chain.at(-2);
    let nearest = before ?? (alive[0] === end ? alive[1]! : alive[0]!);
    let least = apart(end, nearest);
    for (let i = 0; i < left; i++) {
      const other = alive[i]!;
      if (other === end) continue;
      const distance = apart(end, other);
      if (distance < least) [nearest, least] = [other, distance];
    }
    work += left * width;
    if (work > SQUARES_A_STEP) {
      work = 0;
      yield joins.length / (count - 1);
    }
    if (nearest !== before) {
      chain.push(nearest);
      continue;
    }
    chain.length -= 2;
    const [keep, gone] = end < before ? [end, before] : [before, end];
    joins.push({ left: node[keep]!, right: node[gone]!, height: atLeast(joins, count, node[keep]!, node[gone]!, Math.sqrt(least)) });
    node[keep] = count + joins.length - 1;
    const size = sizes[keep]! + sizes[gone]!;
    for (let j = 0, p = keep * width, q = gone * width; j < width; j++, p++, q++)
      means[p] = means[p]! * (sizes[keep]! / size) + means[q]! * (sizes[gone]! / size);
    sizes[keep] = size;
    alive.copyWithin(alive.indexOf(gone), alive.indexOf(gone) + 1, left);
    left--;
  }
  return { leaves: count, joins: lowestFirst(joins, count) };
}

/** No join is lower than those it joins, whatever was rounded off; nor beyond what can be counted. */
function atLeast(joins: readonly Join[], leaves: number, a: number, b: number, height: number): number {
  return Math.min(Number.MAX_VALUE, Math.max(height, joins[a - leaves]?.height ?? 0, joins[b - leaves]?.height ?? 0));
}

function lowestFirst(joins: readonly Join[], leaves: number): readonly Join[] {
  const order = Array.from(joins.keys()).sort((a, b) => joins[a]!.height - joins[b]!.height || a - b);
  const place = new Int32Array(joins.length);
  order.forEach((from, to) => (place[from] = to));
  const moved = (node: number): number => (node < leaves ? node : leaves + place[node - leaves]!);
  return order.map((from) => ({ ...joins[from]!, left: moved(joins[from]!.left), right: moved(joins[from]!.right) }));
}
