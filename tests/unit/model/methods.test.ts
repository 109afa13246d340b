import { applyPreparation, learnPreparation, type MixtureColumns, mixtureColumns, type RuleColumn } from "../../../src/features/index";
import { findMixture, makeGrid, takeExisting } from "../../../src/model/methods/index";
import type { Candidate } from "../../../src/model/choice";
import { chooseParts } from "../../../src/model/methods/choose-parts";
import { uniqueNames } from "../../../src/model/methods/unique-names";
import { placeCustomers } from "../../../src/model/placing/index";
import { createRandom } from "../../../src/model/random";
import { adjustedRandIndex } from "../../../src/model/stability/index";
import type { Column } from "../../../src/table/index";
import { finish, must } from "../support/run";
import { allRows, levelColumn, numberColumn } from "./columns";

const spend = numberColumn("Spend", [50, 400, 399, 1200, 1200, 5000, 90, 800, 1500, NaN]);
const region = levelColumn("Region", ["N", "S", "N", "S", "N", "N", "S", "N", "N", "N"]);

function grid(rules: readonly RuleColumn[], columns: readonly Column[], value: readonly string[] = []) {
  return finish(makeGrid(rules, columns, allRows(columns[0]!.values.length), value));
}

describe("segments by rules", () => {
  const tiers: RuleColumn = { column: "Spend", cut: { by: "points", points: [1200, 400] } };

  it("a value equal to a point belongs below it; tiers count from the top", () => {
    const { rule, names } = must(grid([tiers], [spend], ["Spend"]));
    expect(names).toEqual(["A (over 1,200)", "B (400 to 1,200)", "C (up to 400)"]);
    const { numbers, fits } = finish(placeCustomers(rule, { by: "columns", columns: [spend], rows: allRows(10) }));
    expect([...numbers]).toEqual([3, 3, 3, 2, 2, 1, 3, 2, 1, 0]);
    expect(fits.every(Number.isNaN)).toBe(true);
  });

  it("two columns make cells; those without customers are no segments, and newcomers in them stay unplaced", () => {
    const { rule, names, notes } = must(grid([tiers, { column: "Region", cut: { by: "levels" } }], [spend, region], ["Spend"]));
    expect(names).toEqual(["A × N", "B × N", "B × S", "C × N", "C × S"]);
    expect(notes).toEqual(["1 of 6 combinations has no customers and is no segment."]);
    const newcomers = [numberColumn("Spend", [9000, 9000, 10, NaN]), levelColumn("Region", ["s", "N", "West", "N"])];
    expect([...finish(placeCustomers(rule, { by: "columns", columns: newcomers, rows: allRows(4) })).numbers]).toEqual([0, 1, 0, 0]);
  });

  it("bands of equal counts: type-7 quantiles as of RFM scores, ties together, points rounded where nobody moves", () => {
    // R 4.2.2 quantile(x, 1:4 / 5) = 20.8, 40.6, 60.4, 80.2 of 1 to 100.
    const even = numberColumn(
      "Score",
      Array.from({ length: 100 }, (_, i) => i + 1),
    );
    const { rule } = must(grid([{ column: "Score", cut: { by: "quantiles", bands: 5 } }], [even]));
    const { numbers } = finish(placeCustomers(rule, { by: "columns", columns: [even], rows: allRows(100) }));
    for (let band = 1; band <= 5; band++) expect(numbers.filter((number) => number === band)).toHaveLength(20);
    expect(rule.columns[0]).toMatchObject({ points: [20, 40, 60, 80], names: ["up to 20", "20 to 40", "40 to 60", "60 to 80", "over 80"] });
  });

  it("says which bands fall together", () => {
    const orders = numberColumn("Orders", [0, 0, 0, 0, 0, 0, 0, 1, 2, 3]);
    const { names, notes } = must(grid([{ column: "Orders", cut: { by: "quantiles", bands: 3 } }], [orders]));
    expect(names).toEqual(["up to 0", "over 0"]);
    expect(notes).toEqual(["Orders has 2 bands instead of 3: many customers have the same value, and equal values stay together."]);
  });

  it.each([
    ["no column", [], "RulesIncomplete"],
    ["the same column twice", [tiers, tiers], "RulesIncomplete"],
    ["a column that is not there", [{ column: "Gone", cut: { by: "levels" } }], "ColumnGone"],
    ["bands of a category", [{ column: "Region", cut: { by: "quantiles", bands: 2 } }], "NotNumbers"],
    ["levels of a number", [{ column: "Spend", cut: { by: "levels" } }], "NotLevels"],
    ["one band", [{ column: "Spend", cut: { by: "quantiles", bands: 1 } }], "OddBands"],
    ["points that are none", [{ column: "Spend", cut: { by: "points", points: [NaN] } }], "OddBands"],
    ["points beyond everybody", [{ column: "Spend", cut: { by: "points", points: [1e6] } }], "OneSegment"],
  ] satisfies readonly (readonly [string, readonly RuleColumn[], string])[])("answers in words: %s", (_, rules, code) => {
    const found = grid(rules, [spend, region]);
    expect(found.ok ? null : found.trouble).toMatchObject({ code, message: expect.stringMatching(/^[A-Z].*\.$/) as string });
  });
});

