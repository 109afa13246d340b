import { choicesFrom, firstChoices, giveRole, kindOf, requestFrom, roleOf, takeRole } from "../../../src/pane/state/choices";
import { column, table } from "./table";

const customers = table([
  column("Id", { role: "id", kind: "identifier" }),
  column("Spend", { role: "value" }),
  column("Visits", { role: "segmentBy" }),
  column("Region", { role: "describeWith", kind: "category" }),
  column("Churned", { role: "outcome", kind: "yesNo" }),
  column("Note", { role: "ignore", kind: "text" }),
]);

test("without choices the request is what was proposed, columns in the order of the sheet", () => {
  expect(requestFrom(firstChoices, customers, "2026-11-22")).toEqual({
    idColumn: "Id",
    valueColumn: "Spend",
    segmentBy: ["Visits"],
    describeWith: ["Region", "Churned"],
    kinds: {},
    segments: "auto",
    preparation: "recommended",
    missing: "fill",
    includeHidden: false,
    seed: 1,
    today: "2026-11-22",
  });
});

test("there is one value column: giving the role to another takes it from the first", () => {
  const choices = giveRole(firstChoices, customers, "Visits", "value");
  const request = requestFrom(choices, customers, "2026-11-22");
  expect(request.valueColumn).toBe("Visits");
  expect(request.segmentBy).toEqual([]);
  expect(roleOf(customers.columns[1]!, choices)).toBe("ignore");
});

test("a role can be taken from every column", () => {
  expect(requestFrom(takeRole(firstChoices, customers, "id"), customers, "2026-11-22").idColumn).toBeNull();
});

test("kinds of columns that are not there are not asked for", () => {
  const choices = { ...firstChoices, kinds: { Region: "ordered", Gone: "number" } as const };
  expect(requestFrom(choices, customers, "2026-11-22").kinds).toEqual({ Region: "ordered" });
  expect(kindOf(customers.columns[3]!, choices)).toBe("ordered");
});

test("a saved request comes back as it was asked, columns that are gone apart", () => {
  const request = {
    ...requestFrom(firstChoices, customers, "2026-10-03"),
    segmentBy: ["Spend", "Gone"],
    valueColumn: null,
    segments: 5,
    preparation: "zscore" as const,
    seed: 7,
  };
  const again = requestFrom(choicesFrom(request, customers), customers, "2026-11-22");
  expect(again).toEqual({ ...request, segmentBy: ["Spend"], today: "2026-11-22" });
});
