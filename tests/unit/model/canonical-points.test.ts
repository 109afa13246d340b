import { canonicalPoints } from "../../../src/model/canonical-points";
import { canonicalOrder, pickPoints, type Points } from "../../../src/model/points";
import { createRandom } from "../../../src/model/random";
import { finish } from "../support/finish";

const KINDS: Readonly<Record<string, (even: number, column: number) => number>> = {
  "different numbers": (even) => even - 0.5,
  "few values": (even) => Math.floor(even * 3) - 1,
  "zeros of both signs and tiny numbers": (even) => (even < 0.3 ? -0 : even < 0.6 ? 0 : (even - 0.8) * 1e-300),
  "numbers that differ in their last digits only": (even) => 1 + even * 1e-10,
  "answers first, amounts later": (even, column) => (column < 2 ? Math.floor(even * 2) : Math.exp(even * 10)),
  "all equal": () => 7,
};

describe("canonical points are the rows sorted by their numbers", () => {
  const random = createRandom(8);
  for (const [kind, number] of Object.entries(KINDS)) {
    test(kind, () => {
      for (const [count, width] of [
        [1, 2],
        [300, 1],
        [5_000, 3],
        [30_000, 4],
      ] as const) {
        const values = Float64Array.from({ length: count * width }, (_, i) => number(random(), i % width));
        const points: Points = { values, width, count };
        const compared = pickPoints(points, canonicalOrder(points));
        const sorted = finish(canonicalPoints(points));
        // Compared as numbers: 0 and -0 are the same.
        expect(sorted.values.every((value, i) => value === compared.values[i])).toBe(true);
        expect(sorted.count).toBe(count);
      }
    });
  }
});
