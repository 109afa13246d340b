import { columnsOf, must, request, segmentNow } from "../support/run";

const many = <T>(length: number, cell: (i: number) => T): readonly T[] => Array.from({ length }, (_, i) => cell(i));

describe("columns asked for", () => {
  it("a value column never segments: that is told, and the model keeps what was used", () => {
    const cells = { Orders: many(60, (i) => (i * 7) % 31), Spend: many(60, (i) => 10.5 + i), Mail: many(60, (i) => `c${i}@example.com`) };
    const asked = request(["Spend", "Orders", "Mail"], { valueColumn: "Spend", describeWith: ["Mail"], segments: 2 });
    const { model, problems } = must(segmentNow(columnsOf(cells), asked));
    expect(problems).toEqual(expect.arrayContaining([expect.objectContaining({ kind: "valueColumn", column: "Spend" })]));
    expect(model.request).toMatchObject({ valueColumn: "Spend", segmentBy: ["Orders"], describeWith: [] });
  });
});
