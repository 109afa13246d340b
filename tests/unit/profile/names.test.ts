import { columnsOf, must, request, segmentNow } from "../support/run";

const many = <T>(length: number, cell: (i: number) => T): readonly T[] => Array.from({ length }, (_, i) => cell(i));
const spread = (i: number): number => (i * 7) % 11;
const cells = {
  "Grocery spend in the last twelve months": many(90, (i) => (i < 30 ? 10 + spread(i) : 300 + spread(i))),
  Milk: many(90, (i) => (i < 60 ? 20 + spread(i + 3) : 200 + spread(i))),
  Plan: many(90, (i) => (i < 30 ? "Basic" : i % 3 === 0 ? "Basic" : "Gold")),
  Revenue: many(90, (i) => (i < 30 ? 100 : i < 60 ? 5000 : 900)),
};
const bases = Object.keys(cells).slice(0, 2);

describe("what is said of segments", () => {
  const found = must(segmentNow(columnsOf(cells), request(bases, { segments: 3, valueColumn: "Revenue", describeWith: ["Plan"] })));

  it("they are numbered by mean value, and shares add up to one", () => {
    expect(found.segments.map(({ meanValue }) => meanValue)).toEqual([5000, 900, 100]);
    expect(found.segments.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(found.segments.reduce((sum, { valueShare }) => sum + (valueShare ?? 0), 0)).toBeCloseTo(1, 12);
  });
  it("names are short, different, and of whole words", () => {
    const names = found.segments.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(3);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
    expect(names[1]).toContain("High Milk");
  });
  it("columns that formed the segments are marked, others are told as found", () => {
    const last = found.segments[2]!;
    expect(last.drivers.find(({ column }) => column === "Plan")).toMatchObject({ used: false });
    expect(last.drivers.filter(({ used }) => used).map(({ column }) => column)).toEqual([...bases].sort());
    expect(last.headline).toMatch(/^Formed by: .* Also: Plan is Basic for 100%, against 56% of all\.$/);
  });
  it("means, indices and counts of the profile can be traced", () => {
    const milk = found.profile.rows.find(({ segment, column }) => segment === 2 && column === "Milk")!;
    const own = cells.Milk.slice(60);
    const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
    const overall = cells.Milk.reduce((sum, value) => sum + value, 0) / 90;
    expect(milk).toMatchObject({ count: 30, level: null, used: true });
    expect(milk.mean).toBeCloseTo(mean, 9);
    expect(milk.index).toBeCloseTo((100 * mean) / overall, 9);
  });
});

describe("when segments cannot be found", () => {
  const trouble = (table: Parameters<typeof columnsOf>[0], by: readonly string[], changes: Parameters<typeof request>[1] = {}) => {
    const found = segmentNow(columnsOf(table), request(by, changes));
    return found.ok ? null : found.trouble;
  };
  it("identical customers, too few different ones, and fewer rows than segments are told apart in words", () => {
    expect(trouble({ A: many(20, () => 5), B: many(20, () => "x") }, ["A", "B"])).toMatchObject({ code: "NothingToSegmentBy" });
    expect(trouble({ A: many(20, (i) => i % 2), B: many(20, (i) => i) }, ["A"], { segments: 3 })?.message).toContain("only 2 different");
    expect(trouble({ A: [1, 2, 5] }, ["A"], { segments: 5 })?.message).toContain("5 segments were asked for");
    expect(trouble({ A: [1] }, ["A"])).toMatchObject({ code: "TooFewCustomers" });
    expect(trouble({ A: [1, 2, 3] }, ["A"], { segments: 13 })).toMatchObject({ code: "SegmentsOutOfRange" });
    expect(trouble({ A: [1, 2, 3] }, ["B"])).toMatchObject({ code: "ColumnGone" });
    expect(trouble({ A: [1, 2, 3], B: ["x", "y", "z"] }, ["A"], { valueColumn: "B" })).toMatchObject({ code: "ValueNotNumber" });
  });
  it("a list of names and addresses says why not, and what would help", () => {
    const list = {
      "Customer ID": many(30, (i) => 100 + i),
      Name: many(30, (i) => `${"ABCDEFGHIJ"[i % 10]!}nna ${"klmnop"[i % 6]!}oe`),
      City: many(30, (i) => `Town ${i}`),
    };
    const told = trouble(list, []);
    expect(told?.message).toContain("nothing here says what customers do");
    expect(told?.message).toContain("Name");
    expect(told?.advice).toContain("spend");
  });
});
