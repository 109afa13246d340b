import { DecisionTreeClassifier } from "ml-cart";
import { findRulesOfThumb } from "../../../src/profile/index";
import { growTree, segmentOfCustomer } from "../../../src/profile/rules/grow-tree";
import { pickCustomers } from "../../../src/profile/rules/pick-customers";
import { easyStep, roundCuts } from "../../../src/profile/rules/round-cuts";
import { traitsOf } from "../../../src/profile/rules/traits-of";
import { columnOf, finish, many, noise } from "./columns";

const TODAY = "2026-11-22"; // serial 46348
const COUNT = 900;
const spend = many(COUNT, (i) => Math.round(2000 * noise(i)));
const days = many(COUNT, (i) => 46348 - Math.floor(400 * noise(i + 5000)));
const numbers = Uint16Array.from(spend, (value, i) => (value <= 500 ? 1 : days[i]! > 46348 - 30 ? 2 : 3));
const columns = [
  columnOf("Spend", "number", spend),
  columnOf("Last order", "date", days),
  columnOf(
    "Luck",
    "number",
    many(COUNT, (i) => noise(i + 9000)),
  ),
];
const found = finish(findRulesOfThumb(columns, numbers, 3, { seed: 1, today: TODAY }));

describe("rules of thumb", () => {
  it("say in round numbers what makes a segment, and how often that is right for customers not seen", () => {
    expect(found.rules[0]!.words).toBe("Spend at most 500");
    expect(found.rules[1]!.words).toMatch(/Last order less than \d+ days ago/);
    expect(found.accuracy).toMatchObject({ fittedOn: 630, triedOn: 270 });
    expect(found.accuracy!.right).toBeGreaterThan(0.9);
    for (const rule of found.rules) expect(Math.min(rule!.right, rule!.found)).toBeGreaterThan(0.6);
  });
  it("are the same whatever the order of rows and columns", () => {
    const order = many(COUNT, (i) => (i * 7) % COUNT);
    const turned = [...columns].reverse().map((column) => ({ ...column, values: Float64Array.from(order, (i) => column.values[i]!) }));
    expect(
      finish(
        findRulesOfThumb(
          turned,
          Uint16Array.from(order, (i) => numbers[i]!),
          3,
          { seed: 1, today: TODAY },
        ),
      ),
    ).toEqual(found);
  });
  it("are not made of noise: no rule where nothing tells segments apart, and none of few customers", () => {
    const chance = Uint16Array.from({ length: COUNT }, (_, i) => 1 + Math.floor(4 * noise(i + 70_000)));
    const nothing = finish(findRulesOfThumb(columns, chance, 4, { seed: 1, today: TODAY }));
    expect(nothing.rules.filter((rule) => rule !== null)).toEqual([]);
    expect(finish(findRulesOfThumb(columns.slice(0, 1), numbers.slice(0, 10), 3, { seed: 1, today: TODAY })).accuracy).toBeNull();
  });
  it("a customer's accuracy is measured on the very numbers that are said", () => {
    const limit = Number(/at most ([\d,]+)/.exec(found.rules[0]!.words)![1]!.replace(",", ""));
    const { others } = finish(pickCustomers(columns, numbers, 630, 1));
    const named = others.filter((i) => spend[i]! <= limit);
    expect(found.rules[0]!.right).toBeCloseTo(named.filter((i) => numbers[i] === 1).length / named.length, 12);
  });
});

describe("the tree", () => {
  it("splits as ml-cart does (gini, depth 3), wherever a split is worth its question", () => {
    const of = [0, 1, 2].map((t) => Uint16Array.from({ length: 300 }, (_, i) => Math.floor(8 * noise(1000 * t + i))));
    const segments = Uint16Array.from({ length: 300 }, (_, i) => (of[0]![i]! > 4 ? 1 : of[1]![i]! > 2 ? 2 : 3));
    const tree = finish(growTree({ steps: of.map((own) => ({ count: 8, of: own })), numbers: segments }, 3, 3));
    const cart = new DecisionTreeClassifier({ maxDepth: 3 });
    const rows = Array.from({ length: 300 }, (_, i) => of.map((own) => own[i]!));
    cart.train(
      rows,
      Array.from(segments, (number) => number - 1),
    );
    const named = rows.map((row) => segmentOfCustomer(tree, (trait) => row[trait]!) - 1);
    expect(named).toEqual(cart.predict(rows));
  });
});

describe("a seeded choice of customers", () => {
  it("has the size asked for, another for another seed, and is fair to customers that are alike", () => {
    const alike = columnOf(
      "Plan",
      "category",
      many(2000, (i) => (i % 4 === 0 ? "Gold" : "Blue")),
    );
    const all = new Uint16Array(2000).fill(1);
    const golden = [1, 2, 3].map((seed) => {
      const { picked, others } = finish(pickCustomers([alike], all, 400, seed));
      expect([picked.length, others.length]).toEqual([400, 1600]);
      return picked.filter((i) => i % 4 === 0).length;
    });
    for (const count of golden) expect(Math.abs(count - 100)).toBeLessThan(40);
    expect(new Set(golden).size).toBeGreaterThan(1);
  });
});

describe("what can be asked", () => {
  const all = Int32Array.from({ length: 4 }, (_, i) => i);
  it("numbers, dates, answers and levels in words", () => {
    const [size] = traitsOf(columnOf("Size", "number", [1, 2, 3, 4]), all, TODAY);
    expect([size!.words(0, 0), size!.words(1, 2), size!.words(1, size!.steps - 1)]).toEqual([
      "Size at most 1",
      "Size over 1 and up to 3",
      "Size over 1",
    ]);
    const [mood] = traitsOf(columnOf("Mood", "ordered", ["low", "mid", "high", null], ["low", "mid", "high"]), all, TODAY);
    expect([mood!.words(1, 2), mood!.words(0, 1), mood!.words(1, 1), mood!.stepOf(3)]).toEqual([
      "Mood is at least mid",
      "Mood is at most mid",
      "Mood is mid",
      1,
    ]);
    const [plan, missing] = traitsOf(columnOf("Plan", "category", ["Gold", "Gold", null, null]), all, TODAY);
    expect([plan!.words(1, 1), plan!.words(0, 0), missing!.words(1, 1)]).toEqual([
      "Plan is Gold",
      "Plan is other than Gold",
      "Plan is missing",
    ]);
    const [yes] = traitsOf(columnOf("Partner", "yesNo", ["no", "yes", "no", "yes"]), all, TODAY);
    expect([yes!.words(1, 1), yes!.words(0, 0)]).toEqual(["Partner is yes", "Partner is no"]);
    const [order] = traitsOf(columnOf("Order", "date", [46000, 46100, 46200, 46340]), all, TODAY);
    expect(order!.words(0, 0)).toMatch(/^Order \d+ or more days ago$/);
  });
  it("cuts are round, and leave values on both sides", () => {
    const cuts = roundCuts(Float64Array.from({ length: 500 }, (_, i) => 9813.37 * noise(i)));
    expect(cuts.length).toBeGreaterThan(15);
    for (const cut of cuts) expect(cut % 1).toBeCloseTo(0, 9);
    expect(roundCuts(Float64Array.from([2013, 2014, 2015, 2016, 2017]))).toEqual([2013, 2014, 2015, 2016]);
    expect([roundCuts(Float64Array.from([5, 5, 5])), roundCuts(new Float64Array(0))]).toEqual([[], []]);
    expect([easyStep(0.7), easyStep(37), easyStep(1000), easyStep(0)]).toEqual([0.5, 20, 1000, 0]);
  });
});
