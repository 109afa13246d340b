import { holm } from "../../../src/profile/holm";
import { profileSegments } from "../../../src/profile/index";
import { as, columnOf, finish, many, noise } from "./columns";

const COUNT = 600;
const numbers = Uint16Array.from({ length: COUNT }, (_, i) => (i % 3) + 1);
const spend = columnOf(
  "Spend",
  "number",
  many(COUNT, (i) => 100 * ((i % 3) + 1) + noise(i)),
);
const age = columnOf(
  "Age",
  "number",
  many(COUNT, (i) => 20 + 40 * noise(i) + (i % 3 === 2 ? 10 : 0)),
);
const luck = columnOf(
  "Luck",
  "number",
  many(COUNT, (i) => noise(i + 5000)),
);
const plan = columnOf(
  "Plan",
  "category",
  many(COUNT, (i) => (noise(i + 9) < (i % 3 === 0 ? 0.8 : 0.3) ? "Gold" : "Blue")),
);
const coin = columnOf(
  "Coin",
  "yesNo",
  many(COUNT, (i) => (noise(i + 77) < 0.5 ? "no" : "yes")),
);
const mood = columnOf(
  "Mood",
  "ordered",
  many(COUNT, (i) => ["low", "mid", "high"][Math.min(2, Math.floor(noise(i + 3) * 2) + (i % 3 === 0 ? 1 : 0))]!),
  ["low", "mid", "high"],
);
const profiled = [...as("segmentBy", spend), ...as("describeWith", age, luck, plan, coin, mood)];
const profile = finish(profileSegments(profiled, numbers, 3));
const columnNamed = (name: string) => profile.columns.find(({ column }) => column === name)!;
const rowsOf = (name: string) => profile.rows.filter(({ column }) => column === name);

