import { agnes } from "ml-hclust";
import { findWard } from "../../src/model/methods/index";
import { cutTree } from "../../src/model/methods/cut-tree";
import { wardTree } from "../../src/model/methods/ward-tree";
import { canonicalOrder, pickPoints, type Points } from "../../src/model/points";
import { createRandom } from "../../src/model/random";
import { adjustedRandIndex } from "../../src/model/stability/index";
import { finish } from "../unit/support/run";
import { withShared } from "./shared-data";

function pointsOf(rows: readonly (readonly number[])[]): Points {
  return { values: Float64Array.from(rows.flat()), width: rows[0]!.length, count: rows.length };
}

function sizesOf(places: Uint16Array): readonly number[] {
  const sizes: number[] = [];
  for (const place of places) sizes[place] = (sizes[place] ?? 0) + 1;
  return sizes.sort((a, b) => b - a);
}

/** Heights from the lowest, as ml-hclust 4.0.0 has them (method "ward2", as "ward.D2" of R's hclust). */
function heightsByLibrary(rows: readonly (readonly number[])[]): readonly number[] {
  const heights: number[] = [];
  agnes(
    rows.map((row) => [...row]),
    { method: "ward2" },
  ).traverse((node) => {
    if (!node.isLeaf) heights.push(node.height);
  });
  return heights.sort((a, b) => a - b);
}

describe("Ward's tree", () => {
  // R 4.2.2 hclust(dist(iris[, 1:4]), "ward.D2"), cut at 3.
  withShared("bench_sklearn/iris.csv", "iris: heights, sizes and agreement with the species as in R", ({ rows }) => {
    const points = pointsOf(rows.map((row) => row.slice(0, 4).map(Number)));
    const species = [...new Set(rows.map((row) => row[4]))];
    const tree = finish(wardTree(points, new Float64Array(points.count).fill(1)));
    const top = tree.joins.slice(-3).map(({ height }) => height);
    [6.39941, 12.3004, 32.44761].forEach((height, i) => expect(top[i]).toBeCloseTo(height, 5));
    const branches = cutTree(tree, 3);
    expect(sizesOf(branches)).toEqual([64, 50, 36]);
    const truth = Uint16Array.from(rows, (row) => species.indexOf(row[4]));
    expect(adjustedRandIndex(branches, truth)).toBeCloseTo(0.7312, 5);
  });

  it("has the heights of ml-hclust, and of repeated rows where points have weights", () => {
    const random = createRandom(7);
    const rows = Array.from({ length: 90 }, () => [random(), random() * 3, Math.round(random() * 4)]);
    const weights = rows.map(() => 1 + Math.floor(random() * 3));
    const plain = finish(wardTree(pointsOf(rows), new Float64Array(90).fill(1)));
    const expected = heightsByLibrary(rows);
    plain.joins.forEach(({ height }, i) => expect(height).toBeCloseTo(expected[i]!, 9));
    const weighted = finish(wardTree(pointsOf(rows), Float64Array.from(weights)));
    const repeated = heightsByLibrary(rows.flatMap((row, i) => new Array<number[]>(weights[i]!).fill(row)));
    weighted.joins.forEach(({ height }, i) => expect(height).toBeCloseTo(repeated.slice(-89)[i]!, 9));
  });

  it("finds eight kinds of 3,000 customers on micro-centers, and says whom the nearest mean moves", () => {
    const random = createRandom(2);
    const kinds = Uint16Array.from({ length: 3000 }, (_, i) => i % 8);
    const rows = Array.from(kinds, (kind) => [0, 1, 2].map((bit) => ((kind >> bit) & 1) * 9 + random() + random() + random()));
    const given = pointsOf(rows);
    const order = canonicalOrder(given);
    const points = pickPoints(given, order);
    const found = finish(findWard(points, 12, 1));
    expect(found.microCenters).toBeLessThanOrEqual(1000);
    expect(found.compared).toBe(3000);
    expect(found.centers[7]).toHaveLength(8);
    expect(found.moved[7]).toBe(0);
    expect(found.moved[11]).toBeGreaterThan(0);
    const { leaves, joins } = found.dendrogram;
    expect(leaves).toHaveLength(30);
    expect(leaves.reduce((sum, { customers }) => sum + customers, 0)).toBe(3000);
    expect(joins).toHaveLength(29);
    expect(joins.at(-7)!.height).toBeGreaterThan(5 * joins.at(-8)!.height);
  });

  it("draws branches without crossings, from the lowest join", () => {
    const rows = [0, 1, 10, 12, 30, 31, 33, 60].map((x) => [x]);
    const { leaves, joins } = finish(findWard(pointsOf(rows), 8, 1)).dendrogram;
    const spans = leaves.map((_, i) => [i, i] as const);
    joins.forEach(({ left, right, height }, i) => {
      const [a, b] = [spans[left]!, spans[right]!];
      expect(a[1] + 1).toBe(b[0]); // side by side
      expect(height).toBeGreaterThanOrEqual(joins[i - 1]?.height ?? 0);
      spans.push([a[0], b[1]]);
    });
    expect(spans.at(-1)).toEqual([0, 7]);
  });
});
