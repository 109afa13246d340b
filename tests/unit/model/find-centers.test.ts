import { findCenters } from "../../../src/model/find-centers";
import { placePoints } from "../../../src/model/place-points";
import type { Points } from "../../../src/model/points";
import { createRandom } from "../../../src/model/random";
import { finish } from "../support/finish";

/** So many rows about each of the middles, within one unit. */
function about(middles: readonly (readonly number[])[], rows: number): Points {
  const random = createRandom(9);
  const values = middles.flatMap((middle) => Array.from({ length: rows }, () => middle.map((x) => x + random() - 0.5)).flat());
  return { values: Float64Array.from(values), width: middles[0]!.length, count: middles.length * rows };
}

const MIDDLES = [
  [0, 0, 0],
  [9, 0, 0],
  [0, 9, 0],
  [9, 9, 4],
];

describe.each([
  ["small", 100],
  ["large, by a sample", 12_000],
])("the centers of a %s table", (_, rows) => {
  const points = about(MIDDLES, rows);

  test("are those of its groups", () => {
    const { centers, inertia } = finish(findCenters(points, 4, 8, createRandom(1)));
    const placed = placePoints(points, centers);
    expect(placed.sizes).toEqual([rows, rows, rows, rows]);
    expect(inertia).toBe(placed.inertia);
  });

  test("are the same again for the same seed", () => {
    const [one, other] = [1, 2].map(() => finish(findCenters(points, 7, 8, createRandom(5))));
    expect(one).toEqual(other);
  });

  test("come with growing fractions", () => {
    const fractions = [...findCenters(points, 5, 8, createRandom(1))];
    expect(fractions.length).toBeGreaterThan(8);
    expect(fractions.every((fraction, i) => fraction >= (fractions[i - 1] ?? 0) && fraction <= 1)).toBe(true);
  });
});

test("rows so rare that a sample misses them still get a center of their own", () => {
  const values = new Float64Array(40_000);
  values.set([5, 50]);
  const { inertia } = finish(findCenters({ values: values.sort(), width: 1, count: values.length }, 3, 8, createRandom(1)));
  expect(inertia).toBe(0);
});
