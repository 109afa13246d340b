import { PLAIN_REQUEST, type SegmentRequest } from "../../../src/features/index";
import { type Choices, choicesFrom, firstChoices, giveRole, kindOf, requestFrom, roleOf, takeRole } from "../../../src/pane/state/choices";
import { sameRequest } from "../../../src/pane/state/found-key";
import { revise } from "../../../src/pane/state/revise";
import { column, table } from "./table";

const customers = table([
  column("Id", { role: "id", kind: "identifier" }),
  column("Spend", { role: "value" }),
  column("Visits", { role: "segmentBy" }),
  column("Region", { role: "describeWith", kind: "category" }),
  column("Churned", { role: "outcome", kind: "yesNo", outcomeLevel: "Yes" }),
  column("Note", { role: "ignore", kind: "text" }),
]);

const today = "2026-11-22";

test("without choices the request is what was proposed, columns in the order of the sheet", () => {
  expect(requestFrom(firstChoices, customers, today)).toEqual({
    ...PLAIN_REQUEST,
    idColumn: "Id",
    valueColumn: "Spend",
    outcomes: [{ column: "Churned", level: "Yes" }],
    segmentBy: ["Visits"],
    describeWith: ["Region"],
    today,
  });
});

test("there is one value column: giving the role to another takes it from the first", () => {
  const choices = giveRole(firstChoices, customers, "Visits", "value");
  const request = requestFrom(choices, customers, today);
  expect(request.valueColumn).toBe("Visits");
  expect(request.segmentBy).toEqual([]);
  expect(roleOf(customers.columns[1]!, choices, customers)).toBe("ignore");
});

test("a role can be taken from every column", () => {
  expect(requestFrom(takeRole(firstChoices, customers, "id"), customers, today).idColumn).toBeNull();
});

test("kinds of columns that are not there are not asked for", () => {
  const choices = { ...firstChoices, kinds: { Region: "ordered", Gone: "number" } as const };
  expect(requestFrom(choices, customers, today).kinds).toEqual({ Region: "ordered" });
  expect(kindOf(customers.columns[3]!, choices)).toBe("ordered");
});

test("what is chosen for columns that are not there, and for a method that is not chosen, is not asked for", () => {
  const choices: Choices = {
    ...firstChoices,
    weights: { Gone: 2, Visits: 3, Region: 2 },
    without: { Visits: ["log"], Gone: ["cap"] },
    keepSentinels: ["Gone", "Visits"],
    rules: [{ column: "Spend", cut: { by: "quantiles", bands: 3 } }],
    existing: "Region",
    segments: 4,
  };
  expect(requestFrom(choices, customers, today)).toMatchObject({
    weights: { Visits: 3 },
    without: { Visits: ["log"] },
    keepSentinels: ["Visits"],
    rules: [],
    existing: null,
    segments: 4,
  });
  const rules = requestFrom({ ...choices, method: "rules" }, customers, today);
  expect(rules).toMatchObject({ rules: choices.rules, existing: null, segments: "auto" });
  expect(requestFrom({ ...choices, method: "existing" }, customers, today)).toMatchObject({ rules: [], existing: "Region" });
});

test("the order in which things were chosen changes nothing", () => {
  const one = { ...firstChoices, kinds: { Visits: "ordered", Region: "text" }, families: { Visits: "needs", Spend: "needs" } } as const;
  const other = { ...firstChoices, kinds: { Region: "text", Visits: "ordered" }, families: { Spend: "needs", Visits: "needs" } } as const;
  expect(sameRequest(requestFrom(one, customers, today), requestFrom(other, customers, today))).toBe(true);
});

test("the answer that counts as happened can be chosen", () => {
  const choices = { ...giveRole(firstChoices, customers, "Region", "outcome"), outcomeLevels: { Region: "North" } };
  expect(requestFrom(choices, customers, today).outcomes).toEqual([
    { column: "Region", level: "North" },
    { column: "Churned", level: "Yes" },
  ]);
});

test("a saved request comes back as it was asked, columns that are gone apart", () => {
  const request: SegmentRequest = {
    ...requestFrom(firstChoices, customers, "2026-10-03"),
    objective: "retain",
    segmentBy: ["Spend", "Gone"],
    outcomes: [{ column: "Churned", level: "No" }],
    valueColumn: null,
    method: "ward",
    weights: { Spend: 2 },
    edits: [{ edit: "split", segment: 2 }],
    segments: 5,
    preparation: "zscore",
    seed: 7,
  };
  const again = requestFrom(choicesFrom(request, customers), customers, today);
  expect(again).toEqual({ ...request, segmentBy: ["Spend"], today });
});

test("merges and splits go with the segments they were made in", () => {
  const edited: Choices = { ...firstChoices, edits: [{ edit: "merge", segments: [1, 2] }] };
  expect(revise(edited, { ...edited, segments: 5 }).edits).toEqual([]);
  expect(revise(edited, { ...edited }).edits).toEqual(edited.edits);
  const more: Choices = { ...edited, edits: [...edited.edits, { edit: "split", segment: 1 }] };
  expect(revise(edited, more).edits).toHaveLength(2);
});