describe("segments by more rules than can be told apart", () => {
  it("are refused", () => {
    const ids = levelColumn("Id", "abcdefghijklm".split(""));
    expect(grid([{ column: "Id", cut: { by: "levels" } }], [ids])).toMatchObject({ ok: false, trouble: { code: "TooManySegments" } });
  });
});

describe("segments that are there already", () => {
  it("keep their names; customers without one stay unplaced", () => {
    const own = levelColumn("Tier", ["Gold", "Blue", null, "Gold"]);
    const { rule, names, notes } = must(takeExisting(own, allRows(4)));
    expect(names).toEqual(["Blue", "Gold"]);
    expect(notes).toEqual(["1 customer has no value in Tier and is not placed."]);
    expect([...finish(placeCustomers(rule, { by: "columns", columns: [own], rows: allRows(4) })).numbers]).toEqual([2, 1, 0, 2]);
  });
  it("may be numbers, and more than 12 or fewer than 2 are refused", () => {
    expect(must(takeExisting(numberColumn("Group", [2, 1, 10]), allRows(3))).names).toEqual(["1", "2", "10"]);
    expect(takeExisting(levelColumn("Id", "abcdefghijklm".split("")), allRows(13))).toMatchObject({
      ok: false,
      trouble: { code: "TooManySegments" },
    });
    expect(takeExisting(levelColumn("Same", ["a", "a", null]), allRows(3))).toMatchObject({ ok: false, trouble: { code: "OneSegment" } });
  });
  it("have short names that differ in more than case", () => {
    const long = "A very long name of a segment of customers";
    const names = uniqueNames([long, long, "gold", "Gold", " "]);
    expect(names).toEqual(["A very long name of a segment…", "A very long name of a segmen… 2", "gold", "Gold 2", "(blank)"]);
    expect(names.every(({ length }) => length <= 31)).toBe(true);
  });
});

/** Two kinds of customers, told apart by a number, a plan and a scale; every seventh value is missing. */
function twoKinds(count: number): { readonly columns: readonly Column[]; readonly kinds: Uint16Array } {
  const random = createRandom(5);
  const kinds = Uint16Array.from({ length: count }, (_, i) => i % 2);
  const missing = (i: number, j: number): boolean => (i * 3 + j) % 7 === 0;
  const columns = [
    numberColumn(
      "Spend",
      Array.from(kinds, (kind, i) => (missing(i, 0) ? NaN : 20 + 30 * kind + 6 * (random() + random() + random()))),
    ),
    levelColumn(
      "Plan",
      Array.from(kinds, (kind, i) => (missing(i, 1) ? null : random() < 0.85 === (kind === 1) ? "gold" : "blue")),
    ),
    levelColumn(
      "Agree",
      Array.from(kinds, (kind, i) => (missing(i, 2) ? null : String(Math.min(5, 1 + kind * 2 + Math.floor(random() * 3))))),
      "ordered",
    ),
  ];
  return { columns, kinds };
}

function knownColumns(columns: readonly Column[], count: number, weights: Readonly<Record<string, number>> = {}): MixtureColumns {
  const request = { preparation: "recommended", missing: "fill", today: "2026-11-22", weights, without: {} } as const;
  const { preparation } = finish(learnPreparation(columns, request));
  return finish(mixtureColumns(preparation, columns, allRows(count)));
}

