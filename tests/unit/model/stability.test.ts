import fc from "fast-check";
import { createRandom } from "../../../src/model/random";
import { adjustedRandIndex, overlaps, type Refit, resampleStability, stabilityWord } from "../../../src/model/stability/index";
import { finish } from "../support/finish";

const placing = fc.array(fc.nat(4), { minLength: 2, maxLength: 40 }).map((places) => Uint16Array.from(places));

describe("adjustedRandIndex", () => {
  it("is worked out by hand", () => {
    // 2 of 15 pairs together in both, 6 and 3 in each: (2 - 18/15) / (4.5 - 18/15)
    expect(adjustedRandIndex(Uint16Array.from([0, 0, 0, 1, 1, 1]), Uint16Array.from([0, 0, 1, 1, 2, 2]))).toBeCloseTo(0.8 / 3.3, 12);
  });
  it("is 1 for the same segments under other numbers, and the same either way round", () => {
    fc.assert(
      fc.property(placing, (places) => {
        expect(
          adjustedRandIndex(
            places,
            places.map((place) => 4 - place),
          ),
        ).toBeCloseTo(1, 12);
      }),
    );
    fc.assert(
      fc.property(placing, fc.integer(), (places, seed) => {
        const random = createRandom(seed);
        const other = places.map(() => Math.floor(3 * random()));
        expect(adjustedRandIndex(places, other)).toBeCloseTo(adjustedRandIndex(other, places), 12);
        expect(adjustedRandIndex(places, other)).toBeLessThanOrEqual(1);
      }),
    );
  });
  it("is 1 where both put all into one segment or each into its own", () => {
    expect(adjustedRandIndex(new Uint16Array(5), new Uint16Array(5))).toBe(1);
    expect(adjustedRandIndex(Uint16Array.from([0, 1, 2]), Uint16Array.from([2, 1, 0]))).toBe(1);
    expect(adjustedRandIndex(new Uint16Array(1), new Uint16Array(1))).toBe(1);
  });
});

describe("overlaps", () => {
  it("are shared customers over all customers of both", () => {
    const alike = overlaps(Uint16Array.from([0, 0, 0, 1]), Uint16Array.from([0, 0, 1, 1]), 2, 3);
    expect(alike.map((row) => [...row])).toEqual([
      [2 / 3, 1 / 4, 0],
      [0, 1 / 2, 0],
    ]);
  });
});

describe("resampleStability", () => {
  const points = { values: Float64Array.from({ length: 60 }, (_, i) => i), width: 1, count: 60 };
  const places = Uint16Array.from({ length: 60 }, (_, i) => (i < 30 ? 0 : i < 59 ? 1 : 2));
  /** Cuts where the values say, whatever rows are drawn. */
  const sure: Refit = function* ({ values }) {
    yield 0;
    return Uint16Array.from(values, (value) => (value < 30 ? 1 : value < 59 ? 2 : 0));
  };
  it("is 1 for segments that always come back, also one of a single customer that is not always drawn", () => {
    const { jaccard, ari } = finish(resampleStability(points, places, 3, sure, 40, createRandom(1)));
    expect(jaccard).toEqual([1, 1, 1]);
    expect(ari).toBeCloseTo(1, 12);
  });
  it("finds segments among the different rows drawn, about 63 % of all, and tells those that dissolve", () => {
    const drawn: number[] = [];
    const halves: Refit = function* ({ count }, segments) {
      yield 0;
      drawn.push(count);
      expect(segments).toBe(3);
      return Uint16Array.from({ length: count }, (_, i) => i % 2);
    };
    const { jaccard, ari } = finish(resampleStability(points, places, 3, halves, 50, createRandom(2)));
    expect(drawn.reduce((sum, count) => sum + count, 0) / 50 / 60).toBeCloseTo(0.632, 1);
    expect(jaccard[0]).toBeLessThan(0.5);
    expect(Math.abs(ari)).toBeLessThan(0.1);
  });
  it("asks for no more segments than rows differ", () => {
    const alike = { values: Float64Array.from([1, 1, 1, 2]), width: 1, count: 4 };
    const asked = new Set<number>();
    const counted: Refit = function* ({ values }, segments) {
      yield 0;
      asked.add(segments);
      return Uint16Array.from(values, (value) => value - 1);
    };
    finish(resampleStability(alike, Uint16Array.from([0, 0, 0, 1]), 2, counted, 30, createRandom(3)));
    expect([...asked].sort()).toEqual([1, 2]);
  });
});

describe("stabilityWord", () => {
  it.each([
    [0.5, "dissolved"],
    [0.59, "doubtful"],
    [0.6, "pattern"],
    [0.75, "stable"],
    [0.85, "highly stable"],
  ])("calls %d %s", (jaccard, word) => expect(stabilityWord(jaccard)).toBe(word));
});
