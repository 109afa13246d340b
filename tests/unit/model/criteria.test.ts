import type { Candidate } from "../../../src/model/choice";
import {
  calinskiHarabasz,
  daviesBouldin,
  fewCombinations,
  gapChoice,
  gaps,
  measureSpread,
  recommend,
  smallestUseful,
  tradeOff,
} from "../../../src/model/criteria/index";
import type { Points } from "../../../src/model/points";
import { createRandom } from "../../../src/model/random";
import { finish } from "../support/finish";

const line = (...values: number[]): Points => ({ values: Float64Array.from(values), width: 1, count: values.length });

describe("criteria worked out by hand", () => {
  const points = line(0, 2, 10, 14);
  const spread = measureSpread(points, Uint16Array.from([0, 0, 1, 1]), 2);
  it("spread", () => {
    expect(spread).toEqual({ sizes: [2, 2], means: Float64Array.from([1, 12]), within: 10, between: 121, scatter: [1, 2] });
  });
  it("Calinski–Harabasz: (121 / 1) / (10 / 2)", () => expect(calinskiHarabasz(spread)).toBeCloseTo(24.2, 12));
  it("Davies–Bouldin: (1 + 2) / 11", () => expect(daviesBouldin(spread)).toBeCloseTo(3 / 11, 12));
  it("are not defined for one segment, or where rows lie on their means", () => {
    const one = measureSpread(points, new Uint16Array(4), 1);
    expect([calinskiHarabasz(one), daviesBouldin(one)]).toEqual([null, null]);
    const alone = measureSpread(points, Uint16Array.from([0, 1, 2, 3]), 4);
    expect(calinskiHarabasz(alone)).toBeNull();
    const alike = measureSpread(line(1, 1, 1), Uint16Array.from([0, 1, 1]), 2);
    expect([calinskiHarabasz(alike), daviesBouldin(alike)]).toEqual([null, null]);
  });
});

describe("the gap", () => {
  const random = createRandom(5);
  const spots = (centers: readonly number[], rows: number): Points =>
    line(...Array.from({ length: rows }, (_, i) => centers[i % centers.length]! + random()).sort((a, b) => a - b));
  const placed = ({ values }: Points, cuts: readonly number[]): Uint16Array =>
    Uint16Array.from(values, (value) => cuts.filter((cut) => value > cut).length);
  it("is 0 within its error for evenly spread rows cut in equal parts, and chooses 1", () => {
    const points = spots([0], 400);
    const found = finish(gaps(points, [placed(points, []), placed(points, [0.5]), placed(points, [1 / 3, 2 / 3])], 20, createRandom(1)))!;
    found.forEach(({ gap, error }) => expect(Math.abs(gap)).toBeLessThan(4 * error));
    expect(gapChoice(found)).toBe(1);
  });
  it("chooses 3 for three spots", () => {
    const points = spots([0, 10, 40], 90);
    const ways = [[], [25], [5, 25], [5, 10.5, 25]].map((cuts) => placed(points, cuts));
    expect(gapChoice(finish(gaps(points, ways, 20, createRandom(1)))!)).toBe(3);
  });
  it("takes the fewest within one error of the next, or the last", () => {
    const of = (...gaps: number[]) => gaps.map((gap) => ({ gap, error: 0.1 }));
    expect(gapChoice(of(0, 0.5, 0.55, 0.9))).toBe(2);
    expect(gapChoice(of(0, 0.5, 1))).toBe(3);
  });
  it("is nothing where squares overflow", () => {
    expect(finish(gaps(line(-1e200, 0, 1e200), [new Uint16Array(3)], 2, createRandom(1)))).toBeNull();
  });
});

describe("the smallest useful segment", () => {
  it.each([
    [10, 2],
    [50, 5],
    [99, 9],
    [100, 10],
    [1_000, 20],
    [1_001, 21],
  ])("of %d customers has %d", (customers, least) => expect(smallestUseful(customers)).toBe(least));
});

describe("few combinations of answers", () => {
  const many = (distinct: number, rows: number): Points =>
    line(...Array.from({ length: rows }, (_, i) => i % distinct).sort((a, b) => a - b));
  it("are counted where customers share them", () => expect(fewCombinations(many(6, 300))).toBe(6));
  it("are no matter where there are many, or few customers each", () => {
    expect(fewCombinations(many(21, 300))).toBeNull();
    expect(fewCombinations(many(6, 29))).toBeNull();
  });
});

const candidate = (segments: number, silhouette: number | null, changes: Partial<Candidate> = {}): Candidate => ({
  segments,
  silhouette,
  calinskiHarabasz: null,
  daviesBouldin: null,
  gap: null,
  gapError: null,
  bic: null,
  stability: null,
  smallest: 100,
  explainedVariance: 0.5,
  ...changes,
});
const listed = { customers: 1_000, combinations: null };

