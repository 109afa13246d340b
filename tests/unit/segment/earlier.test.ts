import { segment, type SegmentRequest } from "../../../src/segment";
import type { SavedModel } from "../../../src/snapshot/index";
import type { Table } from "../../../src/table/index";
import { finish, must, request } from "../support/run";
import { BASES, shops } from "./shops";

function run(table: Table, changes: Partial<SegmentRequest> = {}, earlier: SavedModel | null = null) {
  return must(finish(segment(table, request(BASES, { segments: 3, ...changes }), earlier))).segmentation;
}

const identity = ({ segments }: ReturnType<typeof run>) => segments.map(({ key, number, name }) => [key, number, name]);

describe("earlier segments are recognised", () => {
  const first = run(shops());
  /** As if the person had renamed them, and the keys were old. */
  const renamed: SavedModel = {
    ...first.model,
    segments: first.model.segments.map((each, i) => ({ ...each, key: `s${7 - i}`, name: ["Sleepers", "Regulars", "Big baskets"][i]! })),
  };
  const expected = [
    ["s7", 1, "Sleepers"],
    ["s6", 2, "Regulars"],
    ["s5", 3, "Big baskets"],
  ];

  it("with another seed", () => expect(identity(run(shops(), { seed: 77 }, renamed))).toEqual(expected));
  it("with five new rows", () => expect(identity(run(shops(5), {}, renamed))).toEqual(expected));
  it("with another method", () => expect(identity(run(shops(), { method: "ward" }, renamed))).toEqual(expected));
  it("numbered as before although by value they would stand otherwise", () => {
    const found = run(shops(), { valueColumn: "Revenue" }, renamed);
    expect(identity(found)).toEqual(expected);
    expect(found.segments.map(({ size }) => size)).toEqual(first.segments.map(({ size }) => size));
  });
  it("names stay unique where one segment more is found, and known ones keep theirs", () => {
    const found = run(shops(), { segments: 4 }, renamed);
    expect(new Set(found.segments.map(({ name }) => name)).size).toBe(4);
    expect(new Set(found.segments.map(({ key }) => key)).size).toBe(4);
    const kept = found.segments.filter(({ key }) => ["s5", "s6", "s7"].includes(key));
    expect(kept.length).toBeGreaterThanOrEqual(2);
    for (const { key, name } of kept) expect([key, name]).toEqual(expect.arrayContaining([expected.find(([k]) => k === key)![2]]));
  });
  it("by their customers only: a model that needs other columns changes nothing", () => {
    const other = run(shops(), { segmentBy: ["Revenue", "Orders"] });
    const gone: SavedModel = {
      ...other.model,
      preparation: {
        ...other.model.preparation,
        columns: other.model.preparation.columns.map((part) => ({ ...part, column: `${part.column} 2` })),
      },
    };
    expect(identity(run(shops(), {}, gone))).toEqual(identity(first));
  });
});
