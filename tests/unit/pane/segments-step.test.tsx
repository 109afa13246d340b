/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { SegmentsStep } from "../../../src/pane/segments/index";
import { firstChoices } from "../../../src/pane/state/choices";
import { segmented } from "./segmented";
import { show, stateWith } from "./shown";

const person = userEvent.setup();

test("before an answer a paragraph says what will be done, and each choice leads to where it is made", async () => {
  show(SegmentsStep, stateWith({ choices: { ...firstChoices, weights: { Grocery: 2 } } }));
  const words = screen.getByText(/440 customers, grouped/);
  expect(words).toHaveTextContent(
    "440 customers, grouped by how alike they are in 2 columns: Fresh and Grocery. The method is chosen for you, the number of segments too. " +
      "Columns are prepared as recommended; Grocery counts double. Segments with the highest Spend come first. Churned = Yes judges them, without forming them.",
  );
  await person.click(within(words).getByRole("button", { name: "Grocery counts double" }));
  expect(screen.getByRole("button", { name: "Columns and weights" })).toHaveFocus();
  expect(screen.getByLabelText("How much Grocery counts")).toHaveValue("2");
  await person.click(within(words).getByRole("button", { name: "too" }));
  expect(screen.getByLabelText("Number of segments")).toHaveFocus();
});

test("the answer tells the verdict first, then what speaks for and against the number, and what another number costs", () => {
  show(SegmentsStep, stateWith({}, segmented(4)));
  const answer = screen.getByRole("region", { name: "Answer" });
  const told = [
    "4 segments",
    "useful slices of a continuum",
    "2 segments are the most distinct.",
    "What speaks against 2:",
    "Compared with the recommended 2",
  ];
  const places = told.map((words) => answer.textContent.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(screen.getByRole("img", { name: /Recommended: 2, silhouette 0.45, stability 0.89. Chosen: 4/ })).toBeVisible();
});

test("all criteria stand under Why, each with its source; what one alone would choose is marked", async () => {
  show(SegmentsStep, stateWith({}, segmented(4)));
  await person.click(screen.getByRole("button", { name: "Why 4?" }));
  expect(screen.getByText("The silhouette speaks for 2 segments, the gap for 1.")).toBeVisible();
  const [distinct, stable] = screen.getAllByRole("table");
  expect(within(distinct!).getByRole("row", { name: /^2 0.45★ 298 0.90 50%/ })).toBeVisible();
  expect(within(stable!).getByRole("row", { name: /^1 0.42 ± 0.02★/ })).toBeVisible();
  for (const source of ["Rousseeuw 1987", "Tibshirani", "Hennig 2007", "1974", "1979"])
    expect(screen.getByText(new RegExp(source))).toBeVisible();
  expect(screen.queryByText(/Schwarz/)).toBeNull();
});

test("bands of columns are chosen column by column; what is typed counts once it is all numbers", async () => {
  const choices = { ...firstChoices, method: "rules" as const, rules: [{ column: "Spend", cut: { by: "points" as const, points: [40] } }] };
  const { asked } = show(SegmentsStep, stateWith({ choices }));
  expect(screen.queryByLabelText("Number of segments")).toBeNull();
  await person.click(screen.getByRole("button", { name: "Method" }));
  const field = screen.getByLabelText("Cut points of Spend");
  await person.clear(field);
  await person.type(field, "25; x");
  expect(screen.getByText(/Type numbers/)).toBeVisible();
  await person.type(field, "{Backspace}60");
  expect(asked.at(-1)).toEqual(["choose", { ...choices, rules: [{ column: "Spend", cut: { by: "points", points: [25, 60] } }] }]);
  await person.click(screen.getByRole("button", { name: "Cut by a second column" }));
  expect(asked.at(-1)).toMatchObject(["choose", { rules: [{ column: "Spend" }, { column: "Fresh", cut: { by: "quantiles", bands: 3 } }] }]);
});

test("what a method still needs is said instead of finding", () => {
  show(SegmentsStep, stateWith({ choices: { ...firstChoices, method: "existing" } }));
  expect(screen.getByText("Choose the column that holds your segments, under Method.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Find segments" })).toHaveAttribute("aria-disabled", "true");
});

test("preparation steps that can be switched off have a switch", async () => {
  const found = segmented(3);
  const segmentation = { ...found, preparation: [{ ...found.preparation[0]!, column: "Fresh" }] };
  const choices = { ...firstChoices, without: { Fresh: ["log" as const] } };
  const { asked } = show(SegmentsStep, stateWith({ choices }, segmentation));
  await person.click(screen.getByRole("button", { name: "Columns and weights" }));
  await person.click(screen.getByRole("button", { name: "Fresh" }));
  expect(screen.getByRole("switch", { name: "even out a lopsided spread" })).not.toBeChecked();
  await person.click(screen.getByRole("switch", { name: "capped at the 1% and 99% points" }));
  expect(asked.at(-1)).toMatchObject(["choose", { without: { Fresh: ["log", "cap"] } }]);
});
