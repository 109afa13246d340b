import type { Choice } from "../../src/model/choice";
import { compareNumbers, type Fit } from "../../src/model/compare-numbers";
import { calinskiHarabasz, daviesBouldin, gapChoice, gaps, measureSpread, recommend, silhouettes } from "../../src/model/criteria/index";
import { findCenters } from "../../src/model/find-centers";
import { placePoints } from "../../src/model/place-points";
import { canonicalOrder, pickPoints, type Points } from "../../src/model/points";
import { createRandom } from "../../src/model/random";
import { refitCenters } from "../../src/model/refit-centers";
import { finish } from "../unit/support/finish";
import { withShared } from "./shared-data";

type Golden = { readonly k: number; readonly within: number; readonly silhouette: number; readonly ch?: number; readonly db?: number };
type Scale = "as it is" | "population sd" | "sample sd";
type Rows = readonly (readonly (string | number)[])[];

function pointsOf(rows: Rows, columns: readonly number[], scale: Scale): Points {
  const count = rows.length;
  const scaled = columns.map((column) => {
    const cells = rows.map((row) => Number(row[column]));
    const mean = cells.reduce((sum, cell) => sum + cell, 0) / count;
    const squares = cells.reduce((sum, cell) => sum + (cell - mean) ** 2, 0);
    if (scale === "as it is") return cells;
    return cells.map((cell) => (cell - mean) / Math.sqrt(squares / (scale === "sample sd" ? count - 1 : count)));
  });
  const given = { values: Float64Array.from(rows.flatMap((_, i) => scaled.map((column) => column[i]!))), width: columns.length, count };
  return pickPoints(given, canonicalOrder(given));
}

function placed(points: Points, k: number): Uint16Array {
  return placePoints(points, finish(findCenters(points, k, k === 1 ? 1 : 40, createRandom(k))).centers).places;
}

function expectGolden(points: Points, goldens: readonly Golden[]): void {
  for (const { k, within, silhouette, ch, db } of goldens) {
    const places = placed(points, k);
    const spread = measureSpread(points, places, k);
    expect(Math.abs(spread.within / within - 1)).toBeLessThan(1e-6);
    expect(finish(silhouettes(points, [places]))[0]).toBeCloseTo(silhouette, 4);
    if (ch !== undefined) expect(Math.abs(calinskiHarabasz(spread)! / ch - 1)).toBeLessThan(5e-5);
    if (db !== undefined) expect(daviesBouldin(spread)).toBeCloseTo(db, 3);
  }
}

// R 4.2.2 kmeans (nstart = 200) with cluster::silhouette, and scikit-learn 1.2.1 (n_init = 100), agree to all digits shown.
describe("criteria of the best known k-means solutions", () => {
  withShared("bench_sklearn/iris.csv", "iris as it is", ({ rows }) =>
    expectGolden(pointsOf(rows, [0, 1, 2, 3], "as it is"), [
      { k: 2, within: 152.34795, silhouette: 0.68105, ch: 513.9245, db: 0.40429 },
      { k: 3, within: 78.85144, silhouette: 0.55282, ch: 561.6278, db: 0.66197 },
      { k: 4, within: 57.22847, silhouette: 0.49805, ch: 530.7658, db: 0.78031 },
      { k: 5, within: 46.44618, silhouette: 0.48875, ch: 495.5415, db: 0.80597 },
      { k: 6, within: 39.03999, silhouette: 0.36483, ch: 473.85, db: 0.91416 },
      { k: 7, within: 34.29823, silhouette: 0.35883, ch: 449.64, db: 0.96686 },
      { k: 8, within: 29.98894, silhouette: 0.35193, ch: 440.62, db: 0.97194 },
    ]),
  );
  withShared("bench_sklearn/iris.csv", "iris standardised", ({ rows }) => {
    expectGolden(pointsOf(rows, [0, 1, 2, 3], "population sd"), [
      { k: 2, within: 222.3617, silhouette: 0.58175, ch: 251.3493, db: 0.59331 },
      { k: 3, within: 139.8205, silhouette: 0.45995, ch: 241.9044, db: 0.83359 },
    ]);
    expectGolden(pointsOf(rows, [0, 1, 2, 3], "sample sd"), [{ k: 3, within: 138.88836, silhouette: 0.45995, ch: 241.9044, db: 0.83359 }]);
  });
  // Four segments: criteria.py with 1,000 starts; 100 starts of scikit-learn or R stop at 1175.42833.
  withShared("bench_sklearn/wine.csv", "wine standardised", ({ rows }) =>
    expectGolden(
      pointsOf(
        rows,
        Array.from({ length: 13 }, (_, j) => j),
        "population sd",
      ),
      [
        { k: 2, within: 1658.75885, silhouette: 0.25932, ch: 69.5233, db: 1.526 },
        { k: 3, within: 1277.92849, silhouette: 0.28486, ch: 70.94, db: 1.38919 },
        { k: 4, within: 1175.21668, silhouette: 0.25845, ch: 56.2019, db: 1.79069 },
      ],
    ),
  );
  withShared("classic/ruspini.csv", "ruspini as it is", ({ rows }) =>
    expectGolden(pointsOf(rows, [0, 1], "as it is"), [
      { k: 2, within: 89337.832, silhouette: 0.58273, ch: 126.68, db: 0.72451 },
      { k: 3, within: 51063.475, silhouette: 0.6327, ch: 136.28, db: 0.50151 },
      { k: 4, within: 12881.051, silhouette: 0.73766, ch: 425.3273, db: 0.35696 },
      { k: 5, within: 10126.72, silhouette: 0.70192, ch: 404.8, db: 0.44185 },
    ]),
  );
  withShared("classic/usarrests.csv", "USArrests standardised by the sample deviation", ({ rows }) =>
    expectGolden(pointsOf(rows, [1, 2, 3, 4], "sample sd"), [
      { k: 2, within: 102.8624, silhouette: 0.40849 },
      { k: 3, within: 78.32327, silhouette: 0.30943 },
      { k: 4, within: 56.40317, silhouette: 0.33969 },
    ]),
  );
  withShared("classic/faithful.csv", "Old Faithful as it is", ({ rows }) =>
    expectGolden(pointsOf(rows, [0, 1], "as it is"), [{ k: 2, within: 8901.7687, silhouette: 0.72405 }]),
  );
});

