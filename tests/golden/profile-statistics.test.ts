import { chanceOfChiSquare, chanceOfF } from "../../src/profile/chance";
import { chiSquare, cramersV } from "../../src/profile/chi-square";
import { fisher } from "../../src/profile/fisher";
import { etaSquared, momentsOf } from "../../src/profile/moments";
import { rankGroups } from "../../src/profile/rank-groups";
import { welch } from "../../src/profile/welch";
import { wilson } from "../../src/profile/wilson";
import goldens from "./profile-goldens.json";
import { withShared } from "./shared-data";

// Made by profile-goldens.py with SciPy 1.10.1 and NumPy 1.24.2.
describe("the statistics of profiles agree with SciPy", () => {
  it("upper tails of chi-square and F", () => {
    for (const { value, degrees, p } of goldens.tails.chiSquare) expect(chanceOfChiSquare(value, degrees)).toBeCloseTo(p, 10);
    for (const { value, above, below, p } of goldens.tails.f) expect(chanceOfF(value, above, below)).toBeCloseTo(p, 8);
  });
  it("Welch's analysis of variance", () => {
    for (const { groups, p } of goldens.welch)
      expect(welch(groups.map((own) => momentsOf(Float64Array.from(own).sort())))).toBeCloseTo(p, 7);
  });
  it("Kruskal–Wallis with ties, and its share of the variance", () => {
    for (const { counts, effectSize, p } of goldens.ranks) {
      expect(rankGroups(counts).effectSize).toBeCloseTo(effectSize, 10);
      expect(rankGroups(counts).p).toBeCloseTo(p, 10);
    }
  });
  it("chi-square and Cramér's V with Bergsma's correction", () => {
    for (const { counts, p, v } of goldens.chiSquare) {
      expect(chiSquare(counts)).toBeCloseTo(p, 10);
      expect(cramersV(counts)).toBeCloseTo(v, 10);
    }
  });
  it("Fisher's exact test", () => {
    for (const { counts, p } of goldens.fisher) expect(fisher(counts as unknown as Parameters<typeof fisher>[0])).toBeCloseTo(p, 10);
  });
  it("Wilson's interval", () => {
    for (const { happened, known, low, high } of goldens.wilson) {
      expect(wilson(happened, known).low).toBeCloseTo(low, 12);
      expect(wilson(happened, known).high).toBeCloseTo(high, 12);
    }
  });
});

// η² of iris over its best three segments: R 4.2.2 and scikit-learn 1.2.1 (kmeans; sizes 50, 62, 38).
const IRIS_CENTERS = [
  [5.006, 3.428, 1.462, 0.246],
  [5.9016, 2.7484, 4.3935, 1.4339],
  [6.85, 3.0737, 5.7421, 2.0711],
] as const;

describe("effect sizes of real data", () => {
  withShared("bench_sklearn/iris.csv", "iris: η² .72210 .45210 .94377 .89787", ({ rows }) => {
    const points = rows.map((row) => row.slice(0, 4).map(Number));
    const nearest = points.map((point) => {
      const distances = IRIS_CENTERS.map((center) => center.reduce((sum, c, j) => sum + (c - point[j]!) ** 2, 0));
      return distances.indexOf(Math.min(...distances));
    });
    const eta = [0, 1, 2, 3].map((j) =>
      etaSquared(
        [0, 1, 2].map((segment) =>
          momentsOf(Float64Array.from(points.flatMap((point, i) => (nearest[i] === segment ? [point[j]!] : []))).sort()),
        ),
      ),
    );
    [0.7221, 0.4521, 0.94377, 0.89787].forEach((golden, j) => expect(eta[j]).toBeCloseTo(golden, 5));
  });
});
