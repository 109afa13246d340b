import { canonicalOrder, pickPoints, type Points } from "../../../src/model/points";
import { createRandom } from "../../../src/model/random";
import { refitCenters } from "../../../src/model/refit-centers";
import { refitMixture } from "../../../src/model/methods/index";
import { judgeSegments, mixtureStandsOut, type Judged, type Part, type Verdict } from "../../../src/model/verdict/index";
import { onePeak } from "../../../src/model/verdict/one-peak";
import { onePopulation } from "../../../src/model/verdict/one-population";
import { toldBySegments } from "../../../src/model/verdict/told-by-segments";
import { finish } from "../support/finish";

const random = createRandom(11);
const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
const numbers = (width: number): readonly Part[] => Array.from({ length: width }, (_, at) => ({ at, width: 1, form: "number" as const }));

function pointsOf(rows: readonly (readonly number[])[]): Points {
  const given = { values: Float64Array.from(rows.flat()), width: rows[0]!.length, count: rows.length };
  return pickPoints(given, canonicalOrder(given));
}

/** Two to three groups along the first feature, the second is noise. */
function along(centers: readonly number[], each: number): Points {
  return pointsOf(centers.flatMap((center) => Array.from({ length: each }, () => [center + 0.25 * normal(), normal()])));
}

/** By where rows stand between the borders. */
function cut(points: Points, borders: readonly number[]): Uint16Array {
  return Uint16Array.from({ length: points.count }, (_, i) => borders.filter((border) => points.values[i * points.width]! > border).length);
}

function judge(points: Points, places: Uint16Array, changes: Partial<Judged> = {}, parts = numbers(points.width)): Verdict {
  const segments = Math.max(...places) + 1;
  const known = { points, parts, places, segments, refit: refitCenters, stability: null, combinations: null, least: 10 };
  return finish(judgeSegments({ ...known, ...changes }, createRandom(1)));
}

describe("judgeSegments", () => {
  const two = along([-1, 1], 150);
  it("calls groups natural that no table of one population shows", () => {
    const { level, sentence, reasons, evidence } = judge(two, cut(two, [0]));
    expect(level).toBe("natural");
    expect(sentence).toMatch(/^Natural groups/);
    expect(reasons[0]).toContain("never as distinct as here");
    expect(evidence.asWell).toBe(0);
    expect(evidence.told).toBeGreaterThan(evidence.toldByOne!);
    expect(evidence.deviations).toBeGreaterThan(3);
  });
  it("does not call halves of one population natural, however even", () => {
    const one = along([0], 300);
    const { level, evidence } = judge(one, cut(one, [0]));
    expect(level).toBe("slices");
    expect(evidence.asWell).toBe(1);
  });
  it("names two segments that are halves of one group", () => {
    const { level, evidence, reasons } = judge(two, finish(refitCenters(two, 3, createRandom(1))));
    expect(level).not.toBe("natural");
    expect(evidence.joined).toHaveLength(2);
    expect(reasons.join(" ")).toMatch(/Segments \d and \d could be two halves of one group/);
  });
  it("calls slices repeatable that resamples find again, and slices that they do not", () => {
    const one = along([0], 300);
    const stability = { runs: 50, rows: 300, jaccard: [0.9, 0.8], ari: 0.8 };
    const repeatable = judge(one, cut(one, [0]), { stability });
    expect(repeatable.level).toBe("repeatable");
    expect(repeatable.reasons.join(" ")).toMatch(/similarity of 0\.8\d of 1 \((highly )?stable\); the least stable with 0\.80/);
    expect(judge(one, cut(one, [0]), { stability: { ...stability, jaccard: [0.95, 0.55] } }).level).toBe("slices");
  });
  it("never calls outliers, a cross-table or fixed bands groups", () => {
    const places = cut(two, [0]);
    const alone = Uint16Array.from(places, (_, i) => (i === 0 ? 0 : 1));
    expect(judge(two, alone).sentence).toMatch(/^One customer is so far from all others/);
    expect(
      judge(
        two,
        Uint16Array.from(places, (_, i) => (i < 3 ? 0 : 1)),
      ).sentence,
    ).toContain("3 make a segment");
    expect(judge(two, places, { combinations: 2 }).sentence).toContain("a cross-table, not a finding");
    expect(judge(two, places, { combinations: 6 }).sentence).toContain("only 6 different combinations");
    const fixed = judge(two, places, { refit: null });
    expect(fixed.sentence).toMatch(/^Slices by a fixed rule/);
    expect([judge(two, alone), judge(two, places, { combinations: 2 }), fixed].map(({ level }) => level)).toEqual([
      "slices",
      "slices",
      "slices",
    ]);
  });
  it("is the same for the same seed", () => expect(judge(two, cut(two, [0]))).toEqual(judge(two, cut(two, [0]))));
});

