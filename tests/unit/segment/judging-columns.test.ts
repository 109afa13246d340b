import type { SegmentRequest } from "../../../src/segment";
import { must, request, segmentNow } from "../support/run";
import { BASES, shops } from "./shops";

const CHURN = { column: "Churned", level: "Yes" };
const run = (changes: Partial<SegmentRequest> = {}) => must(segmentNow(shops(), request(BASES, { outcomes: [CHURN], ...changes })));

describe("an outcome", () => {
  const found = run();
  it("is told of each segment as a rate within its interval, with the ratio to the average", () => {
    expect(found.segments).toHaveLength(3);
    const rates = found.segments.map(({ outcomes }) => outcomes[0]!);
    const happened = rates.reduce((sum, rate) => sum + rate.happened, 0);
    const overall = happened / 90;
    // By size: of the first 36 customers eight in ten churned, and so on (see `shops`).
    expect(rates.map((rate) => [rate.happened, rate.known])).toEqual([
      [30, 36],
      [3, 30],
      [9, 24],
    ]);
    for (const { happened: yes, known, rate, low, high, ratio, overall: all, column, level, words } of rates) {
      expect([column, level, rate, all]).toEqual(["Churned", "Yes", yes / known, overall]);
      expect(ratio).toBeCloseTo(rate / overall, 12);
      expect([low > 0, low < rate, high > rate, high < 1]).toEqual([true, true, true, true]);
      expect(words).toMatch(/ in \d+|%/);
    }
  });
  it("changes nothing about the segments, and is in no model", () => {
    const without = run({ outcomes: [] });
    expect([...found.assignment]).toEqual([...without.assignment]);
    expect(found.model.preparation.columns.map(({ column }) => column)).not.toContain("Churned");
  });
  it("never segments, even where asked to: that is told", () => {
    const asked = run({ segmentBy: [...BASES, "Churned"] });
    expect([...asked.assignment]).toEqual([...found.assignment]);
    expect(asked.problems).toContainEqual(expect.objectContaining({ kind: "outcomeColumn", column: "Churned" }));
  });
  it.each([
    [{ column: "Churned", level: "Maybe" }, /No customer has the answer "Maybe" in Churned/],
    [{ column: "Orders", level: "Yes" }, /does not hold a few answers/],
    [{ column: "Left", level: "Yes" }, /There is no column Left/],
  ])("%j is refused in words", (outcome, words) => {
    const refused = segmentNow(shops(), request(BASES, { outcomes: [outcome] }));
    expect(refused).toMatchObject({ ok: false, trouble: { message: expect.stringMatching(words) as string } });
  });
});

describe("a value column", () => {
  it("numbers the segments and never forms them", () => {
    const found = run({ valueColumn: "Revenue", segmentBy: [...BASES, "Revenue"] });
    const values = found.segments.map(({ meanValue }) => meanValue!);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(found.segments.map(({ size }) => size)).toEqual([24, 30, 36]);
    expect(found.problems).toContainEqual(expect.objectContaining({ kind: "valueColumn", column: "Revenue" }));
    expect(found.segments.reduce((sum, { valueShare }) => sum + valueShare!, 0)).toBeCloseTo(1, 12);
  });
});

describe("weights", () => {
  it("0 takes a column out of the segments and keeps it in their description", () => {
    const found = run({ weights: { Basket: 0 }, segments: 2 });
    const without = run({ segmentBy: ["Orders", "Days since"], segments: 2 });
    expect([...found.assignment]).toEqual([...without.assignment]);
    expect(found.model.preparation.columns.map(({ column }) => column)).not.toContain("Basket");
    expect(found.profile.columns.find(({ column }) => column === "Basket")).toMatchObject({ used: false });
  });
  it("3 counts a column three times: as three columns alike would", () => {
    const found = run({ weights: { Basket: 3 }, segments: 3, method: "kmeans" });
    expect(found.preparation.find(({ column }) => column === "Basket")?.weight).toBe(3);
    expect(found.quality.inertia).toBeGreaterThan(0);
    const alone = run({ segmentBy: ["Basket"], segments: 3, method: "kmeans" });
    const trebled = run({ segmentBy: ["Basket"], weights: { Basket: 3 }, segments: 3, method: "kmeans" });
    expect([...trebled.assignment]).toEqual([...alone.assignment]);
    expect(trebled.quality.inertia / alone.quality.inertia).toBeCloseTo(3, 9);
  });
  it.each([-1, 3.5, NaN, Infinity])("%d is refused in words", (weight) => {
    const refused = segmentNow(shops(), request(BASES, { weights: { Basket: weight } }));
    expect(refused).toMatchObject({ ok: false, trouble: { code: "WeightOutOfRange" } });
  });
  it("of 0 for all are refused in words", () => {
    const refused = segmentNow(shops(), request(BASES, { weights: Object.fromEntries(BASES.map((name) => [name, 0])) }));
    expect(refused).toMatchObject({ ok: false, trouble: { code: "NoWeight" } });
  });
});

describe("steps switched off", () => {
  it("are not taken, and are told as off", () => {
    const found = run({ without: { Basket: ["log", "cap", "scale"] }, segments: 2 });
    const basket = found.model.preparation.columns.find(({ column }) => column === "Basket");
    expect(basket).toMatchObject({ form: "number", cap: null, logScale: null, mean: 0, deviation: 1 });
    expect(found.preparation.find(({ column }) => column === "Basket")?.off).toContain("scale");
    expect(found.model.request.without).toEqual({ Basket: ["log", "cap", "scale"] });
  });
});
