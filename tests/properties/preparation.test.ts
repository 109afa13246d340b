import fc from "fast-check";
import { applyPreparation, learnPreparation, type PreparationPreset, type SegmentRequest } from "../../src/features/index";
import type { Column, Kind } from "../../src/table/index";
import { finish } from "../unit/support/finish";

const presets: readonly PreparationPreset[] = ["recommended", "zscore", "range", "none"];

function columnOf(kind: Kind, values: readonly number[], levels: readonly string[] = []): Column {
  return { name: `a ${kind}`, kind, numberFormat: "General", values: Float64Array.from(values), levels };
}

function prepared(columns: readonly Column[], changes: Partial<SegmentRequest>) {
  const asked = { preparation: "recommended", missing: "fill", today: "2026-11-22", weights: {}, without: {}, ...changes } as const;
  const { preparation, prepared: told } = finish(learnPreparation(columns, asked));
  const features = finish(applyPreparation(preparation, columns, Int32Array.from(columns[0]!.values.keys())));
  return { preparation, told, features };
}

const nasty = fc.oneof(
  fc.double(),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(1e308, -1e308, 5e-324, Infinity, -Infinity, NaN, 0, 1e6),
);

const asked = fc.record({
  preparation: fc.constantFrom(...presets),
  without: fc.subarray(["cap", "log", "scale", "pool"] as const).map((steps) => ({ "a number": steps, "a category": steps })),
  weights: fc.double({ min: 0, max: 3, noNaN: true }).map((weight) => ({ "a number": weight })),
});

describe("preparation, whatever the values", () => {
  it("features are finite, and are those the parts tell", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(nasty, fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 60 }), asked, (rows, changes) => {
        const number = columnOf(
          "number",
          rows.map(([value]) => value),
        );
        const category = columnOf(
          "category",
          rows.map(([, level]) => (level === 3 ? NaN : level)),
          ["a", "b", "c"],
        );
        const { features, told } = prepared([number, category], changes);
        expect(features.values.every(Number.isFinite)).toBe(true);
        expect(features.parts.reduce((sum, { width }) => sum + width, 0)).toBe(features.width);
        for (const { before, after, missingFilled } of told.filter((each) => each.before.length > 0)) {
          expect(before.reduce((sum, count) => sum + count, missingFilled)).toBe(rows.length);
          expect(after.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("another unit gives the same features to the grain, under every preset but none", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 5, maxLength: 60 }),
        fc.constantFrom(...presets.filter((preset) => preset !== "none")),
        fc.constantFrom(100, 0.001),
        (euros, preparation, unit) => {
          const one = prepared([columnOf("number", euros)], { preparation }).features;
          const other = prepared(
            [
              columnOf(
                "number",
                euros.map((value) => value * unit),
              ),
            ],
            { preparation },
          ).features;
          expect(other.values.length).toBe(one.values.length);
          other.values.forEach((value, i) => expect(Math.abs(value - one.values[i]!)).toBeLessThan(2 ** -29));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
