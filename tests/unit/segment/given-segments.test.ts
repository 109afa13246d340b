import type { RuleColumn, SegmentRequest } from "../../../src/segment";
import { assignToModel, loadModel, saveModel } from "../../../src/snapshot/index";
import { columnsOf, finish, must, request, segmentNow } from "../support/run";
import { BASES, shops } from "./shops";

const run = (changes: Partial<SegmentRequest>) => must(segmentNow(shops(), request([], changes)));
const tiers: RuleColumn = { column: "Revenue", cut: { by: "quantiles", bands: 3 } };

describe("rules", () => {
  it("cut one column into bands of equal counts, each customer in its band, highest value first", () => {
    const found = run({ method: "rules", rules: [tiers], valueColumn: "Revenue", describeWith: ["Region", "Orders"] });
    expect([found.method, found.methodReason]).toEqual(["rules", "You chose it."]);
    expect(found.segments.map(({ size }) => size)).toEqual([30, 30, 30]);
    const means = found.segments.map(({ meanValue }) => meanValue!);
    expect(means).toEqual([...means].sort((a, b) => b - a));
    expect([found.quality.stability, found.segments[0]!.stability, found.choice.says]).toEqual([null, null, {}]);
    expect([...found.fits].every(Number.isNaN)).toBe(true);
    expect(new Set(found.segments.map(({ name }) => name)).size).toBe(3);
  });
  it("cut two columns into a grid whose cells are all taken or none", () => {
    const rules: RuleColumn[] = [
      { column: "Orders", cut: { by: "points", points: [5, 12] } },
      { column: "Region", cut: { by: "levels" } },
    ];
    const found = run({ method: "rules", rules });
    expect(found.segments).toHaveLength(9);
    expect(found.assigned).toBe(90);
    for (const { name, size } of found.segments) {
      expect(size).toBeGreaterThan(0);
      expect(name).toMatch(/North|South|West/);
    }
  });
  it("leave customers without the value unplaced, and say so", () => {
    const cells = {
      Spend: Array.from({ length: 40 }, (_, i) => (i % 8 === 3 ? null : i * 1.5)),
      Orders: Array.from({ length: 40 }, (_, i) => i % 7),
    };
    const rules: RuleColumn[] = [{ column: "Spend", cut: { by: "quantiles", bands: 2 } }];
    const found = must(segmentNow(columnsOf(cells), request([], { method: "rules", rules })));
    expect([found.customers, found.assigned]).toEqual([40, 35]);
    expect(found.problems).toContainEqual(expect.objectContaining({ kind: "unplaced", count: 5 }));
    expect([...found.assignment].map((number) => number === 0)).toEqual(cells.Spend.map((value) => value === null));
  });
  it.each<[string, readonly RuleColumn[]]>([
    ["none", []],
    ["a column that is not there", [{ column: "Wealth", cut: { by: "levels" } }]],
    ["bands of a category", [{ column: "Region", cut: { by: "quantiles", bands: 3 } }]],
    ["more cells than anybody reads", [{ column: "Customer", cut: { by: "levels" } }]],
  ])("that are %s are refused in words", (_, rules) => {
    const refused = segmentNow(shops(), request([], { method: "rules", rules }));
    expect(refused).toMatchObject({ ok: false, trouble: { message: expect.stringMatching(/\.$/) as string } });
  });
});

describe("segments that are there already", () => {
  it("keep their names, are judged like ours, and place newcomers by their level", () => {
    const found = must(segmentNow(shops(), request(BASES, { method: "existing", existing: "Tier", describeWith: ["Region"] })));
    expect(found.segments.map(({ name }) => name).sort()).toEqual(["Gold", "Silver"]);
    expect(found.quality.silhouette).not.toBeNull();
    expect(found.verdict).toMatch(/\.$/);
    expect(found.choice.reason).toBe("Your column holds 2 segments: they are taken as they are.");
    const loaded = must(loadModel(saveModel(found.model)));
    expect(must(finish(assignToModel(shops(), loaded)))).toEqual(found.assignment);
  });
  it("that are amounts, or not there, are refused in words", () => {
    const refuse = (existing: string | null) => segmentNow(shops(), request(BASES, { method: "existing", existing }));
    expect(refuse("Revenue")).toMatchObject({ ok: false, trouble: { code: "ExistingIsAmounts" } });
    expect(refuse(null)).toMatchObject({ ok: false, trouble: { code: "NoExisting" } });
    expect(refuse("Kind")).toMatchObject({ ok: false, trouble: { code: "ColumnGone" } });
  });
});
