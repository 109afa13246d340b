import type { CustomersRead } from "../../../src/actions/index";
import { firstChoices, requestFrom } from "../../../src/pane/state/choices";
import type { PaneEvent } from "../../../src/pane/state/pane-event";
import { paneReducer } from "../../../src/pane/state/pane-reducer";
import { firstState, type PaneState } from "../../../src/pane/state/pane-state";
import { segmented } from "./segmented";
import { column, table } from "./table";

const description = table([column("Visits", { role: "segmentBy" })]);
const place = { sheetName: "Customers", address: "A1:A441", tableName: null, firstRow: 1, firstColumn: 0 };
const customers: CustomersRead = { place, description };
const trouble = { code: "Busy", message: "Excel is busy.", advice: "Wait.", retry: true };

const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(paneReducer, firstState);
const read: PaneEvent = { type: "customersRead", customers, choices: firstChoices };
const found = (segments: number): PaneEvent => ({
  type: "segmentsFound",
  request: requestFrom({ ...firstChoices, segments }, description, "2026-11-22"),
  segmentation: segmented(segments),
});

test("going to another number of segments and back loses no name", () => {
  const renamed: PaneEvent = { type: "segmentRenamed", index: 1, name: "Regulars" };
  expect(after(read, found(3), renamed).names).toEqual(["Segment 1", "Regulars", "Segment 3"]);
  expect(after(read, found(3), renamed, found(2)).names).toEqual(["Segment 1", "Segment 2"]);
  expect(after(read, found(3), renamed, found(2), found(3)).names).toEqual(["Segment 1", "Regulars", "Segment 3"]);
});

test("a segment that holds the very same customers keeps the name that the person gave it", () => {
  const four = segmented(4);
  const merged = Uint16Array.from(four.assignment, (number) => (number > 2 ? 3 : number));
  const names = ["Segment 1", "Regulars", "Others"];
  const segments = names.map((name, i) => ({ ...four.segments[i]!, name, size: i === 2 ? 220 : 110 }));
  const edited: PaneEvent = {
    type: "segmentsFound",
    request: requestFrom({ ...firstChoices, segments: 4, edits: [{ edit: "merge", segments: [3, 4] }] }, description, "2026-11-22"),
    segmentation: { ...four, assignment: merged, segments },
  };
  const renamed = (index: number, name: string): PaneEvent => ({ type: "segmentRenamed", index, name });
  expect(after(read, found(4), renamed(0, "Best"), renamed(3, "Quiet"), edited).names).toEqual(["Best", "Regulars", "Others"]);
  expect(after(read, found(4), renamed(0, "Regulars"), edited).names).toEqual(["Regulars", "Segment 2", "Others"]);
});

test("a new name makes what was planned and written old", () => {
  const planned: PaneEvent = { type: "writePlanned", plan: { items: [], obstacles: [], notes: [], replaced: [] } };
  expect(after(read, found(2), planned).plan).not.toBeNull();
  expect(after(read, found(2), planned, { type: "segmentRenamed", index: 0, name: "Best" }).plan).toBeNull();
});

test("a cancelled search keeps what was found before", () => {
  const state = after(read, found(2), { type: "workStarted", task: "find" }, { type: "workStopped" });
  expect(state.found?.segmentation.segments).toHaveLength(2);
  expect(state.work).toBeNull();
  expect(state.announcement).toMatch(/Nothing was changed/);
});

test("a reading that fails leaves no customers, but the choices and names", () => {
  const choices = { ...firstChoices, seed: 5 };
  const state = after(
    { ...read, choices },
    found(2),
    { type: "segmentRenamed", index: 0, name: "Best" },
    { type: "workStarted", task: "read" },
    { type: "troubled", task: "read", trouble },
  );
  expect(state).toMatchObject({ customers: null, found: null, choices, trouble: { trouble } });
  expect(after(read, found(2), { type: "segmentRenamed", index: 0, name: "Best" }, read, found(2)).names[0]).toBe("Best");
});

test("trouble is told once and gone with the next work or step", () => {
  const troubled = after({ type: "troubled", task: "open", trouble });
  expect(troubled.announcement).toBe(trouble.message);
  expect(paneReducer(troubled, { type: "workStarted", task: "open" }).trouble).toBeNull();
  expect(paneReducer(troubled, { type: "arrived", step: "data" }).trouble).toBeNull();
});

test("progress that comes after the end changes nothing", () => {
  expect(after({ type: "workProgressed", stage: "model", words: "late", fraction: 1 })).toEqual(firstState);
});

test("starting anew forgets the choices but not the workbook", () => {
  const workbook = { saved: null, savedTrouble: null, readOnly: true };
  const state = after({ type: "workbookOpened", workbook }, read, found(2), { type: "restarted" });
  expect(state).toMatchObject({ workbook, customers: null, found: null, choices: firstChoices, given: {} });
});