describe("profiling segments", () => {
  it("columns that formed the segments have an effect size, and are never tested nor said to differ", () => {
    expect(columnNamed("Spend")).toMatchObject({ used: true, measure: "eta²", p: null, test: null, differs: false });
    expect(columnNamed("Spend").effectSize).toBeGreaterThan(0.99);
    expect(rowsOf("Spend").some(({ differs }) => differs)).toBe(false);
    expect(profile.columns[0]!.column).toBe("Spend");
  });
  it("others are tested by what they hold, and differ where it is beyond chance and large enough", () => {
    expect(
      profile.columns
        .filter(({ differs }) => differs)
        .map(({ column }) => column)
        .sort(),
    ).toEqual(["Age", "Mood", "Plan"]);
    expect(columnNamed("Age").test).toBe("Welch's analysis of variance");
    expect(columnNamed("Mood")).toMatchObject({ test: "Kruskal–Wallis", measure: "eta²", levels: ["low", "mid", "high"] });
    expect(columnNamed("Plan")).toMatchObject({ test: "chi-square", measure: "Cramér's V" });
    expect(columnNamed("Luck").p).toBeGreaterThan(0.05);
    const gold = rowsOf("Plan").filter(({ level }) => level === "Gold");
    expect(gold.map(({ differs }) => differs)).toEqual([true, true, true]);
    expect(gold.map(({ effect }) => effect > 0)).toEqual([true, false, false]);
  });
  it("quartiles, index and counts are those of the segment", () => {
    const own = [...age.values].filter((_, i) => i % 3 === 0).sort((a, b) => a - b);
    const row = rowsOf("Age")[0]!;
    expect(row.count).toBe(200);
    expect(row.median).toBeCloseTo((own[99]! + own[100]!) / 2, 12);
    expect(row.lowerQuartile).toBeCloseTo(own[49]! + 0.75 * (own[50]! - own[49]!), 12);
    expect(row.index).toBeCloseTo((100 * row.mean!) / row.overall, 9);
  });
  it("ordered answers are told as places on their scale and as shares", () => {
    const [place, ...shares] = rowsOf("Mood").filter(({ segment }) => segment === 1);
    expect(place).toMatchObject({ level: null, count: 200, index: null });
    expect(place!.mean).toBeGreaterThan(2);
    expect(shares.reduce((sum, { share }) => sum + share!, 0)).toBeCloseTo(1, 12);
  });
  it("the order of rows and columns changes nothing", () => {
    const order = many(COUNT, (i) => (i * 7) % COUNT); // 7 and 600 have no divisor in common
    const turned = [...profiled]
      .reverse()
      .map(({ column, role }) => ({ role, column: { ...column, values: Float64Array.from(order, (i) => column.values[i]!) } }));
    const again = finish(
      profileSegments(
        turned,
        Uint16Array.from(order, (i) => numbers[i]!),
        3,
      ),
    );
    expect(again.columns).toEqual(profile.columns);
    expect(new Set(again.rows.map((row) => JSON.stringify(row)))).toEqual(new Set(profile.rows.map((row) => JSON.stringify(row))));
  });
  it("long tails are compared by logs, in any unit", () => {
    const tail = many(COUNT, (i) => Math.exp(6 * noise(i + 40) + (i % 3)));
    const inUnit = (unit: number) =>
      finish(
        profileSegments(
          as(
            "describeWith",
            columnOf(
              "Sum",
              "number",
              tail.map((x) => x * unit),
            ),
          ),
          numbers,
          3,
        ),
      );
    const [euros, cents] = [inUnit(1), inUnit(100)];
    expect(euros.columns[0]!.logged).toBe(true);
    expect(cents.columns[0]!.effectSize).toBeCloseTo(euros.columns[0]!.effectSize!, 9);
    expect(cents.rows.map(({ index }) => index!.toFixed(6))).toEqual(euros.rows.map(({ index }) => index!.toFixed(6)));
  });
  it("hostile columns give no NaN and no infinity", () => {
    const hostile = [
      columnOf(
        "Equal",
        "number",
        many(COUNT, () => 7),
      ),
      columnOf(
        "Missing",
        "number",
        many(COUNT, () => null),
      ),
      columnOf(
        "Huge",
        "number",
        many(COUNT, (i) => (i % 2 === 0 ? 1e308 : -1e308)),
      ),
      columnOf(
        "Tiny",
        "number",
        many(COUNT, (i) => 5e-324 * (i % 5)),
      ),
      columnOf(
        "Once",
        "number",
        many(COUNT, (i) => (i === 0 ? 1e6 : 0)),
      ),
      columnOf(
        "None",
        "category",
        many(COUNT, () => null),
      ),
      columnOf(
        "Many",
        "category",
        many(COUNT, (i) => `level ${i}`),
      ),
      columnOf(
        "Unasked",
        "ordered",
        many(COUNT, () => null),
        ["low", "high"],
      ),
      columnOf(
        "Only here",
        "number",
        many(COUNT, (i) => (i % 3 === 0 ? i : null)),
      ),
    ];
    const found = finish(profileSegments([...as("describeWith", ...hostile), ...as("segmentBy", ...hostile)], numbers, 4));
    for (const number of [...found.rows, ...found.columns]
      .flatMap((row) => Object.values(row))
      .filter((cell) => typeof cell === "number")) {
      expect(Number.isFinite(number)).toBe(true);
    }
    expect(found.columns.filter(({ column, differs }) => column === "Equal" && differs)).toEqual([]);
  });
  it("of 200 columns of noise, about none is said to differ", () => {
    const columns = many(200, (c) =>
      columnOf(
        `Noise ${c}`,
        "number",
        many(120, (i) => noise(1000 * c + i)),
      ),
    );
    const found = finish(profileSegments(as("describeWith", ...columns), numbers.slice(0, 120), 3));
    expect(found.columns.filter(({ differs }) => differs).length).toBeLessThanOrEqual(1);
    expect(found.columns.filter(({ p }) => p !== null).length).toBe(200);
  });
});

describe("Holm's correction", () => {
  it("multiplies step by step, never falls, and leaves out what was not tested", () => {
    expect(holm([0.01, null, 0.04, 0.03])).toEqual([0.03, null, 0.06, 0.06]); // R 4.2.2: p.adjust(c(.01, .04, .03), "holm")
    expect(holm([0.5, 0.9])).toEqual([1, 1]);
  });
});
