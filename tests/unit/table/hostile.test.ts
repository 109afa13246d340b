import { type Cell, describeTable, type TableDescription } from "../../../src/table/index";
import { finish } from "../support/finish";
import { columnsOf, describeNow, tableOf } from "../support/tables";
import { many } from "./columns";

/** Every number that is shown must be one. */
function expectNumbers(described: TableDescription): void {
  for (const { numbers, missing, distinct, distribution, reason, familyReason } of described.columns) {
    expect([...Object.values(numbers ?? {}), missing, distinct, ...distribution].every((n) => Number.isFinite(n))).toBe(true);
    expect([reason, familyReason].every((text) => text.length > 5 && !/NaN|undefined|Infinity/.test(text))).toBe(true);
  }
  for (const { message, count } of described.problems) {
    expect(message).not.toMatch(/NaN(?!")|undefined|Infinity(?!")/);
    expect(count).toBeGreaterThan(0);
  }
}

describe("hostile tables", () => {
  const cases: readonly (readonly [string, Record<string, readonly Cell[]>])[] = [
    ["one row", { Id: ["a"], Spend: [5], City: ["Bonn"], Yes: [true] }],
    ["one column", { Spend: many(30, (i) => i * 1.5) }],
    ["all equal", { Spend: many(30, () => 5), Plan: many(30, () => "Gold"), Vip: many(30, () => true) }],
    [
      "the largest and smallest numbers",
      {
        Big: many(30, (i) => (i % 3 === 0 ? 1e308 : -1e308)),
        Tiny: many(30, (i) => 5e-324 * (i % 4)),
        Both: many(30, (i) => (i % 2 === 0 ? 1e100 : 1e-300)),
      },
    ],
    [
      "texts of infinity and NaN",
      {
        A: many(30, (i) => ["Infinity", "-Infinity", "NaN", "1e999", "-1e999"][i % 5]!),
        B: many(30, (i) => ["∞", "#DIV/0!", "nan", "7"][i % 4]!),
      },
    ],
    [
      "only yes and no",
      { A: many(30, (i) => i % 2 === 0), B: many(30, (i) => ["yes", "no"][i % 2]!), C: many(30, (i) => (i % 3 === 0 ? "x" : null)) },
    ],
    ["one row far away", { A: many(30, (i) => (i === 7 ? 1e6 : i % 5)), B: many(30, (i) => (i === 7 ? -1e6 : i % 7)) }],
    ["nothing but zeros of either sign", { A: many(30, (i) => (i % 2 === 0 ? 0 : -0)), B: many(30, (i) => i % 3) }],
    [
      "headers that are names of members",
      { constructor: many(30, (i) => i % 7), __proto: many(30, (i) => i % 5), "": many(30, (i) => i % 3) },
    ],
  ];
  it.each(cases)("%s", (_, columns) => {
    expectNumbers(describeNow(columnsOf(columns)).description);
  });
  it("a table without any value is told in words", () => {
    const told = finish(describeTable(columnsOf({ A: many(30, () => null), B: many(30, () => " ") }), { includeHidden: true }));
    expect(told).toMatchObject({ ok: false, trouble: { code: "NoCustomers" } });
    const gaps = describeNow(columnsOf({ A: many(30, () => "n/a"), B: many(30, () => "-") })).description;
    expect(gaps.columns.map(({ usable }) => usable)).toEqual([false, false]);
    expectNumbers(gaps);
  });
  it("300 columns", () => {
    const columns = Object.fromEntries(many(300, (c) => [`c${c}`, many(60, (i) => (i * (c + 2) * 7919) % (c + 97))]));
    const { description } = describeNow(columnsOf(columns));
    expect(description.columns).toHaveLength(300);
    expectNumbers(description);
  });
  it("5,000 levels, and as many of nearly all", () => {
    const { description } = describeNow(
      columnsOf({
        Town: many(20_000, (i) => `town ${i % 5000}`),
        Ref: many(20_000, (i) => `${i}-x y`),
        Spend: many(20_000, (i) => i % 977),
      }),
    );
    expect(description.columns[0]).toMatchObject({ kind: "text", usable: false, distinct: 5000 });
    expect(description.columns[0]!.reason).toContain("5000 different texts");
    expectNumbers(description);
  });
  it("the order of the rows changes no guess", () => {
    const cells = (turn: number) => many(12_000, (i) => (i * 7 + turn) % 12_000);
    const guesses = (turn: number) =>
      describeNow(
        columnsOf({
          Contact: cells(turn).map((i) => (i % 3 === 0 ? `${i} at home` : `c${i}@example.com`)),
          Age: cells(turn).map((i) => (i % 100 === 0 ? 999 : 18 + (i % 60))),
          Twice: cells(turn).map((i) => 2 * (18 + (i % 60)) + (i % 5)),
          Plan: cells(turn).map((i) => ["Gold", "gold", "Blue"][i % 3]!),
        }),
      ).description.columns;
    expect(guesses(4321)).toEqual(guesses(0));
  });
  it("pauses at least every few thousand cells", () => {
    const table = tableOf(
      ["A", "B"],
      many(100_000, (i) => [i % 977, `t${i % 5000}`]),
    );
    let steps = 0;
    for (const fraction of describeTable(table, { includeHidden: true })) {
      steps++;
      expect(fraction).toBeGreaterThanOrEqual(0);
      expect(fraction).toBeLessThanOrEqual(1);
    }
    expect(steps).toBeGreaterThan(15);
  });
});
