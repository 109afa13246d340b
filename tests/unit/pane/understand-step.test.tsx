/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { UnderstandStep } from "../../../src/pane/understand/index";
import { segmented } from "./segmented";
import { show, stateWith } from "./shown";

const person = userEvent.setup();
const at = (selectedRow: number) => ({
  selection: { address: "A1:H441", sheetName: "Customers", customers: 440, columns: 8, tableName: null, selectedRow, trouble: null },
});
const card = (number: number) =>
  screen.getByRole("heading", { name: `Segment ${number}: Segment ${number}` }).closest<HTMLElement>("[role=group]")!;

test("a card tells size, value, stability and outcomes; what was not beyond chance is said to be so", () => {
  show(UnderstandStep, stateWith({}, segmented(4)));
  expect(card(1)).toHaveTextContent("110 customers · 25% · stable");
  expect(within(card(1)).getByText(/3 in 10 churned/)).not.toHaveTextContent("chance");
  expect(within(card(2)).getByText(/3 in 10 churned/)).toHaveTextContent("no more than chance would bring");
});

test("what formed a segment stands apart from what was found to differ; what was not tested is not told", async () => {
  show(UnderstandStep, stateWith({}, segmented(3)));
  await person.click(screen.getByRole("button", { name: "More about segment 1" }));
  const parts = within(card(1))
    .getAllByRole("heading", { level: 3 })
    .map(({ textContent }) => textContent);
  expect(parts).toEqual(["What formed it", "More", "Also different"]);
  expect(card(1)).toHaveTextContent("67% in Channel 2");
  expect(card(1)).not.toHaveTextContent("Region 3");
});

test("typical and borderline customers are links to their rows", async () => {
  const { asked } = show(UnderstandStep, stateWith({}, segmented(3)));
  await person.click(screen.getByRole("button", { name: "More about segment 1" }));
  await person.click(within(card(1)).getByRole("button", { name: "row 14" }));
  expect(asked.at(-1)).toEqual(["show", { sheetName: "Customers", address: "A14:H14" }]);
  expect(card(1)).toHaveTextContent("Right for 86% of those it names");
});

test("a customer outside every segment's reach is counted and linked", () => {
  show(UnderstandStep, stateWith({}, segmented(3)));
  expect(screen.getByText(/4 customers are unlike/)).toHaveTextContent("row 52, row 152, row 252, row 352");
});

test("with a row of the list selected, the pane says why this customer is in its segment", () => {
  const reasons = ["Grocery 9,800", "Fresh 120", "Milk 3,300"].map((words) => ({ column: words, strength: 0.3, words }));
  const customer = { segment: 1, second: 2, fit: 0.04, outside: false, reasons, words: "" };
  const explained = { dataRow: 12, customer };
  const { unmount } = show(UnderstandStep, stateWith({ ...at(13), explained }, segmented(3)));
  const why = screen.getByRole("region", { name: "Why this customer?" });
  expect(why).toHaveTextContent("Row 14: Segment 1");
  expect(within(why).getAllByRole("listitem")).toHaveLength(3);
  expect(why).toHaveTextContent("Near the border (fit 0.04 of 1); second best: Segment 2.");
  unmount();
  show(UnderstandStep, stateWith({ ...at(14), explained }, segmented(3)));
  expect(screen.queryByText(reasons[0]!.words)).not.toBeInTheDocument();
  expect(screen.getByText("Row 15: Segment 1")).toBeVisible();
});

test("two segments are merged and one is split by hand", async () => {
  const { asked } = show(UnderstandStep, stateWith({}, segmented(3)));
  await person.click(screen.getByRole("button", { name: "Change segment 2 by hand" }));
  await person.click(screen.getByRole("menuitem", { name: /Segment 1/ }));
  expect(asked.at(-1)).toEqual(["edit", { edit: "merge", segments: [1, 2] }]);
  await person.click(screen.getByRole("button", { name: "Change segment 2 by hand" }));
  await person.click(screen.getByRole("menuitem", { name: "Split in two" }));
  expect(asked.at(-1)).toEqual(["edit", { edit: "split", segment: 2 }]);
});

test("segments are compared column by column, tested differences in bold, and as numbers", async () => {
  show(UnderstandStep, stateWith({}, segmented(3)));
  await person.click(screen.getByRole("tab", { name: "Compare" }));
  const formed = screen.getByRole("table", { name: /^What formed the segments/ });
  expect(within(formed).getByText("Grocery")).toBeVisible();
  expect(within(formed).getAllByRole("cell", { name: "100" })).toHaveLength(1);
  const others = screen.getByRole("table", { name: /^What else/ });
  // Of two levels one says it all: the one with the larger effect, else the rarer.
  expect(
    within(others)
      .getAllByRole("rowheader")
      .map(({ textContent }) => textContent),
  ).toEqual(["Channel: 2 · differs"]);
  expect(within(others).getAllByText("12×")[0]!.tagName).toBe("STRONG");
  await person.click(screen.getByRole("switch", { name: "Show numbers as tables" }));
  expect(screen.getByText(/Channel: 2 · differs beyond chance · Cramér's V 0.30 · chi-square, p 0.001/)).toBeVisible();
});
