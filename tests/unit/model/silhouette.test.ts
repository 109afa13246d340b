import { silhouettes } from "../../../src/model/criteria/index";
import { createRandom, placePoints } from "../../../src/model/index";
import { sample } from "../../../src/model/random";
import { finish } from "../support/run";

const points = { values: Float64Array.from([0, 1, 10, 11, 20]), width: 1, count: 5 };

describe("silhouettes", () => {
  it("are worked out by hand: 0 for a segment of one", () => {
    const [width] = finish(silhouettes(points, [Uint16Array.from([0, 0, 1, 1, 2])]));
    const byHand = [(10.5 - 1) / 10.5, (9.5 - 1) / 9.5, (9.5 - 1) / 9.5, (9 - 1) / 9, 0];
    expect(width).toBeCloseTo(byHand.reduce((sum, s) => sum + s, 0) / 5, 12);
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