describe("recommend", () => {
  it("takes what most speaks for, names the next best and agrees with itself", () => {
    const choice = recommend([candidate(1, null), candidate(2, 0.3), candidate(3, 0.5), candidate(4, 0.4)], listed);
    expect(choice).toMatchObject({ recommended: 3, runnerUp: 4, disagreement: null, says: { silhouette: 3 }, against: [] });
    expect(choice.reason).toBe(
      "The silhouette (0.50) chooses 3 segments; none has fewer than the 20 customers that a segment should have.",
    );
  });
  it("gives stability two votes, and the more segments of those as stable", () => {
    const [two, three] = [candidate(2, 0.5, { stability: 0.95 }), candidate(3, 0.45, { stability: 0.94 })];
    const choice = recommend([two, three, candidate(4, 0.3, { stability: 0.9 })], listed);
    expect(choice).toMatchObject({ recommended: 3, runnerUp: 2, says: { silhouette: 2, stability: 3 } });
    expect(choice.reason).toBe(
      "3 segments come back most surely when customers are drawn anew (stability 0.94); none has fewer than the 20 customers that a segment should have.",
    );
    expect(choice.against).toEqual(["2 segments are nearly as good (silhouette 0.50 against 0.45): choose them if less detail helps you."]);
    const outvoted = [
      { ...two, calinskiHarabasz: 9, gap: 0.5, gapError: 0.1 },
      { ...three, calinskiHarabasz: 8, gap: 0.1, gapError: 0.1 },
    ];
    const other = recommend([candidate(1, null, { gap: 0.2, gapError: 0.1 }), ...outvoted], listed);
    expect(other).toMatchObject({ recommended: 2, says: { calinskiHarabasz: 2, gap: 2, silhouette: 2, stability: 3 } });
    expect(other.reason).toBe(
      "The silhouette (0.50), Calinski–Harabasz and the gap statistic choose 2 segments; none has fewer than the 20 customers that a segment should have.",
    );
    expect(other.disagreement).toBe("The silhouette, Calinski–Harabasz and the gap statistic choose 2, but stability chooses 3.");
  });
  it("does not follow Calinski–Harabasz to the largest number tried, nor Davies–Bouldin anywhere", () => {
    const rising = [
      candidate(2, 0.5, { calinskiHarabasz: 10, daviesBouldin: 0.5 }),
      candidate(3, 0.4, { calinskiHarabasz: 20, daviesBouldin: 0.4 }),
    ];
    expect(recommend(rising, listed)).toMatchObject({ recommended: 2, says: { silhouette: 2, calinskiHarabasz: 3, daviesBouldin: 3 } });
  });
  it("prefers fewer where silhouettes cannot be told apart", () => {
    expect(recommend([candidate(2, 0.495), candidate(3, 0.5)], listed)).toMatchObject({ recommended: 2, runnerUp: 3 });
  });
  it("passes over segments that are too small or do not come back", () => {
    const small = candidate(2, 0.9, { smallest: 1 });
    const shaky = candidate(4, 0.6, { stability: 0.55 });
    const choice = recommend([small, candidate(3, 0.4, { stability: 0.9 }), shaky], listed);
    expect(choice).toMatchObject({ recommended: 3, runnerUp: null, says: { silhouette: 4, stability: 3 } });
    expect(choice.disagreement).toBe("Stability chooses 3, but the silhouette chooses 4.");
  });
  it("falls back on the fewest where no number will do", () => {
    const choice = recommend([candidate(2, 0.9, { smallest: 1 }), candidate(3, 0.95, { smallest: 1 })], listed);
    expect(choice).toMatchObject({ recommended: 2, runnerUp: null, says: {} });
    expect(choice.reason).toContain("Any number leaves a segment with fewer than 20 customers");
    expect(choice.against).toContain("The smallest segment has 1 customer; it should have at least 20.");
    const crossed = recommend([candidate(2, 0.5), candidate(3, 0.9)], { customers: 1_000, combinations: 6 });
    expect(crossed).toMatchObject({ recommended: 2, runnerUp: null });
    expect(crossed.reason).toContain("only 6 different combinations");
    expect(recommend([candidate(2, null)], listed).reason).toBe(
      "2 segments are the simplest summary; none has fewer than the 20 customers that a segment should have.",
    );
  });
  it("says what speaks against", () => {
    const weak = candidate(2, 0.18, { gap: 0.2, gapError: 0.05, stability: 0.7, explainedVariance: 0.21 });
    const { against, says, disagreement } = recommend([candidate(1, null, { gap: 0.3, gapError: 0.05 }), weak], listed);
    expect(says.gap).toBe(1);
    expect(against.map((words) => words.slice(0, 24))).toEqual([
      "The gap statistic finds ",
      "With other customers of ",
      "Many customers are about",
      "The segments explain onl",
    ]);
    expect(disagreement).toBe("The silhouette and stability choose 2, but the gap statistic chooses 1.");
  });
});

describe("the trade-off of another number", () => {
  const ours = candidate(3, 0.5, { stability: 0.9, explainedVariance: 0.4 });
  const candidates = [
    candidate(2, 0.5, { stability: 0.9, explainedVariance: 0.4 }),
    ours,
    candidate(5, 0.31, { stability: 0.91, explainedVariance: 0.62, smallest: 34 }),
  ];
  const choice = { candidates, recommended: 3 };
  it("tells gains and losses", () => {
    expect(tradeOff(choice, 5)).toBe(
      "Compared with the recommended 3, 5 segments explain more of the differences between customers (62% instead of 40%) and come back more surely over resamples (0.91 instead of 0.90), but are less distinct (0.31 instead of 0.50) and have a smaller smallest segment (34 instead of 100).",
    );
  });
  it("has nothing to tell of the recommended number, of equals, and of numbers not compared", () => {
    expect(tradeOff(choice, 3)).toBeNull();
    expect(tradeOff(choice, 2)).toBe("Compared with the recommended 3, 2 segments measure the same.");
    expect(tradeOff(choice, 15)).toBe("15 segments were not compared with the 3 recommended.");
  });
});
