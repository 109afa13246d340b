import * as fc from "fast-check";
import { correlation } from "../../../src/table/correlation";
import { columnsOf, describeNow, tableOf } from "../support/tables";
import { cycle, many } from "./columns";

const spread = (seed: number) => many(60, (i) => ((i * seed * 7919) % 1009) + 0.5);
const roles = (columns: Parameters<typeof columnsOf>[0]) =>
  Object.fromEntries(describeNow(columnsOf(columns)).description.columns.map(({ name, role }) => [name, role]));

describe("columns that say the same", () => {
  const spend = spread(3);
  const columns = {
    Spend: spend,
    "Spend in cents": spend.map((value) => value * 100),
    Loss: spend.map((value, i) => (i === 5 ? null : -2 * value + (i % 3))),
    Visits: spread(5),
    Calls: spread(11),
  };
  it("numbers that rise and fall together count once, with the reason and what to drop", () => {
    const { description } = describeNow(columnsOf(columns));
    expect(roles(columns)).toEqual({
      Spend: "segmentBy",
      "Spend in cents": "describeWith",
      Loss: "describeWith",
      Visits: "segmentBy",
      Calls: "segmentBy",
    });
    expect(description.columns[2]!.reason).toMatch(/^Goes with Spend \(r = −1\.00\)/);
    const [problem, ...more] = description.problems.filter(({ kind }) => kind === "correlated");
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ count: 2, column: "Spend in cents", position: 1 });
    expect(problem!.message).toContain("Spend in cents (r = 1.00) and Loss (r = −1.00) go with Spend");
  });
  it("the same is kept in any order of columns and rows", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(Object.keys(columns), { minLength: 5, maxLength: 5 }),
        fc.integer({ min: 1, max: 59 }),
        (names, turn) => {
          const turned = Object.entries(columns).map(([name, cells]) => [name, [...cells.slice(turn), ...cells.slice(0, turn)]] as const);
          const shuffled = Object.fromEntries(names.map((name) => turned.find(([own]) => own === name)!));
          expect(roles(shuffled)).toEqual(roles(columns));
        },
      ),
      { numRuns: 30 },
    );
  });
  it("the column with fewer gaps is kept", () => {
    const gaps = { A: spend.map((value, i) => (i < 9 ? null : value)), Longer: spend.map((value) => value + 1), Visits: spread(5) };
    expect(roles(gaps)).toMatchObject({ A: "describeWith", Longer: "segmentBy" });
  });
  it("doubled columns, numbers too, and categories that divide alike, are the same", () => {
    const country = cycle("Germany", "France", "Spain");
    const { description } = describeNow(
      columnsOf({ Answer: country, "Answer code": cycle("DE", "FR", "ES"), Other: cycle("a", "b"), Spend: spend, "Spend again": spend }),
    );
    expect(description.columns.map(({ role }) => role)).toEqual(["segmentBy", "describeWith", "segmentBy", "segmentBy", "describeWith"]);
    expect(description.problems.filter(({ kind }) => kind === "sameColumn").map(({ column }) => column)).toEqual([
      "Answer code",
      "Spend again",
    ]);
  });
  it("two columns alone are kept, and it is said", () => {
    const { description } = describeNow(columnsOf({ Waiting: spend, Lasting: spend.map((value, i) => value + (i % 4)) }));
    expect(description.columns.map(({ role }) => role)).toEqual(["segmentBy", "segmentBy"]);
    expect(description.problems.find(({ kind }) => kind === "correlated")?.message).toContain("kept");
  });
  it("Pearson's r as R and numpy have it, over complete pairs", () => {
    // numpy 1.24.2: numpy.corrcoef([1,2,3,4,5,6,7,8,9,10,11,12], [2,1,4,3,7,5,8,6,9,12,10,11])[0, 1]
    const x = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, NaN, 40);
    const y = Float64Array.of(2, 1, 4, 3, 7, 5, 8, 6, 9, 12, 10, 11, 3, NaN);
    expect(correlation(x, y)).toBeCloseTo(0.93006993006993, 12);
    expect(
      correlation(
        x.map((v) => v * 1e99),
        y.map((v) => v * 1e-300),
      ),
    ).toBeCloseTo(0.93006993006993, 9);
    expect(correlation(x, new Float64Array(14).fill(7))).toBe(0);
  });
});

describe("nearly constant columns", () => {
  it("are not proposed to segment by", () => {
    const { columns, problems } = describeNow(
      columnsOf({
        Spend: many(400, (i) => (i * 7) % 391),
        Complaints: many(400, (i) => (i < 3 ? 5 : 0)),
        Vip: many(400, (i) => (i < 2 ? "Yes" : "No")),
      }),
    ).description;
    expect(columns.map(({ role }) => role)).toEqual(["segmentBy", "describeWith", "describeWith"]);
    expect(columns[1]!.reason).toContain("same value");
    expect(problems).toEqual(expect.arrayContaining([expect.objectContaining({ kind: "nearConstant", count: 2 })]));
  });
});

describe("doubled rows", () => {
  const rows = many(30, (i) => [`c${i}`, i * 3.5, i % 7, ["a", "b"][i % 2]!]);
  it("are counted with their rows", () => {
    const table = tableOf(["Id", "Spend", "Visits", "Plan"], [...rows, rows[3]!, rows[3]!, rows[9]!]);
    const { problems } = describeNow(table).description;
    expect(problems.find(({ kind }) => kind === "doubledRows")).toMatchObject({ count: 3, rows: [32, 33, 34] });
  });
  it("are no wonder among few answers, nor where only the id differs", () => {
    const answers = many(60, (i) => [i % 2, i % 3, "x", i % 2]);
    const kinds = (table: ReturnType<typeof tableOf>) => describeNow(table).description.problems.map(({ kind }) => kind);
    expect(kinds(tableOf(["A", "B", "C", "D"], answers))).not.toContain("doubledRows");
    expect(
      kinds(
        tableOf(
          ["Id", "A", "B", "C", "D"],
          answers.map((row, i) => [`k${i}`, ...row]),
        ),
      ),
    ).not.toContain("doubledRows");
  });
});
