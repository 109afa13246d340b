import { namesAreGood, nameTrouble } from "../../../src/pane/state/segment-name";

test.each(["Big spenders", "18–24 Prosperous", "a".repeat(31), "R&D (north)", "Åse's", "Contract: Month-to-month", "North/South", "[all]"])(
  "%s is a good name",
  (name) => {
    expect(nameTrouble([name, "Other"], 0)).toBeNull();
  },
);

test.each([
  ["", "a name"],
  ["   ", "a name"],
  ["a".repeat(32), "this has 32"],
  ["=SUM(A1)", "Do not begin"],
  ["@home", "Do not begin"],
  ["'quoted", "apostrophe"],
  ["other ", "Segment 2"],
])("%j is not", (name, why) => {
  expect(nameTrouble([name, "Other"], 0)).toContain(why);
  expect(namesAreGood([name, "Other"])).toBe(false);
});
