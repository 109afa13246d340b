import { columnsOf, must, request, segmentNow } from "../support/run";

const many = <T>(length: number, cell: (i: number) => T): readonly T[] => Array.from({ length }, (_, i) => cell(i));
const run = (cells: Parameters<typeof columnsOf>[0], changes: Parameters<typeof request>[1] = {}) =>
  must(segmentNow(columnsOf(cells), request(Object.keys(cells), changes)));

describe("the number of segments", () => {
  it("is the number of groups where there are groups", () => {
    const found = run({ Orders: many(90, (i) => 100 * (i % 3) + ((i * 7) % 11)), Visits: many(90, (i) => 50 * (i % 3) + ((i * 5) % 13)) });
    expect(found.choice.recommended).toBe(3);
    expect(found.verdict).toContain("clearly apart");
  });
  it("is not taken from a cross-table of independent answers", () => {
    const answers = {
      Answered: many(300, (i) => (i % 2 === 0 ? "yes" : "no")),
      Rating: many(300, (i) => ["red", "green", "blue"][i % 3]!),
    };
    const found = run(answers);
    expect(found.choice).toMatchObject({ recommended: 2 });
    expect(found.choice.reason).toContain("only 6 different combinations");
    expect(found.verdict).toContain("a cross-table tells as much");
    expect(run(answers, { segments: 6 }).verdict).toContain("a cross-table, not a finding");
  });
  it("does not sell one outlier as a finding", () => {
    const orders = many(200, (i) => (i === 7 ? 1e6 : (i * 7) % 101));
    const found = run({ Orders: orders, Visits: many(200, (i) => (i === 7 ? 1e6 : (i * 11) % 97)) }, { preparation: "zscore" });
    expect(found.choice).toMatchObject({ recommended: 2 });
    expect(found.choice.reason).toContain("Any number leaves a segment with fewer than 10 customers");
    expect(found.verdict).toMatch(/^One customer is so far from all others/);
  });
});
