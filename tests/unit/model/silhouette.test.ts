import { createRandom, placePoints, silhouettes } from "../../../src/model/index";
import { sample } from "../../../src/model/random";
import { verdictOf } from "../../../src/model/verdict";
import { finish } from "../support/run";

const points = { values: Float64Array.from([0, 1, 10, 11, 20]), width: 1, count: 5 };

describe("silhouettes", () => {
  it("are worked out by hand: 0 for a segment of one", () => {
    const [width] = finish(silhouettes(points, [Uint16Array.from([0, 0, 1, 1, 2])]));
    const byHand = [(10.5 - 1) / 10.5, (9.5 - 1) / 9.5, (9.5 - 1) / 9.5, (9 - 1) / 9, 0];
    expect(width).toBeCloseTo(byHand.reduce((sum, s) => sum + s, 0) / 5, 12);
  });
});

describe("verdictOf", () => {
  const plain = { segments: 3, smallest: 40, least: 10, combinations: null };
  it.each([
    [0.2, "No clear groups were found by this measure"],
    [0.4, "overlap"],
    [0.6, "reasonably"],
    [0.8, "clearly apart"],
  ])("does not oversell a silhouette of %d", (silhouette, words) => expect(verdictOf({ ...plain, silhouette })).toContain(words));
  it("never calls outliers or a cross-table groups", () => {
    expect(verdictOf({ ...plain, silhouette: 0.95, smallest: 1 })).toMatch(/^One customer is so far from all others/);
    expect(verdictOf({ ...plain, silhouette: 0.95, smallest: 3 })).toContain("3 make a segment");
    expect(verdictOf({ ...plain, silhouette: 1, combinations: 3 })).toContain("a cross-table, not a finding");
    expect(verdictOf({ ...plain, silhouette: 0.9, combinations: 6 })).toContain("only 6 different combinations");
  });
});

describe("placePoints", () => {
  it("gives a tie to the lowest number", () => {
    expect([...placePoints({ values: Float64Array.from([5]), width: 1, count: 1 }, [[10], [0]]).places]).toEqual([0]);
  });
});

describe("random", () => {
  it("is the same for the same seed, even, and below 1", () => {
    const [a, b, c] = [createRandom(1), createRandom(1), createRandom(2)];
    const draws = Array.from({ length: 4000 }, () => a());
    expect(Array.from({ length: 4000 }, () => b())).toEqual(draws);
    expect(c()).not.toBe(draws[0]);
    expect(draws.every((draw) => draw >= 0 && draw < 1)).toBe(true);
    expect(draws.reduce((sum, draw) => sum + draw, 0) / 4000).toBeCloseTo(0.5, 1);
  });
  it("samples without repeats, in order", () => {
    const drawn = [...sample(1000, 100, createRandom(3))];
    expect(new Set(drawn).size).toBe(100);
    expect([...drawn].sort((x, y) => x - y)).toEqual(drawn);
    expect([...sample(3, 10, createRandom(3))]).toEqual([0, 1, 2]);
  });
});
