import { canonicalPoints } from "../../src/model/canonical-points";
import { findCenters } from "../../src/model/find-centers";
import type { Points } from "../../src/model/points";
import { createRandom } from "../../src/model/random";
import { finish } from "../unit/support/finish";
import { centersOf, must, request, segmentNow, tableOf } from "../unit/support/run";
import { withShared } from "./shared-data";

type Rows = { readonly headers: readonly string[]; readonly rows: readonly (readonly (string | number)[])[] };
type Golden = { readonly k: number; readonly inertia: number; readonly silhouette: number; readonly sizes: readonly number[] };

function run({ headers, rows }: Rows, bases: readonly string[], segments: number, preparation: "zscore" | "none", seed = 1) {
  const kinds = Object.fromEntries(bases.map((name) => [name, "number" as const]));
  return must(segmentNow(tableOf(headers, rows), request(bases, { segments, preparation, seed, kinds })));
}

/** The columns of numbers from that place on, each with mean 0 and deviation 1. */
function standardised({ headers, rows }: Rows, first: number): Points {
  const width = headers.length - first;
  const values = new Float64Array(rows.length * width);
  for (let j = 0; j < width; j++) {
    const column = rows.map((row) => Number(row[first + j]));
    const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
    const deviation = Math.sqrt(column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / column.length);
    column.forEach((value, i) => (values[i * width + j] = (value - mean) / deviation));
  }
  return { values, width, count: rows.length };
}

// Inertia, silhouette and sizes: R 4.2.2 kmeans (nstart = 200) and scikit-learn 1.2.1 (n_init = 100) agree to all digits shown.
const IRIS_RAW: readonly Golden[] = [
  { k: 2, inertia: 152.34795, silhouette: 0.68105, sizes: [97, 53] },
  { k: 3, inertia: 78.85144, silhouette: 0.55282, sizes: [62, 50, 38] },
  { k: 4, inertia: 57.22847, silhouette: 0.49805, sizes: [50, 40, 32, 28] },
  { k: 5, inertia: 46.44618, silhouette: 0.48875, sizes: [50, 39, 25, 24, 12] },
];
const IRIS_Z: readonly Golden[] = [
  { k: 2, inertia: 222.3617, silhouette: 0.58175, sizes: [100, 50] },
  { k: 3, inertia: 139.8205, silhouette: 0.45995, sizes: [53, 50, 47] },
];
const WINE_Z: readonly Golden[] = [{ k: 3, inertia: 1277.92849, silhouette: 0.28486, sizes: [65, 62, 51] }];
const RUSPINI: readonly Golden[] = [{ k: 4, inertia: 12881.051, silhouette: 0.73766, sizes: [23, 20, 17, 15] }];

function expectGolden(data: Rows, bases: readonly string[], preparation: "zscore" | "none", goldens: readonly Golden[]): void {
  for (const { k, inertia, silhouette, sizes } of goldens) {
    const found = run(data, bases, k, preparation);
    expect(Math.abs(found.quality.inertia / inertia - 1)).toBeLessThan(2e-6);
    expect(found.quality.silhouette).toBeCloseTo(silhouette, 4);
    expect(found.segments.map(({ size }) => size)).toEqual(sizes);
  }
}

describe("k-means finds the best known solutions", () => {
  const irisBases = ["sepal_length", "sepal_width", "petal_length", "petal_width"];
  withShared("bench_sklearn/iris.csv", "iris as it is, k = 2 to 5", (data) => expectGolden(data, irisBases, "none", IRIS_RAW));
  withShared("bench_sklearn/iris.csv", "iris standardised, k = 2 and 3", (data) => expectGolden(data, irisBases, "zscore", IRIS_Z));
  withShared("bench_sklearn/wine.csv", "wine standardised, k = 3", (data) =>
    expectGolden(data, data.headers.slice(0, 13), "zscore", WINE_Z),
  );
  withShared("classic/ruspini.csv", "ruspini as it is, k = 4", (data) => expectGolden(data, data.headers.slice(-2), "none", RUSPINI));

  withShared("bench_sklearn/breast_cancer.csv", "breast cancer standardised, k = 2: inertia at most 11595.47", (data) => {
    expect(run(data, data.headers.slice(0, 30), 2, "zscore").quality.inertia).toBeLessThanOrEqual(11595.47);
  });

  // Best known: 1953.788 (scikit-learn usually stops at 1954.0416) and 1058.7551.
  withShared(
    "wholesale_customers/Wholesale_customers_data.csv",
    "wholesale standardised, k = 2 and 5: a whole run, and 20 of 20 seeds",
    (data) => {
      expect(run(data, data.headers.slice(2), 2, "zscore").quality.inertia).toBeLessThanOrEqual(1954.05);
      const points = finish(canonicalPoints(standardised(data, 2)));
      for (let seed = 1; seed <= 20; seed++) {
        expect(finish(findCenters(points, 2, 24, createRandom(seed))).inertia).toBeLessThanOrEqual(1954.05);
        expect(finish(findCenters(points, 5, 24, createRandom(seed))).inertia).toBeLessThanOrEqual(1058.78);
      }
    },
  );

  it("the six points of scikit-learn's KMeans docstring: inertia 16, centers (10, 2) and (1, 2)", () => {
    const rows = [
      [1, 2],
      [1, 4],
      [1, 0],
      [10, 2],
      [10, 4],
      [10, 0],
    ];
    const found = run({ headers: ["Orders", "Returns"], rows }, ["Orders", "Returns"], 2, "none");
    expect(found.quality.inertia).toBeCloseTo(16, 12);
    expect(centersOf(found.model)).toEqual([
      [10, 2],
      [1, 2],
    ]);
  });

  it("six points of a worked example (Boardflare KMEANS): inertia 2.66667", () => {
    const rows = [
      [0, 0],
      [0, 1],
      [1, 0],
      [5, 5],
      [5, 6],
      [6, 5],
    ];
    expect(run({ headers: ["A", "B"], rows }, ["A", "B"], 2, "none").quality.inertia).toBeCloseTo(8 / 3, 12);
  });
});
