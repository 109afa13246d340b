import { findCenters } from "../../src/model/find-centers";
import { placePoints } from "../../src/model/place-points";
import { canonicalOrder, pickPoints, type Points } from "../../src/model/points";
import { createRandom } from "../../src/model/random";
import { adjustedRandIndex, type Refit, resampleStability } from "../../src/model/stability/index";
import { finish } from "../unit/support/finish";
import { withShared } from "./shared-data";

const BASES = ["sepal_length", "sepal_width", "petal_length", "petal_width"];
const kMeans: Refit = function* (points, segments, random) {
  const { centers } = yield* findCenters(points, segments, 20, random);
  return placePoints(points, centers).places;
};

/** iris as it is, rows in canonical order, and its species. */
function iris(headers: readonly string[], rows: readonly (readonly (string | number)[])[]): { points: Points; species: Uint16Array } {
  const at = BASES.map((name) => headers.indexOf(name));
  const given = { values: Float64Array.from(rows.flatMap((row) => at.map((j) => Number(row[j])))), width: 4, count: rows.length };
  const order = canonicalOrder(given);
  const names = [...new Set(rows.map((row) => row.at(-1)))];
  return { points: pickPoints(given, order), species: Uint16Array.from(order, (i) => names.indexOf(rows[i]!.at(-1))) };
}

function segmentsOf(points: Points, k: number): Uint16Array {
  return placePoints(points, finish(findCenters(points, k, 50, createRandom(1))).centers).places;
}

// R 4.2.2, fpc's clusterboot with kmeansCBI (runs = 20, B = 100, seed 15555); largest segment first where sizes tell them apart.
const CLUSTERBOOT: readonly (readonly [number, readonly number[]])[] = [
  [2, [0.997, 0.995]],
  [3, [0.968, 1.0, 0.957]],
];

describe("stability over resamples", () => {
  withShared("bench_sklearn/iris.csv", "iris, k = 2 and 3, agrees with clusterboot to 0.03", ({ headers, rows }) => {
    const { points } = iris(headers, rows);
    for (const [k, jaccard] of CLUSTERBOOT) {
      const places = segmentsOf(points, k);
      const stability = finish(resampleStability(points, places, k, kMeans, 100, createRandom(1)));
      const sizes = stability.jaccard.map((_, s) => places.filter((place) => place === s).length);
      const bySize = stability.jaccard.map((own, s) => ({ own, size: sizes[s]! })).sort((a, b) => b.size - a.size);
      bySize.forEach(({ own }, i) => expect(Math.abs(own - jaccard[i]!)).toBeLessThan(0.03));
      expect(stability).toMatchObject({ runs: 100, rows: 150 });
    }
  });

  withShared(
    "bench_sklearn/iris.csv",
    "iris, k = 5: highly stable all the same, which says nothing for five groups",
    ({ headers, rows }) => {
      const { points } = iris(headers, rows);
      const { jaccard } = finish(resampleStability(points, segmentsOf(points, 5), 5, kMeans, 100, createRandom(1)));
      const sorted = [...jaccard].sort((a, b) => a - b);
      [0.907, 0.921, 0.931, 0.938, 0.962].forEach((own, i) => expect(Math.abs(sorted[i]! - own)).toBeLessThan(0.05));
      expect(Math.abs(jaccard.reduce((sum, own) => sum + own, 0) / 5 - 0.9318)).toBeLessThan(0.03);
    },
  );

  // R 4.2.2 and scikit-learn 1.2.1 (adjusted_rand_score) agree to all digits shown.
  withShared("bench_sklearn/iris.csv", "adjusted Rand index of k-means with the species", ({ headers, rows }) => {
    const { points, species } = iris(headers, rows);
    [0.53992, 0.73024, 0.64982, 0.6079].forEach((ari, i) =>
      expect(adjustedRandIndex(segmentsOf(points, i + 2), species)).toBeCloseTo(ari, 5),
    );
  });
});
