import { rateOutcomes } from "../../../src/profile/index";
import { howMany } from "../../../src/profile/outcome-words";
import { columnOf, many } from "./columns";

const COUNT = 1000;
const numbers = Uint16Array.from({ length: COUNT }, (_, i) => (i < 400 ? 1 : 2));
const churn = columnOf(
  "Churn",
  "yesNo",
  many(COUNT, (i) => (i % 10 < (i < 400 ? 3 : 1) ? "Yes" : "No")),
  ["No", "Yes"],
);

describe("outcomes", () => {
  it("are rates with Wilson's interval and the ratio to the average, in words", () => {
    const [[first], [second]] = rateOutcomes([{ column: churn, level: "Yes" }], numbers, 2) as [[never], [never]];
    expect(first).toMatchObject({ happened: 120, known: 400, rate: 0.3, overall: 0.18, differs: true });
    expect(first).toHaveProperty("words", "3 in 10 churned (26–35%), 1.7 × the average");
    expect(second).toHaveProperty("words", "1 in 10 churned (8–13%), 0.56 × the average");
  });
  it("that do not differ are not said to", () => {
    const even = columnOf(
      "Plan",
      "category",
      many(COUNT, (i) => (i % 5 === 0 ? "Gold" : "Blue")),
    );
    const [[rate]] = rateOutcomes([{ column: even, level: "Gold" }], numbers, 2) as [[{ words: string; differs: boolean }], unknown];
    expect(rate).toMatchObject({ differs: false, words: "Plan is Gold for 2 in 10 (16–24%), not clearly different from the 20% of all" });
  });
  it("a no is never told as a yes, and customers of whom nothing is known do not count", () => {
    const stayed = columnOf(
      "Churn",
      "yesNo",
      many(COUNT, (i) => (i < 400 ? null : "No")),
      ["No", "Yes"],
    );
    const [[unknown], [known]] = rateOutcomes([{ column: stayed, level: "No" }], numbers, 2) as [[never], [never]];
    expect(unknown).toMatchObject({ known: 0, rate: 0, low: 0, high: 1, ratio: null, differs: false });
    expect(known).toHaveProperty("words", "Churn is No for all 600 (99.4–100.0%), as for all");
  });
  it("counts are said in the fewest words that are right", () => {
    expect([howMany(3, 10), howMany(300, 1000), howMany(267, 1000), howMany(4, 1000), howMany(0, 50), howMany(7, 7)]).toEqual([
      "3 of 10",
      "3 in 10",
      "27 in 100",
      "4 in 1,000",
      "none of 50",
      "all 7",
    ]);
  });
});
