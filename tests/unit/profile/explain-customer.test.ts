import { explainCustomer, profileSegments } from "../../../src/profile/index";
import { as, columnOf, finish, many } from "./columns";

const numbers = Uint16Array.from({ length: 40 }, (_, i) => (i < 20 ? 1 : 2));
const grocery = columnOf(
  "Grocery",
  "number",
  many(40, (i) => (i < 20 ? 2000 : 400) + i),
);
const plan = columnOf(
  "Plan",
  "category",
  many(40, (i) => (i < 15 ? "Gold" : "Blue")),
);
const milk = columnOf(
  "Milk",
  "number",
  many(40, (i) => 100 + i),
);
const columns = [grocery, plan, milk];
const profile = finish(profileSegments(as("segmentBy", ...columns), numbers, 2));
const frame = { columns, profile, names: ["Big", "Small"], customer: 3, segment: 1, second: 2, fit: 0.62, outside: false };
const parts = [
  { column: "Grocery", at: 0, width: 1, form: "number" },
  { column: "Milk", at: 1, width: 1, form: "number" },
  { column: "Plan", at: 2, width: 2, form: "levels" },
] as const;

describe("why this customer?", () => {
  it("names the values that make it nearer its own center, strongest first, as they are in the table", () => {
    // To (1, 0, 0, 1): 0.05; to (-1, 0, 1, 0): 5.85. Grocery 3.8 of the 5.8, Plan 2; Milk says nothing.
    const rule = {
      by: "centers",
      centers: [
        [1, 0, 0, 1],
        [-1, 0, 1, 0],
      ],
      reach: [9, 9],
      segmentOf: [1, 2],
    } as const;
    const told = explainCustomer({ ...frame, rule, parts, values: [0.95, 0.2, 0, 1] });
    expect(told.reasons.map(({ column }) => column)).toEqual(["Grocery", "Plan"]);
    expect(told.reasons[0]!.strength).toBeCloseTo(3.8 / 5.8, 9);
    expect(told.words).toBe(
      "Big: Grocery 2,003, 64% above average; Plan is Gold, as for 75% of the segment and 38% of all. Sits well inside (fit 0.62); second best is Small.",
    );
  });
  it("of merged centers the nearest speaks, and a customer outside every reach is told so", () => {
    const rule = {
      by: "centers",
      centers: [
        [9, 9, 9, 9],
        [1, 0, 0, 1],
        [-1, 0, 1, 0],
      ],
      reach: [9, 9, 9],
      segmentOf: [1, 1, 2],
    } as const;
    const told = explainCustomer({ ...frame, rule, parts, values: [0.95, 0.2, 0, 1], outside: true, fit: 0.1 });
    expect(told.reasons[0]!.column).toBe("Grocery");
    expect(told.words).toContain("near the border to Small (fit 0.10). This customer is unlike all");
  });
  it("of a mixture what is likelier, and missing values say nothing", () => {
    const rule = {
      by: "mixture",
      columns: [
        { column: "Grocery", form: "number" },
        { column: "Plan", form: "levels", levels: ["Blue", "Gold"] },
      ],
      parts: [
        { share: 0.5, columns: [{ mean: 1, deviation: 1 }, { chances: [0.1, 0.9] }] },
        { share: 0.5, columns: [{ mean: -1, deviation: 1 }, { chances: [0.8, 0.2] }] },
      ],
      reach: [9, 9],
      segmentOf: [1, 2],
    } as const;
    const told = explainCustomer({ ...frame, rule, parts: [], values: [NaN, 1], fit: 0.82 });
    expect(told.reasons.map(({ column, strength }) => [column, strength])).toEqual([["Plan", 1]]);
    expect(told.words).toContain("Belongs there with a probability of 82%; second best is Small.");
    expect(explainCustomer({ ...frame, rule, parts: [], values: [1, 0] }).reasons.map(({ column }) => column)).toEqual(["Grocery"]);
  });
  it("bands say it themselves; without a segment there is nothing to explain", () => {
    const rule = { by: "existing", column: "Plan", levels: ["Gold", "Blue"], segmentOf: [1, 2] } as const;
    const told = explainCustomer({ ...frame, rule, parts: [], values: [], fit: NaN, second: 0 });
    expect(told).toMatchObject({ fit: null, words: "Big: Plan is Gold, as for 75% of the segment and 38% of all." });
    expect(explainCustomer({ ...frame, rule, parts: [], values: [], segment: 0 }).words).toMatch(/^Not placed/);
  });
});
