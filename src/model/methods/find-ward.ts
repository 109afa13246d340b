import type { Dendrogram } from "../dendrogram";
import { partOf } from "../part-of";
import { placePoints } from "../place-points";
import { distinctPoints, type Points } from "../points";
import { createRandom } from "../random";
import { cutTree } from "./cut-tree";
import { drawDendrogram } from "./draw-dendrogram";
import { meansOf, microCenters } from "./micro-centers";
import { wardTree } from "./ward-tree";

/** Up to this many rows the tree is of the rows themselves, above of as many micro-centers, moved a few steps. */
const WHOLE = { leaves: 1_000, steps: 5 };
/** Where trees of many resampled or made-up tables are compared. */
const QUICK = { leaves: 150, steps: 2 };

export type FoundWard = {
  readonly dendrogram: Dendrogram;
  /** Means of the tree's segments: `centers[k - 1]` when it is cut into k. */
  readonly centers: readonly (readonly (readonly number[])[])[];
  /** How many of the rows compared have a nearest center that is not their branch's, by k - 1: the price of a rule that also places newcomers. */
  readonly moved: readonly number[];
  /** Rows that means and moves were taken of: all, or a sample of long tables. */
  readonly compared: number;
  /** How many micro-centers stand for the rows; null where each row stands for itself. */
  readonly microCenters: number | null;
};

/**
 * Hierarchical segments (Ward 1963) for 1 to `most` segments, fewer where fewer rows are different: one tree, cut at each height. Above 1,000 rows the tree joins
 * 1,000 seeded micro-centers weighted by their customers. Rows in canonical order. Yields the fraction done.
 */
export function* findWard(points: Points, most: number, seed: number, { leaves, steps } = WHOLE): Generator<number, FoundWard> {
  const micro = yield* partOf(microCenters(points, leaves, steps, createRandom(seed)), 0, 0.6);
  const tree = yield* partOf(wardTree(micro.centers, micro.weights), 0.6, 0.95);
  const centers: (readonly (readonly number[])[])[] = [];
  const moved: number[] = [];
  for (let k = 1; k <= distinctPoints(micro.rows, most); k++) {
    yield 0.95 + (0.05 * k) / most;
    const branches = cutTree(tree, k);
    const own = micro.places.map((place) => branches[place]!);
    const sizes = new Array<number>(k).fill(0);
    for (const branch of own) sizes[branch]!++;
    const means = meansOf(micro.rows, own, sizes);
    const { places } = placePoints(micro.rows, means);
    centers.push(means);
    moved.push(own.reduce((sum, branch, i) => sum + (places[i] === branch ? 0 : 1), 0));
  }
  return {
    dendrogram: drawDendrogram(tree, micro.weights),
    centers,
    moved,
    compared: micro.rows.count,
    microCenters: points.count > leaves ? tree.leaves : null,
  };
}

/**
 * Centers of k segments by a tree of at most 150 leaves, which takes some ten milliseconds: for finding segments again in many resampled or made-up tables. Rows seen
 * last keep their tree, so that trying every k costs one.
 */
export function wardFit(seed: number): (points: Points, k: number) => Generator<number, readonly (readonly number[])[]> {
  let last: { readonly points: Points; readonly found: FoundWard } | null = null;
  return function* (points, k) {
    if (last?.points !== points || last.found.centers.length < k)
      last = { points, found: yield* findWard(points, Math.max(k, 12), seed, QUICK) };
    const centers = last.found.centers[k - 1];
    if (centers === undefined) throw new Error(`Fewer than ${k} different rows`);
    return centers;
  };
}
