/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { DataStep } from "../../../src/pane/data/index";
import { Home } from "../../../src/pane/home/index";
import { type Choices, firstChoices } from "../../../src/pane/state/choices";
import type { PaneState } from "../../../src/pane/state/pane-state";
import type { Problem } from "../../../src/table/index";
import { customers as someCustomers, show, stateWith } from "./shown";
import { column, table } from "./table";

const person = userEvent.setup();

const columns = [
  column("Id", { role: "id", kind: "identifier", family: null }),
  column("Orders", { role: "segmentBy" }),
  column("Visits", { role: "segmentBy" }),
  column("Age", { role: "segmentBy", family: "demographic", sentinels: ["999"] }),
  column("Region", { role: "describeWith", kind: "category", family: "geographic", outcomeLevel: "North" }),
  column("Spend", { role: "value" }),
  column("Churned", {
    role: "outcome",
    kind: "yesNo",
    outcomeLevel: "Yes",
    levels: [
      { level: "No", count: 400 },
      { level: "Yes", count: 40 },
    ],
  }),
  column("Note", { kind: "text", family: null, usable: false }),
];
const problems = [
  { kind: "sentinels" as const, column: "Age", position: 3, count: 12, message: "In Age, 999 is read as missing.", rows: [5] },
];

function dataState(choices: Partial<Choices> = {}, more = columns, told: readonly Problem[] = problems): PaneState {
  const description = table(more, told);
  return stateWith({ step: "data", customers: { ...someCustomers, description }, choices: { ...firstChoices, ...choices } });
}

const group = (name: RegExp | string) => within(screen.getByRole("region", { name }));

describe("objective", () => {
  test("each is offered with its words; choosing one only names it: roles stay to be proposed", async () => {
    const { asked } = show(DataStep, dataState());
    await person.click(screen.getByRole("button", { name: /Just explore/ }));
    expect(screen.getAllByRole("menuitemradio")).toHaveLength(8);
    await person.click(screen.getByRole("menuitemradio", { name: /Retain customers.*Who is likely to leave/ }));
    expect(asked).toEqual([["choose", { ...firstChoices, objective: "retain" }]]);
  });

  test("says what it changes, and shows it", () => {
    show(DataStep, dataState({ objective: "retain" }));
    const told = group("Objective").getByText(/Age now only describes/);
    expect(told).toHaveTextContent("Age now only describes. Churned = Yes is told for each segment.");
    expect(group("Describe with: Who they are").getByText("Age")).toBeVisible();
    expect(screen.queryByRole("region", { name: "Segment by: Who they are" })).toBeNull();
  });

  test("says what is missing, and no more once the person chose it", () => {
    const without = columns.filter(({ name }) => name !== "Churned");
    const shown = show(DataStep, dataState({ objective: "retain" }, without));
    expect(group("Objective").getByText(/a column that says who left/)).toBeVisible();
    shown.unmount();
    show(DataStep, dataState({ objective: "retain", roles: { Region: "outcome" } }, without));
    expect(group("Objective").queryByText(/a column that says who left/)).toBeNull();
    expect(screen.getByText("rate of North")).toBeVisible();
  });

  test("what the person chose stays theirs, until they take the proposal", async () => {
    const roles = { Id: "id", Age: "segmentBy" } as const;
    const { asked } = show(DataStep, dataState({ objective: "retain", roles }));
    expect(group("Segment by: Who they are").getByText("Age")).toBeVisible();
    expect(group("Objective").getByText(/You chose what Age is used for/)).toBeVisible();
    await person.click(screen.getByRole("button", { name: "Use our proposal instead" }));
    expect(asked).toEqual([["choose", { ...firstChoices, objective: "retain", roles: { Id: "id" } }]]);
  });

  test("another method is one click away, and one click back", async () => {
    const first = show(DataStep, dataState({ objective: "serve" }));
    await person.click(group("Objective").getByRole("button", { name: "Use tiers" }));
    const taken = first.asked.at(-1)![1] as Choices;
    expect(taken).toMatchObject({ method: "rules", rules: [{ column: "Spend", cut: { by: "quantiles", bands: 3 } }] });
    first.unmount();
    const second = show(DataStep, dataState(taken));
    await person.click(group("Objective").getByRole("button", { name: "Find groups instead" }));
    expect(second.asked.at(-1)).toEqual(["choose", { ...firstChoices, objective: "serve" }]);
  });
});

