import { cycle, look, many } from "./columns";

const ages = many(60, (i) => (i % 10 === 9 ? 999 : 18 + ((i * 7) % 50)));

describe("sentinels", () => {
  it("999 among ages is missing: counted, said, and taken back on request", () => {
    const found = look("Age", ages);
    expect(found.column).toMatchObject({ kind: "number", missing: 6, sentinels: ["999"], numbers: { max: 67 } });
    expect(found.problems).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: "sentinels", count: 6, position: 1, rows: [11, 21, 31, 41, 51] })]),
    );
    expect(found.problems.map(({ kind }) => kind)).not.toContain("missing");
    const kept = look("Age", ages, { keepSentinels: ["Age"] });
    expect(kept.column).toMatchObject({ missing: 0, sentinels: [], numbers: { max: 999 } });
    expect(kept.problems.map(({ kind }) => kind)).not.toContain("sentinels");
  });
  it.each([
    ["-1 days since the last contact", [-1, 5, 40, 12, 30, 26, -1], ["-1"]],
    ["-99 and -9 among amounts", [-99, 120, 300, -9, 800, 54, 20], ["-99", "-9"]],
    ["98 and 99 of a scale are not both known", [1, 2, 3, 4, 5, 99, 2], ["99"]],
    ["998 and 999 of a scale", [1, 2, 3, 4, 5, 998, 999], ["998", "999"]],
    ["9999 among amounts", [120, 300, 9999, 800, 54, 20, 610], ["9999"]],
    ["as text", ["12 kg", "14 kg", "999 kg", "18 kg", "9 kg"], ["999"]],
  ])("are %s", (_, values, expected) => {
    expect(look("Measure", cycle(...values)).column.sentinels).toEqual(expected);
  });
  it.each([
    ["99 among prices up to 120", [99, 49, 19, 120, 75, 20]],
    ["99 as the oldest age of many", [18, 25, 37, 46, 58, 77, 83, 91, 99]],
    ["-1 among changes", [-1, 0, 1, 2, -1, 0]],
    ["-1 among other negative numbers", [-1, -4, 12, 30, 22, 18]],
    ["9 visits", [0, 1, 2, 3, 4, 9]],
    ["999 with amounts beyond it", [999, 120, 4500, 800, 54, 1200]],
    ["the only other value", [5, 99]],
  ])("are not %s", (_, values) => {
    expect(look("Measure", cycle(...values)).column.sentinels).toEqual([]);
  });
  it("are not a single value, however far", () => {
    expect(
      look(
        "Measure",
        many(60, (i) => (i === 30 ? 999 : i % 17)),
      ).column.sentinels,
    ).toEqual([]);
  });
  it("9 among answers from 1 to 5 is none of them; codes keep theirs", () => {
    expect(look("Satisfaction", cycle(1, 2, 3, 4, 5, 9)).column).toMatchObject({
      kind: "ordered",
      sentinels: ["9"],
      distinct: 5,
      missing: 10,
    });
    expect(look("Region", cycle(1, 2, 3, 99)).column).toMatchObject({ kind: "category", sentinels: [], distinct: 4 });
  });
  it("0 and 1 with 9 for unknown is yes or no", () => {
    expect(look("Owns a car", cycle(0, 1, 1, 0, 9)).column).toMatchObject({ kind: "yesNo", sentinels: ["9"], missing: 12 });
  });
  it("1900-01-01 among dates", () => {
    const { column } = look("Last order", cycle(1, 46000, 46100, 45900), {}, { numberFormats: ["General", "yyyy-mm-dd"] });
    expect(column).toMatchObject({ kind: "date", sentinels: ["1899-12-31"], missing: 15 });
  });
  it("words for nothing can be real answers", () => {
    const cells = cycle("car", "bike", "none given", "car", "unknown");
    expect(look("Transport", cells).column).toMatchObject({ missing: 24, distinct: 2, sentinels: ["none given", "unknown"] });
    expect(look("Transport", cells, { keepSentinels: ["Transport"] }).column).toMatchObject({ missing: 0, distinct: 4, sentinels: [] });
  });
  it("do not turn a column into one that the person did not choose", () => {
    expect(look("Age", ages, { kinds: { Age: "category" } }).column).toMatchObject({ kind: "category", sentinels: [] });
  });
});
