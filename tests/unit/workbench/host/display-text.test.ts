import { displayText } from "../../../../src/workbench/host";

// Expected texts: SheetJS's SSF.format, but for 1.005, which Excel rounds by its decimal digits.
test.each([
  [1234.5678, "General", "1234.5678"],
  [0.1 + 0.2, "General", "0.3"],
  [1e15, "General", "1E+15"],
  [123456789012, "General", "1.23457E+11"],
  [1234.5, "0", "1235"],
  [1.005, "0.00", "1.01"],
  [-1234.5, "#,##0.00", "-1,234.50"],
  [1234567, "#,##0", "1,234,567"],
  [0.256, "0%", "26%"],
  [0.256, "0.0%", "25.6%"],
  [-5, "0;(0)", "(5)"],
  [0, '0;-0;"nil"', "nil"],
  [1234567, "0.0,,", "1.2"],
  [12345, "0.00E+00", "1.23E+04"],
  [5, '0 "pcs"', "5 pcs"],
  [3.5, "$#,##0.00", "$3.50"],
  [46348, "yyyy-mm-dd", "2026-11-22"],
  [46348.5, "d-mmm-yy h:mm AM/PM", "22-Nov-26 12:00 PM"],
  [46348, "dddd, mmmm d", "Sunday, November 22"],
  [0.75, "hh:mm:ss", "18:00:00"],
  [1.5, "[h]:mm", "36:00"],
  [7, "000", "007"],
  [1.5, "0.##", "1.5"],
])("%d in %s reads %s", (value, format, text) => {
  expect(displayText(value, format)).toBe(text);
});

test("texts, booleans, errors and blanks show as they are", () => {
  expect([displayText("x", "0.00"), displayText(true, "0"), displayText({ error: "#N/A" }, "0"), displayText(null, "0")]).toEqual([
    "x",
    "TRUE",
    "#N/A",
    "",
  ]);
  expect(displayText("x", '0;-0;0;"text: "@')).toBe("text: x");
});
