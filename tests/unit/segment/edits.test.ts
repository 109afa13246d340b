import type { Edit } from "../../../src/features/index";
import type { SegmentRequest } from "../../../src/segment";
import { assignToModel, loadModel, saveModel } from "../../../src/snapshot/index";
import { finish, must, request, segmentNow } from "../support/run";
import { BASES, shops } from "./shops";

const asked = (edits: readonly Edit[], changes: Partial<SegmentRequest> = {}) =>
  segmentNow(shops(), request(BASES, { method: "kmeans", edits, ...changes }));
const merge = (...segments: [number, number]): Edit => ({ edit: "merge", segments });
const split = (segment: number): Edit => ({ edit: "split", segment });

describe("segments changed by hand", () => {
  const plain = must(asked([]));

  it("two merged are one, the others keep their customers, and it is named as such", () => {
    const found = must(asked([merge(2, 3)]));
    expect(found.segments).toHaveLength(2);
    const merged = found.segments.find(({ edited }) => edited !== null)!;
    expect([merged.size, merged.edited]).toEqual([54, "Merged from segments 2 and 3"]);
    const together = [...found.assignment].map((number) => number === merged.number);
    expect(together).toEqual([...plain.assignment].map((number) => number !== 1));
    expect(found.model.request.edits).toEqual([merge(2, 3)]);
  });
  it("one split is two, the others keep their customers", () => {
    const found = must(asked([split(1)]));
    expect(found.segments).toHaveLength(4);
    const halves = found.segments.filter(({ edited }) => edited !== null);
    expect(halves).toHaveLength(2);
    expect(halves.reduce((sum, { size }) => sum + size, 0)).toBe(plain.segments[0]!.size);
    expect(halves.every(({ edited }) => edited!.includes("segment 1"))).toBe(true);
  });
  it("changes are made in their order, and the saved model places by them", () => {
    const found = must(asked([split(1), merge(1, 2)]));
    expect(found.segments).toHaveLength(3);
    const other = asked([merge(1, 2), split(1)]);
    expect(must(other).segments).toHaveLength(3);
    const loaded = must(loadModel(saveModel(found.model)));
    expect(must(finish(assignToModel(shops(), loaded)))).toEqual(found.assignment);
  });
  it.each<[string, Edit[], Partial<SegmentRequest>]>([
    ["a segment that is not there", [merge(1, 9)], {}],
    ["one segment with itself", [merge(2, 2)], {}],
    ["a split of one that is not there", [split(7)], {}],
    ["a merge of the last two", [merge(1, 2), merge(1, 2)], {}],
    ["a split of bands", [split(1)], { method: "rules", rules: [{ column: "Revenue", cut: { by: "quantiles", bands: 3 } }] }],
    ["a split of a column's segments", [split(1)], { method: "existing", existing: "Tier" }],
    ["a split of a mixture's segment", [split(1)], { method: "mixture" }],
  ])("%s is refused in words", (_, edits, changes) => {
    const refused = asked(edits, changes);
    expect(refused).toMatchObject({ ok: false, trouble: { message: expect.stringMatching(/\.$/) as string } });
  });
  it("bands and a column's segments can be merged", () => {
    for (const changes of [
      { method: "rules", rules: [{ column: "Revenue", cut: { by: "quantiles", bands: 3 } }] },
      { method: "existing", existing: "Region" },
    ] as const) {
      const found = must(asked([merge(1, 2)], changes));
      expect(found.segments).toHaveLength(2);
      expect(found.assigned).toBe(90);
    }
  });
});