describe("columns", () => {
  const open = (name: string) => person.click(screen.getByRole("button", { name: new RegExp(name), expanded: false }));

  test("a kind is overruled by looking again, and our guess comes back the same way", async () => {
    const first = show(DataStep, dataState());
    await open("Orders");
    expect(screen.getByText("Why Orders is what it is.")).toBeVisible();
    expect(screen.getByText("Why Orders is of its family.")).toBeVisible();
    await person.selectOptions(screen.getByLabelText("Kind of Orders"), "ordered");
    const next = { ...firstChoices, kinds: { Orders: "ordered" as const } };
    expect(first.asked).toEqual([
      ["choose", next],
      ["lookAgain", next],
    ]);
    first.unmount();
    const second = show(DataStep, dataState(next));
    await open("Orders");
    await person.selectOptions(screen.getByLabelText("Kind of Orders"), "Take our guess again");
    expect(second.asked.at(-1)).toEqual(["lookAgain", firstChoices]);
  });

  test("so is a family", async () => {
    const { asked } = show(DataStep, dataState());
    await open("Age");
    await person.selectOptions(screen.getByLabelText("Family of Age"), "needs");
    expect(asked.at(-1)).toEqual(["lookAgain", { ...firstChoices, families: { Age: "needs" } }]);
  });

  test("values that look like none are counted, and can be real: in the column's details and where it is told", async () => {
    const { asked } = show(DataStep, dataState());
    await open("Age");
    expect(screen.getByText("999 is read as missing (12 cells).")).toBeVisible();
    await person.click(screen.getByRole("switch", { name: "All values of Age are real" }));
    const kept = { ...firstChoices, keepSentinels: ["Age"] };
    expect(asked.at(-1)).toEqual(["lookAgain", kept]);
    await person.click(screen.getByRole("button", { name: "They are real" }));
    expect(asked.at(-1)).toEqual(["lookAgain", kept]);
  });

  test("kept values are said to be kept, and can be given up again", async () => {
    const plain = columns.map((each) => ({ ...each, sentinels: [] }));
    const { asked } = show(DataStep, dataState({ keepSentinels: ["Age"] }, plain, []));
    await person.click(screen.getByRole("button", { name: "1 thing settled for you" }));
    await person.click(screen.getByRole("button", { name: "Undo" }));
    expect(asked.at(-1)).toEqual(["lookAgain", firstChoices]);
  });

  test("an outcome has its own group, and the answer that counts can be chosen", async () => {
    const { asked } = show(DataStep, dataState());
    await open("Churned");
    await person.selectOptions(screen.getByLabelText("Counts as happened in Churned"), "No");
    expect(asked).toEqual([["choose", { ...firstChoices, outcomeLevels: { Churned: "No" } }]]);
  });

  test("only columns with answers that could have happened can be outcomes", async () => {
    show(DataStep, dataState());
    await person.click(screen.getByRole("button", { name: "Use of Orders: Segment by" }));
    expect(screen.getByRole("menuitemradio", { name: "Judge by outcome" })).toHaveAttribute("aria-disabled", "true");
    await person.keyboard("{Escape}");
    await person.click(screen.getByRole("button", { name: "Use of Region: Describe with" }));
    expect(screen.getByRole("menuitemradio", { name: "Judge by outcome" })).not.toHaveAttribute("aria-disabled", "true");
  });
});

describe("other sheets", () => {
  const join = { sheetName: "Survey", address: "A1:D231", idColumn: "Respondent" };
  const met = (["unmatched", "extra", "doubled"] as const).map((ids, i) => ({
    kind: "joined" as const,
    count: [12, 1, 3][i]!,
    message: `How ${ids} ids are treated.`,
    join: { sheetName: "Survey", ids },
    ...(ids === "unmatched" && { rows: [230, 231] }),
  }));
  const added = [...columns, column("Likes", { role: "segmentBy", family: "psychographic", from: "Survey" })];
  const state = () => {
    const known = dataState({ joins: [join] }, added);
    return { ...known, customers: { ...known.customers!, description: table(added, met) } };
  };

  test("how the ids met is told in one place; the columns say where they are from", async () => {
    show(DataStep, state());
    await act(() => Promise.resolve());
    expect(within(screen.getByRole("group", { name: "Added from Survey" })).getByText(/matched/)).toHaveTextContent(
      "428 of 440 customers matched by Id; 12 not found there, blank in the added columns. 1 id there of nobody in your list: left out. 3 rows there with a doubled id: the first row of each id is used.",
    );
    expect(screen.queryByText(/ids are treated/)).toBeNull();
    expect(screen.getByText("from Survey")).toBeVisible();
  });

  test("it is taken out, or joined by another column", async () => {
    const { asked } = show(DataStep, state(), { columnsOn: ["Respondent", "Email"] });
    await waitFor(() => expect(screen.getByLabelText("Ids in Survey")).toHaveTextContent("Email"));
    await person.selectOptions(screen.getByLabelText("Ids in Survey"), "Email");
    expect(asked.at(-1)).toEqual(["joinSheet", "Survey", "Email"]);
    await person.click(screen.getByRole("button", { name: "Take out the columns of Survey" }));
    expect(asked.at(-1)).toEqual(["leaveSheet", "Survey"]);
  });

  test("another id of the customers joins the sheets anew", async () => {
    const { asked } = show(DataStep, state());
    await act(() => Promise.resolve());
    await person.selectOptions(screen.getByLabelText("Customer id"), "Orders");
    expect(asked.at(-1)).toMatchObject(["lookAgain", { roles: { Id: "ignore", Orders: "id" } }]);
    expect(within(screen.getByLabelText("Customer id")).queryByText("Likes")).toBeNull();
  });

  test("a sheet is chosen from those that hold lists; where nothing matches, the person says which column holds the ids", async () => {
    const { asked } = show(DataStep, dataState(), {
      otherSheets: [{ sheetName: "Web", address: "A1:C10", rows: 10, columns: 3 }],
      columnsOn: ["Client", "Pages"],
    });
    await person.click(screen.getByRole("button", { name: "Add columns from a sheet" }));
    await person.click(await screen.findByRole("menuitem", { name: /Web.*9 rows · 3 columns/ }));
    expect(asked).toContainEqual(["joinSheet", "Web", null]);
    const left = within(screen.getByRole("group", { name: "Not added from Web" }));
    await waitFor(() => expect(left.getByLabelText("Ids in Web")).toHaveTextContent("Client"));
    await person.selectOptions(left.getByLabelText("Ids in Web"), "Client");
    expect(asked.at(-1)).toEqual(["joinSheet", "Web", "Client"]);
    await person.click(left.getByRole("button", { name: "Leave Web out" }));
    expect(screen.queryByRole("group", { name: "Not added from Web" })).toBeNull();
  });
});

test("two made-up lists are offered at home", async () => {
  const { asked } = show(Home, stateWith({ step: "home", customers: null }));
  await person.click(screen.getByRole("button", { name: "Insert sample data" }));
  await person.click(screen.getByRole("menuitem", { name: /Survey/ }));
  expect(asked).toEqual([["insertSample", "survey"]]);
});