describe("toldBySegments", () => {
  it("is nothing for one segment, the cost of naming them where they tell nothing, and its gain where they do", () => {
    const levels = [{ at: 0, width: 2, form: "levels" as const }];
    const points = { values: Float64Array.from([2, 0, 2, 0, 0, 2, 0, 2]), width: 2, count: 4 };
    expect(toldBySegments(points, levels, new Uint16Array(4), 1)).toBeCloseTo(0, 12);
    expect(toldBySegments(points, levels, Uint16Array.from([0, 1, 0, 1]), 2)).toBeCloseTo(-Math.log(2), 12);
    expect(toldBySegments(points, levels, Uint16Array.from([0, 0, 1, 1]), 2)).toBeCloseTo(0, 12);
    const twice = { values: Float64Array.from([2, 0, 2, 0, 2, 0, 2, 0, 0, 2, 0, 2, 0, 2, 0, 2]), width: 4, count: 4 };
    const both = [...levels, { at: 2, width: 2, form: "levels" as const }];
    expect(toldBySegments(twice, both, Uint16Array.from([0, 0, 1, 1]), 2)).toBeCloseTo(Math.log(2), 12);
  });
});

describe("onePeak", () => {
  const spread = (values: Float64Array): number => Math.sqrt(values.reduce((sum, x) => sum + x * x, 0) / values.length);
  it("leaves one peak of two, with the same mean and deviation", () => {
    const values = Float64Array.from({ length: 400 }, (_, i) => (i % 2 === 0 ? -2 : 2) + 0.5 * normal()).sort();
    const made = onePeak(values);
    const between = (x: Float64Array): number => x.filter((value) => Math.abs(value) < 0.8).length;
    expect(between(values)).toBeLessThan(10);
    expect(between(made)).toBeGreaterThan(60);
    expect(spread(made)).toBeCloseTo(spread(values), 6);
    expect(made.every((value, i) => i === 0 || value >= made[i - 1]!)).toBe(true);
  });
  it("keeps a scale of few values, and a value that many share", () => {
    const scale = Float64Array.from({ length: 100 }, (_, i) => i % 5).sort();
    expect(onePeak(scale)).toEqual(scale);
    const zeros = Float64Array.from({ length: 200 }, (_, i) => (i < 80 ? 0 : 3 + 0.5 * normal())).sort();
    expect(onePeak(zeros).filter((value) => value === 0)).toHaveLength(80);
  });
});

describe("onePopulation", () => {
  it("keeps the correlation, each scale and one level a customer", () => {
    const rows = Array.from({ length: 2000 }, () => {
      const factor = normal();
      const answer = Math.max(-2, Math.min(2, Math.round(factor + 0.6 * normal())));
      const yes = factor + 0.6 * normal() > 0.5;
      return [factor, answer, yes ? 2 : 0, yes ? 0 : 2];
    });
    const points = pointsOf(rows);
    const parts: readonly Part[] = [...numbers(2), { at: 2, width: 2, form: "levels" }];
    const drawn = onePopulation(points, parts)(4000, createRandom(5));
    expect(drawn.count).toBe(4000);
    for (const [a, b] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const)
      expect(correlation(drawn, a, b)).toBeCloseTo(correlation(points, a, b), 1);
    const starts = Array.from({ length: drawn.count }, (_, i) => 4 * i);
    expect(new Set(starts.map((at) => drawn.values[at + 1]))).toEqual(new Set([-2, -1, 0, 1, 2]));
    expect(new Set(starts.map((at) => drawn.values[at + 2]! + drawn.values[at + 3]!))).toEqual(new Set([2]));
  });
});

describe("mixtureStandsOut", () => {
  it("sees groups that differ in one column of many, and none where there are none", () => {
    const row = (center: number): readonly number[] => [center + 0.25 * normal(), normal(), normal(), normal(), normal(), normal()];
    const groups = pointsOf(Array.from({ length: 300 }, (_, i) => row(i % 2 === 0 ? -1 : 1)));
    const none = pointsOf(Array.from({ length: 300 }, () => [normal(), normal(), normal(), normal(), normal(), normal()]));
    expect(finish(mixtureStandsOut(groups, numbers(6), createRandom(1)))).toBe(true);
    expect(finish(mixtureStandsOut(none, numbers(6), createRandom(1)))).toBe(false);
    expect(judge(groups, cut(groups, [0]), { refit: refitMixture(numbers(6)) }).level).toBe("natural");
  });
});

function correlation({ values, width, count }: Points, a: number, b: number): number {
  const centered = [a, b].map((j) => {
    const column = Array.from({ length: count }, (_, i) => values[i * width + j]!);
    const mean = column.reduce((sum, value) => sum + value, 0) / count;
    return column.map((value) => value - mean);
  });
  const [x, y] = [centered[0]!, centered[1]!];
  const product = (p: readonly number[], q: readonly number[]): number => p.reduce((sum, value, i) => sum + value * q[i]!, 0);
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}
