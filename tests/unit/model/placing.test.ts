import type { MixtureColumns } from "../../../src/features/index";
import { centerRule, learnReach, placeCustomers } from "../../../src/model/placing/index";
import type { CenterRule, MixtureRule } from "../../../src/model/placing-rule";
import { createRandom } from "../../../src/model/random";
import { finish } from "../support/run";
import { allRows } from "./columns";

const points = (...values: readonly number[]) =>
  ({ by: "centers", points: { values: Float64Array.from(values), width: 1, count: values.length } }) as const;

/** Sums of twelve even numbers, less 6: nearly normal, variance 1. */
function normal(random: () => number): number {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += random();
  return sum;
}

describe("placing by centers", () => {
  const rule: CenterRule = { by: "centers", centers: [[0], [10], [12]], reach: [4, 4, 4], segmentOf: [1, 2, 2] };

  it("takes the nearest, ties the lowest; fit and second best are of another segment's nearest center", () => {
    const placed = finish(placeCustomers(rule, points(0, 5, 8, 12, 11)));
    expect([...placed.numbers]).toEqual([1, 1, 2, 2, 2]);
    expect([...placed.seconds]).toEqual([2, 2, 1, 1, 1]);
    [1, 0, 0.75, 1, 1 - 1 / 11].forEach((fit, i) => expect(placed.fits[i]).toBeCloseTo(fit, 6));
    expect([...placed.distances]).toEqual([0, 5, 2, 0, 1]);
  });
  it("flags those outside every reach, also when their own segment's is not the widest", () => {
    expect([...finish(placeCustomers(rule, points(4, 5, 6, -5, 16, 16.1))).outside]).toEqual([0, 1, 0, 1, 0, 1]);
    expect([...finish(placeCustomers({ ...rule, reach: [4, 5, 4] }, points(5, 4.9))).outside]).toEqual([0, 1]);
  });
  it("has no second best where there is one segment", () => {
    const placed = finish(placeCustomers({ ...rule, segmentOf: [1, 1, 1] }, points(3)));
    expect([placed.numbers[0], placed.seconds[0], placed.fits[0]]).toEqual([1, 0, NaN]);
  });
});

describe("reach", () => {
  it("is Tukey's far fence of the distances; of a small part that of all, and never less than three quarters of all need", () => {
    const own = Array.from({ length: 101 }, (_, i) => i / 100); // quartiles .25 and .75
    const distances = Float32Array.from([...own, 0, 0, ...new Array<number>(30).fill(0)]);
    const numbers = Uint16Array.from([...own.map(() => 1), 2, 2, ...new Array<number>(30).fill(3)]);
    const [first, few, tight] = finish(learnReach(distances, numbers, 3));
    expect(first).toBeCloseTo(0.75 + 3 * 0.5, 6);
    expect(few).toBeGreaterThan(1);
    expect(tight).toBeCloseTo(0.67, 6); // the upper quartile of all
  });
  it("flags next to nobody of normal customers in 1, 3 and 10 columns, and whoever is far away", () => {
    for (const width of [1, 3, 10]) {
      const random = createRandom(width);
      const values = Float64Array.from({ length: 5000 * width }, () => normal(random));
      const all = { values, width, count: 5000 };
      const rule = finish(centerRule([new Array<number>(width).fill(0)], all));
      expect(finish(placeCustomers(rule, { by: "centers", points: all })).outside.reduce((sum, one) => sum + one, 0)).toBeLessThan(10);
      const far = { values: new Float64Array(width).fill(6), width, count: 1 };
      expect(finish(placeCustomers(rule, { by: "centers", points: far })).outside[0]).toBe(1);
    }
  });
});

describe("placing by a mixture", () => {
  const rule: MixtureRule = {
    by: "mixture",
    columns: [
      { column: "Spend", form: "number" },
      { column: "Plan", form: "levels", levels: ["blue", "gold"] },
    ],
    parts: [
      { share: 0.5, columns: [{ mean: 0, deviation: 1 }, { chances: [0.9, 0.1] }] },
      { share: 0.3, columns: [{ mean: 4, deviation: 1 }, { chances: [0.2, 0.8] }] },
      { share: 0.2, columns: [{ mean: 4, deviation: 1 }, { chances: [0.8, 0.2] }] },
    ],
    reach: [3, 3, 3],
    segmentOf: [1, 2, 2],
  };
  const known = (...rows: readonly (readonly [number, number])[]): { readonly by: "mixture"; readonly known: MixtureColumns } => ({
    by: "mixture",
    known: { columns: rule.columns, rows: allRows(rows.length), values: Float64Array.from(rows.flat()) },
  });

  it("adds up the probabilities of a segment's parts; what is missing says nothing", () => {
    const placed = finish(placeCustomers(rule, known([NaN, 1], [NaN, 0], [2, NaN], [NaN, NaN])));
    const gold = [0.5 * 0.1, 0.3 * 0.8 + 0.2 * 0.2];
    expect([...placed.numbers]).toEqual([2, 1, 1, 0]);
    expect([...placed.seconds]).toEqual([1, 2, 2, 0]);
    expect(placed.fits[0]).toBeCloseTo(gold[1]! / (gold[0]! + gold[1]!), 6);
    expect(placed.fits[1]).toBeCloseTo(0.45 / (0.45 + 0.06 + 0.16), 6);
    expect(placed.fits[2]).toBeCloseTo(0.5, 6);
    expect(placed.fits[3]).toBeNaN();
  });
  it("tells how far from the likeliest customer of the part, in deviations", () => {
    const placed = finish(placeCustomers(rule, known([1, NaN], [1, 1], [-3.5, 0], [1e300, 0])));
    expect(placed.distances[0]).toBeCloseTo(1, 6);
    expect(placed.distances[1]).toBeCloseTo(Math.sqrt(1 + 2 * Math.log(9)), 5);
    expect([...placed.outside]).toEqual([0, 0, 1, 1]);
    expect(placed.fits.every((fit) => fit >= 0 && fit <= 1)).toBe(true);
  });
});

it("customers prepared for another rule are our mistake", () => {
  const rule = { by: "existing", column: "Tier", levels: ["A"], segmentOf: [1] } as const;
  expect(() => finish(placeCustomers(rule, points(1)))).toThrow("cannot be placed");
});
