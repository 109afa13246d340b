import { readEntry, serialOf } from "../../../../src/workbench/host/rules/typed-entry";

const YEAR = 2026;
const read = (text: string) => readEntry(text, false, YEAR);

test.each([
  ["12", 12, undefined],
  ["-1.5", -1.5, undefined],
  ["1,234", 1234, "#,##0"],
  ["1,23", "1,23", undefined],
  ["1.2.3", "1.2.3", undefined],
  ["50%", 0.5, "0%"],
  ["12.5%", 0.125, "0.00%"],
  ["$3.50", 3.5, "$#,##0.00"],
  ["(7)", -7, undefined],
  ["1e3", 1000, "0.00E+00"],
  ["007", 7, undefined],
  ["true", true, undefined],
  ["1/2/2025", 45659, "m/d/yyyy"],
  ["2025-01-02", 45659, "m/d/yyyy"],
  ["13/1/2025", "13/1/2025", undefined],
  ["2-Jan-25", 45659, "d-mmm-yy"],
  ["MAR1", serialOf(YEAR, 3, 1), "d-mmm"],
  ["Jan 2025", 45658, "mmm-yy"],
  ["12:30", 0.520833, "h:mm"],
  ["1:00 PM", 0.541667, "h:mm AM/PM"],
  ["plain text", "plain text", undefined],
  ["- a list", "- a list", undefined],
  ["March madness", "March madness", undefined],
])("%s is read as %s", (text, value, numberFormat) => {
  const entry = read(text);
  expect(entry).toMatchObject({ type: "value" });
  if (entry.type !== "value") return;
  if (typeof value === "number") expect(entry.value).toBeCloseTo(value, 5);
  else expect(entry.value).toBe(value);
  expect(entry.numberFormat).toBe(numberFormat);
});

test("formulas, errors, blanks and texts kept by an apostrophe or the Text format", () => {
  expect(read("=A1+1")).toEqual({ type: "formula", formula: "=A1+1" });
  expect(read("+A1")).toEqual({ type: "formula", formula: "=+A1" });
  expect(read("@SUM(A1)")).toEqual({ type: "formula", formula: "=SUM(A1)" });
  expect(read("#n/a")).toEqual({ type: "value", value: { error: "#N/A" } });
  expect(read("#hashtag")).toEqual({ type: "value", value: "#hashtag" });
  expect(read("")).toEqual({ type: "value", value: null });
  expect(read("'=A1")).toEqual({ type: "value", value: "=A1", quotePrefix: true });
  expect(readEntry("=A1", true, YEAR)).toEqual({ type: "value", value: "=A1" });
  expect(readEntry("12", true, YEAR)).toEqual({ type: "value", value: "12" });
});

test("days have Excel's serial numbers, with its leap day of 1900", () => {
  expect([serialOf(1900, 1, 1), serialOf(1900, 2, 28), serialOf(1900, 3, 1), serialOf(2026, 11, 22)]).toEqual([1, 59, 61, 46348]);
  expect(serialOf(2025, 2, 29)).toBeNull();
});
