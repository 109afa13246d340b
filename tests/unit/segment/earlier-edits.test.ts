import type { Edit } from "../../../src/features/index";
import { segment, type SegmentRequest } from "../../../src/segment";
import { assignToModel, type SavedModel } from "../../../src/snapshot/index";
import type { Table } from "../../../src/table/index";
import { finish, must, request, tableOf } from "../support/run";
import { BASES, HEADERS, shopRows, shops } from "./shops";

function run(changes: Partial<SegmentRequest>, earlier: SavedModel | null = null, table: Table = shops()) {
  return must(finish(segment(table, request(BASES, { method: "kmeans", segments: 3, ...changes }), earlier))).segmentation;
}

const merge = (...segments: [number, number]): Edit => ({ edit: "merge", segments });

describe("segments changed by hand that are known from before", () => {
  /** By size; by Revenue they would stand the other way round. */
  const earlier = run({}).model;
  const again: Partial<SegmentRequest> = { valueColumn: "Revenue" };

  it("are those whose numbers people see", () => {
    const seen = run(again, earlier);
    expect(seen.segments.map(({ size }) => size)).toEqual([36, 30, 24]);
    const found = run({ ...again, edits: [merge(1, 2)] }, earlier);
    const merged = found.segments.find(({ edited }) => edited !== null)!;
    expect(merged.size).toBe(66);
    expect([...found.assignment].map((number) => number === merged.number)).toEqual([...seen.assignment].map((number) => number !== 3));
  });
  it("are judged as made by hand, not as bands of a fixed rule", () => {
    expect(run({ edits: [merge(1, 2)] }).verdict).toContain("by hand");
    const bands = { method: "rules", segments: "auto", rules: [{ column: "Revenue", cut: { by: "quantiles", bands: 3 } }] } as const;
    expect(run({ ...bands, edits: [merge(1, 2)] }).verdict).toContain("fixed rule");
  });
  it("are saved with the method and number that were changed, not with whatever is recommended next time", () => {
    const { request: saved } = run({ method: "auto", segments: "auto", edits: [merge(1, 2)] }).model;
    expect([saved.method, saved.segments]).toEqual(["kmeans", 3]);
    const { request: unchanged } = run({ method: "auto", segments: "auto" }).model;
    expect([unchanged.method, unchanged.segments]).toEqual(["auto", "auto"]);
  });
});

describe("with missing values left", () => {
  const rows = shopRows().map((row, i) => row.map((cell, c) => (c === 2 && i % 9 === 0 ? null : cell)));
  const table = tableOf(HEADERS, rows);

  it("a blank in a column that only describes keeps nobody from being placed, then or by the saved model", () => {
    const found = run({ missing: "leave", weights: { "Days since": 0 } }, null, table);
    expect(found.assigned).toBe(90);
    expect(must(finish(assignToModel(table, found.model)))).toEqual(found.assignment);
  });
  it.each<[string, Partial<SegmentRequest>]>([
    ["bands", { method: "rules", rules: [{ column: "Revenue", cut: { by: "quantiles", bands: 3 } }] }],
    ["a column's segments", { method: "existing", existing: "Tier" }],
  ])("%s ask for no value but that which decides", (_, changes) => {
    const found = run({ missing: "leave", segments: "auto", ...changes }, null, table);
    expect(found.assigned).toBe(90);
    expect(must(finish(assignToModel(table, found.model)))).toEqual(found.assignment);
  });
});
