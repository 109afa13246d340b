import { explainCustomer, type SegmentRequest } from "../../../src/segment";
import { columnsOf, must, request, segmentAndKeep } from "../support/run";
import { oddValues } from "./odd-values";
import { BASES, shops } from "./shops";

const METHODS: readonly (readonly [string, Partial<SegmentRequest>])[] = [
  ["kmeans", { method: "kmeans" }],
  ["ward", { method: "ward" }],
  ["mixture", { method: "mixture" }],
  ["rules", { method: "rules", rules: [{ column: "Revenue", cut: { by: "quantiles", bands: 3 } }] }],
  ["existing", { method: "existing", existing: "Tier" }],
];

describe.each(METHODS)("why a customer is in its segment, by %s", (method, changes) => {
  const { segmentation, kept } = must(segmentAndKeep(shops(), request(BASES, changes)));
  const names = segmentation.segments.map(({ name }) => name);

  it("names the segment, and the values that put it there as they are in the table", () => {
    for (let row = 0; row < 90; row += 7) {
      const told = must(explainCustomer(kept, row, names));
      expect([told.segment, told.second]).toEqual([segmentation.assignment[row], segmentation.seconds[row]]);
      expect(told.words.startsWith(names[told.segment - 1]!)).toBe(true);
      expect(told.reasons.length).toBeGreaterThan(0);
      expect(told.reasons.length).toBeLessThanOrEqual(3);
      const strengths = told.reasons.map(({ strength }) => strength);
      expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
      expect(strengths.every((strength) => strength > 0 && strength <= 1)).toBe(true);
      for (const { column, words } of told.reasons) expect([column, words.includes(column)]).toEqual([column, true]);
      expect(oddValues(told)).toEqual([]);
      if (method === "rules" || method === "existing") expect([told.fit, told.second]).toEqual([null, 0]);
      else expect(told.fit).toBeCloseTo(segmentation.fits[row]!, 6);
    }
  });
  it("a row without a customer is answered in words", () => {
    expect(explainCustomer(kept, 500, names)).toMatchObject({ ok: false, trouble: { code: "NoCustomerThere" } });
  });
});

it("tells the value of the row asked for, not of another one where rows are left out", () => {
  const cells = {
    Orders: Array.from({ length: 40 }, (_, i) => (i % 4 === 1 ? null : (i % 2 === 0 ? 3 : 90) + i / 100)),
    Basket: Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 700 : 20) + i / 4),
  };
  const { kept, segmentation } = must(
    segmentAndKeep(columnsOf(cells), request(["Orders", "Basket"], { segments: 2, missing: "leave", method: "kmeans" })),
  );
  const names = segmentation.segments.map(({ name }) => name);
  const told = must(explainCustomer(kept, 39, names));
  const basket = told.reasons.find(({ column }) => column === "Basket")!;
  expect(basket.words).toContain("29.75");
  expect(explainCustomer(kept, 1, names)).toMatchObject({ ok: false, trouble: { code: "NoCustomerThere" } });
});
