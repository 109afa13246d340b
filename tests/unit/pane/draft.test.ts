import type { CustomersRead } from "../../../src/actions/index";
import { firstChoices } from "../../../src/pane/state/choices";
import { draftOf, fitsDraft, parseDraft } from "../../../src/pane/state/draft";
import { firstState, type PaneState } from "../../../src/pane/state/pane-state";
import { column, table } from "./table";

const place = { sheetName: "Customers", address: "A1:B441", tableName: null, firstRow: 1, firstColumn: 0 };
const customers: CustomersRead = { place, description: table([column("Visits"), column("Spend")]) };
const state: PaneState = { ...firstState, step: "segments", customers, choices: { ...firstChoices, segments: 4 } };

test("what is kept is the step, the place and the choices, and comes back as it was", () => {
  const draft = draftOf(state)!;
  expect(draft).toEqual({
    form: 2,
    step: "segments",
    sheetName: "Customers",
    address: "A1:B441",
    columns: ["Visits", "Spend"],
    choices: { ...firstChoices, segments: 4 },
    names: null,
  });
  expect(parseDraft(JSON.stringify(draft))).toEqual(draft);
});

test("at home, before anything is read and after writing there is nothing to return to", () => {
  expect(draftOf({ ...state, step: "home" })).toBeNull();
  expect(draftOf({ ...state, customers: null })).toBeNull();
  expect(draftOf({ ...state, written: { columns: [], sheets: [] } as unknown as PaneState["written"] })).toBeNull();
});

test("a draft is for the columns it was made on; what is no draft is none", () => {
  const draft = draftOf(state)!;
  expect(fitsDraft(draft, customers)).toBe(true);
  expect(fitsDraft(draft, { ...customers, description: table([column("Visits"), column("Age")]) })).toBe(false);
  expect(parseDraft(null)).toBeNull();
  expect(parseDraft("{")).toBeNull();
  expect(parseDraft(JSON.stringify({ ...draft, form: 1 }))).toBeNull();
  expect(parseDraft(JSON.stringify({ ...draft, names: [1] }))).toBeNull();
  expect(parseDraft(JSON.stringify({ ...draft, choices: { segments: 3 } }))).toBeNull();
});