// R 4.2.2 cluster::clusGap, kmeans, d.power = 1, B = 500, random to about 0.01.
describe("gap with plain distances", () => {
  const expectGaps = (points: Points, expected: readonly number[], choice: number): void => {
    const placings = expected.map((_, i) => placed(points, i + 1));
    const found = finish(gaps(points, placings, 60, createRandom(1), 1))!;
    found.forEach(({ gap }, i) => expect(Math.abs(gap - expected[i]!)).toBeLessThan(0.02));
    expect(gapChoice(found)).toBe(choice);
  };
  withShared("classic/ruspini.csv", "ruspini: 4", ({ rows }) =>
    expectGaps(pointsOf(rows, [0, 1], "as it is"), [-0.053, 0.147, 0.292, 0.676, 0.64], 4),
  );
  withShared("bench_sklearn/iris.csv", "iris: 4", ({ rows }) =>
    expectGaps(pointsOf(rows, [0, 1, 2, 3], "as it is"), [0.091, 0.385, 0.491, 0.541, 0.547, 0.564, 0.569, 0.573], 4),
  );
});

describe("the number recommended", () => {
  const choiceOf = (points: Points): Omit<Choice, "chosen"> => {
    const fit: Fit = function* (some, k) {
      return (yield* findCenters(some, k, 20, createRandom(k))).centers;
    };
    const { candidates } = finish(compareNumbers(points, fit, { refit: refitCenters, resamples: 25, random: createRandom(1) }));
    return recommend(candidates, { customers: points.count, combinations: null });
  };
  withShared("classic/ruspini.csv", "ruspini: 4", ({ rows }) => {
    expect(choiceOf(pointsOf(rows, [0, 1], "as it is"))).toMatchObject({
      recommended: 4,
      says: { silhouette: 4, daviesBouldin: 4, gap: 4, stability: 4 },
    });
  });
  withShared("classic/faithful.csv", "Old Faithful: 2", ({ rows }) => {
    expect(choiceOf(pointsOf(rows, [0, 1], "as it is"))).toMatchObject({
      recommended: 2,
      says: { silhouette: 2, daviesBouldin: 2, gap: 2, stability: 2 },
    });
  });
  withShared("bench_sklearn/wine.csv", "wine: 3, all agreeing", ({ rows }) => {
    const choice = choiceOf(
      pointsOf(
        rows,
        Array.from({ length: 13 }, (_, j) => j),
        "population sd",
      ),
    );
    expect(choice).toMatchObject({
      recommended: 3,
      disagreement: null,
      says: { silhouette: 3, calinskiHarabasz: 3, daviesBouldin: 3, gap: 3, stability: 3 },
    });
  });
  withShared("bench_sklearn/iris.csv", "iris: 2, then 3, and the disagreement said", ({ rows }) => {
    const choice = choiceOf(pointsOf(rows, [0, 1, 2, 3], "as it is"));
    expect(choice).toMatchObject({ recommended: 2, runnerUp: 3, says: { silhouette: 2, daviesBouldin: 2, calinskiHarabasz: 3 } });
    expect(choice.says.stability).toBe(2);
    expect(choice.disagreement).toMatch(
      /^The silhouette, Davies–Bouldin and stability choose 2, but Calinski–Harabasz chooses 3 and the gap statistic chooses \d\.$/,
    );
  });
});
