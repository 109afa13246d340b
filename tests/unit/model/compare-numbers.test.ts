import { COMPARED, compareNumbers, type Comparison, type Fit } from "../../../src/model/compare-numbers";
import { findCenters } from "../../../src/model/find-centers";
import { canonicalOrder, distinctPoints, pickPoints, type Points } from "../../../src/model/points";
import { createRandom } from "../../../src/model/random";
import { refitCenters } from "../../../src/model/refit-centers";
import type { Refit } from "../../../src/model/stability/index";
import { finish } from "../support/finish";

const fit: Fit = function* (points, k) {
  return (yield* findCenters(points, k, 4, createRandom(k))).centers;
};
const compare = (points: Points, resamples = 3): Comparison =>
  finish(compareNumbers(points, fit, { refit: resamples > 0 ? refitCenters : null, resamples, random: createRandom(1) }));

function pointsOf(width: number, cells: readonly number[]): Points {
  const given = { values: Float64Array.from(cells), width, count: cells.length / width };
  return pickPoints(given, canonicalOrder(given));
}

describe("compareNumbers", () => {
  it("measures 1 to 12 segments by every criterion, and sees three groups", () => {
    const random = createRandom(3);
    const groups = pointsOf(
      2,
      Array.from({ length: 180 }, (_, i) => 20 * (Math.floor(i / 2) % 3) + random()),
    );
    const { candidates, measured, centers, stabilities } = compare(groups);
    expect(candidates.map(({ segments }) => segments)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(measured).toBe(90);
    const [one, , three] = candidates;
    expect(one).toMatchObject({
      silhouette: null,
      calinskiHarabasz: null,
      daviesBouldin: null,
      stability: null,
      smallest: 90,
      explainedVariance: 0,
    });
    expect(three).toMatchObject({ smallest: 30, stability: 1 });
    expect(stabilities.map((stability) => stability?.jaccard.length ?? 1)).toEqual(candidates.map(({ segments }) => segments));
    expect(centers[2]).toHaveLength(3);
    for (const higher of ["silhouette", "calinskiHarabasz", "gap"] as const)
      expect(three![higher]).toBeGreaterThan(Math.max(candidates[1]![higher]!, candidates[3]![higher]!));
    expect(three!.daviesBouldin).toBeLessThan(Math.min(candidates[1]!.daviesBouldin!, candidates[3]!.daviesBouldin!));
  });
  it("measures long tables on a sample, but counts all their customers", () => {
    const random = createRandom(4);
    const long = pointsOf(
      1,
      Array.from({ length: 3 * COMPARED }, (_, i) => (i < 100 ? 50 : 0) + random()),
    );
    const { candidates, measured } = compare(long, 0);
    expect(measured).toBe(COMPARED);
    expect(candidates[1]).toMatchObject({ smallest: 100, stability: null });
    expect(candidates[0]!.smallest).toBe(3 * COMPARED);
  });
  it("finds two segments where nearly all customers are alike", () => {
    const alike = pointsOf(
      1,
      Array.from({ length: 20 * COMPARED }, (_, i) => (i === 0 ? 1 : 0)),
    );
    const { candidates } = compare(alike);
    expect(candidates).toMatchObject([{ segments: 1 }, { segments: 2, smallest: 1, explainedVariance: 1 }]);
  });
  it("tries no more segments than customers differ", () => {
    const three = pointsOf(
      1,
      Array.from({ length: 30 }, (_, i) => i % 3),
    );
    expect(compare(three).candidates.map(({ segments }) => segments)).toEqual([1, 2, 3]);
    expect(compare(pointsOf(1, [1, 2])).candidates.map(({ segments }) => segments)).toEqual([1, 2]);
  });
  it("asks a resample for no more segments than it has different rows", () => {
    const asked: Refit = function* (points, segments, random) {
      expect(distinctPoints(points, segments)).toBe(segments);
      return yield* refitCenters(points, segments, random);
    };
    const few = pointsOf(1, [1, 2, 3, 4, 5, 6]);
    const { candidates } = finish(compareNumbers(few, fit, { refit: asked, resamples: 40, random: createRandom(1) }));
    expect(candidates.map(({ segments }) => segments)).toEqual([1, 2, 3]);
  });
  it.each([
    ["huge", [-1e308, 0, 1e308, 5e307, 3]],
    ["tiny", [5e-324, 0, 1e-310, 2e-308, 3e-300]],
    ["one far away", [1e6, 1, 2, 3, 4, 5, 6, 7]],
  ])("never answers NaN: %s numbers", (_, cells) => {
    for (const candidate of compare(pointsOf(1, cells)).candidates)
      for (const measure of Object.values(candidate)) expect(measure === null || Number.isFinite(measure)).toBe(true);
  });
  it("goes on steadily from 0 to 1", () => {
    const fractions = [
      ...compareNumbers(
        pointsOf(
          1,
          Array.from({ length: 60 }, (_, i) => i * i),
        ),
        fit,
        { refit: refitCenters, resamples: 2, random: createRandom(1) },
      ),
    ];
    expect(fractions.every((fraction, i) => fraction >= (fractions[i - 1] ?? 0) - 1e-9 && fraction <= 1)).toBe(true);
    expect(fractions.at(-1)).toBeGreaterThan(0.95);
  });
});