describe("mixture columns", () => {
  it("numbers are prepared as features are, answers are places, and missing values stay missing", () => {
    const { columns } = twoKinds(300);
    const request = { preparation: "recommended", missing: "fill", today: "2026-11-22", weights: {}, without: {} } as const;
    const { preparation } = finish(learnPreparation(columns, request));
    const known = finish(mixtureColumns(preparation, columns, allRows(300)));
    expect(known.columns.map(({ column, form }) => [column, form])).toEqual([
      ["Agree", "levels"],
      ["Plan", "levels"],
      ["Spend", "number"],
    ]);
    const features = finish(applyPreparation(preparation, columns, allRows(300)));
    const at = features.names.indexOf("Spend");
    for (let i = 0; i < 300; i++) {
      const [agree, plan, spent] = [known.values[i * 3]!, known.values[i * 3 + 1]!, known.values[i * 3 + 2]!];
      expect(agree).toBe(columns[2]!.values[i]);
      expect(plan).toBe(columns[1]!.values[i]);
      expect(spent).toBe(Number.isNaN(columns[0]!.values[i]!) ? NaN : features.values[i * features.width + at]);
    }
  });
  it("a column of weight 0 takes no part, and one of another weight as any other", () => {
    const { columns } = twoKinds(300);
    const plain = knownColumns(columns, 300);
    expect(knownColumns(columns, 300, { Spend: 3 }).values).toEqual(plain.values);
    expect(knownColumns(columns, 300, { Spend: 0 }).columns.map(({ column }) => column)).toEqual(["Agree", "Plan"]);
  });
});

describe("the number of a mixture's segments", () => {
  const tried = (bics: readonly number[], smallest: (segments: number) => number = () => 50): readonly Candidate[] =>
    bics.map((bic, i) => ({
      ...{ segments: i + 1, bic, smallest: smallest(i + 1), explainedVariance: 0.5, silhouette: null, calinskiHarabasz: null },
      ...{ daviesBouldin: null, gap: null, gapError: null, stability: null },
    }));
  it("is that of the lowest BIC with large enough segments, and says what speaks against it", () => {
    expect(chooseParts(tried([900, 700, 600, 601, 650]), 20, "auto")).toMatchObject({
      ...{ recommended: 3, chosen: 3, runnerUp: 4, says: { bic: 3 } },
      against: ["4 segments do as well: BIC 601."],
    });
    expect(
      chooseParts(
        tried([900, 700, 600, 650], (k) => (k === 3 ? 5 : 50)),
        20,
        2,
      ),
    ).toMatchObject({
      ...{ recommended: 4, chosen: 2, says: { bic: 3 } },
      against: ["3 segments have a lower BIC (600), but one of fewer than 20 customers."],
    });
  });
  it("is not simply the most that was tried where BIC never stops falling", () => {
    const choice = chooseParts(tried([1000, 500, 300, 120, 60, 50, 40, 30, 20, 15, 10, 0]), 20, "auto");
    expect(choice).toMatchObject({ recommended: 5, runnerUp: 12, says: { bic: 12 } });
    expect(choice.reason).toMatch(/still falls at 12/);
  });
});

describe("findMixture", () => {
  it("finds two kinds although every seventh value is missing, in any order of the rows", () => {
    const { columns, kinds } = twoKinds(200);
    const known = knownColumns(columns, 200);
    const { rule, choice, fit } = must(finish(findMixture(known, "auto", 1)));
    expect(choice).toMatchObject({ recommended: 2, against: [] });
    expect(fit.entropy).toBeGreaterThan(0.8);
    const placed = finish(placeCustomers(rule, { by: "mixture", known }));
    expect(
      adjustedRandIndex(
        kinds,
        placed.numbers.map((number) => number - 1),
      ),
    ).toBeGreaterThan(0.85);

    expect(must(finish(findMixture({ ...known, values: reversedRows(known.values, 3) }, "auto", 1))).rule).toEqual(rule);
  });

  it("says that nothing speaks for kinds where there are none", () => {
    const random = createRandom(1);
    const columns = [
      numberColumn(
        "A",
        Array.from({ length: 300 }, () => random() + random() + random() + random()),
      ),
    ];
    const { choice } = must(finish(findMixture(knownColumns(columns, 300), "auto", 1)));
    expect(choice.says).toEqual({ bic: 1 });
    expect(choice.against[0]).toMatch(/one segment/);
  });

  it("answers in words where customers are alike or unknown", () => {
    const none: MixtureColumns = { columns: [{ column: "A", form: "number" }], rows: allRows(3), values: new Float64Array(3).fill(NaN) };
    for (const values of [none.values, new Float64Array(3).fill(7)])
      expect(finish(findMixture({ ...none, values }, "auto", 1))).toMatchObject({ ok: false, trouble: { code: "AllAlike" } });
    expect(finish(findMixture({ ...none, values: Float64Array.of(1, 2, 2) }, 3, 1))).toMatchObject({
      ok: false,
      trouble: { code: "TooFewDifferent" },
    });
  });
});

function reversedRows(values: Float64Array, width: number): Float64Array {
  return Float64Array.from(values, (_, p) => values[values.length - width * (Math.floor(p / width) + 1) + (p % width)]!);
}
