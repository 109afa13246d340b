import {
  applyPreparation,
  type Features,
  learnPreparation,
  type PreparationPreset,
  type SegmentRequest,
} from "../../../src/features/index";
import type { Cell, Kind } from "../../../src/table/index";
import { columnsOf, describeNow, finish } from "../support/run";

function prepare(
  cells: Readonly<Record<string, readonly Cell[]>>,
  kinds: Readonly<Record<string, Kind>>,
  preparation: PreparationPreset = "recommended",
  changes: Partial<Pick<SegmentRequest, "weights" | "without">> = {},
) {
  const { columns, rows } = describeNow(columnsOf(cells));
  const read = columns.map((column) => ({ ...column, kind: kinds[column.name] ?? column.kind }));
  const learned = finish(
    learnPreparation(read, { preparation, missing: "fill", today: "2026-11-22", weights: {}, without: {}, ...changes }),
  );
  return { ...learned, features: finish(applyPreparation(learned.preparation, read, Int32Array.from(rows.keys()))) };
}

function variance(features: Features, feature: number): number {
  const values = Array.from({ length: features.rows.length }, (_, row) => features.values[row * features.width + feature]!);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}

const many = <T>(length: number, cell: (i: number) => T): readonly T[] => Array.from({ length }, (_, i) => cell(i));

describe("preparation", () => {
  it("numbers have variance 1, in any unit the same values", () => {
    const spend = many(200, (i) => Math.round(10 * Math.exp((i % 37) / 8)));
    const euros = prepare({ Spend: spend }, {}).features;
    const cents = prepare({ Spend: spend.map((value) => value * 100) }, {}).features;
    expect(variance(euros, 0)).toBeCloseTo(1, 6);
    expect(cents.values).toEqual(euros.values);
  });
  it("a long right tail is capped and logged with the median of the positive values; others are not logged", () => {
    const tail = prepare({ Spend: many(301, (i) => (i < 100 ? 0 : (i - 99) ** 3 + 0.5)) }, {}).preparation.columns[0]!;
    expect(tail).toMatchObject({ form: "number", logScale: expect.any(Number) as number, cap: { low: 0 } });
    expect(prepare({ Score: many(301, (i) => i + 0.5) }, {}).preparation.columns[0]).toMatchObject({ logScale: null });
    expect(prepare({ Spend: many(301, (i) => i ** 3 + 0.5) }, {}, "zscore").preparation.columns[0]).toMatchObject({
      logScale: null,
      cap: null,
    });
  });
  it("a category has variance 1 in all, and any two levels are equally far apart", () => {
    const { features } = prepare({ Plan: many(300, (i) => ["gold", "blue", "blue", "red", "red", "red"][i % 6]!) }, {});
    expect(features.width).toBe(3);
    expect([0, 1, 2].reduce((sum, feature) => sum + variance(features, feature), 0)).toBeCloseTo(1, 6);
    expect(new Set(features.values.filter((value) => value !== 0)).size).toBe(1);
  });
  it("levels under 2 % or ten customers are pooled", () => {
    const { preparation } = prepare({ Plan: many(300, (i) => (i < 4 ? "tin" : i < 8 ? "clay" : i % 2 === 0 ? "gold" : "blue")) }, {});
    expect(preparation.columns[0]).toMatchObject({ levels: ["(other)", "blue", "gold"] });
  });
  it("the same customers in several columns count once", () => {
    const cells = {
      Backup: many(200, (i) => (i % 5 === 0 ? "none at all" : i % 2 === 0 ? "with" : "without")),
      Security: many(200, (i) => (i % 5 === 0 ? "none at all" : i % 3 === 0 ? "with" : "without")),
    };
    const { preparation, problems } = prepare(cells, {});
    expect(preparation.columns[1]).toMatchObject({ column: "Security", elsewhere: ["none at all"] });
    expect(problems.map(({ kind }) => kind)).toContain("sameAsOther");
  });
  it("missing numbers take the median, missing levels are a level", () => {
    const cells = {
      Orders: many(60, (i) => (i % 6 === 1 ? null : i + 0.5)),
      Plan: many(60, (i) => (i % 4 === 0 ? null : i % 4 === 1 ? "gold" : "blue")),
    };
    const { preparation, prepared } = prepare(cells, {});
    expect(preparation.columns[0]).toMatchObject({ column: "Orders", fill: 30 });
    expect(preparation.columns[1]).toMatchObject({ levels: ["(missing)", "blue", "gold"] });
    expect(prepared.map(({ missingFilled }) => missingFilled)).toEqual([10, 15]);
  });
  it("columns that cannot be compared are left out with a reason", () => {
    const { preparation, problems } = prepare({ Same: many(60, () => 5), Town: many(60, (i) => `town ${i}`) }, { Town: "category" });
    expect(preparation.columns).toEqual([]);
    expect(problems.map(({ kind }) => kind)).toEqual(["constant", "highCardinality"]);
  });
});
