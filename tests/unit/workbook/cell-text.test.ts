import { asText, asValue } from "../../../src/workbook/cell-text";

test.each(["=1+1", "+49", "-", "@x", "'quoted", "#N/A", "2026", "May 5", "1,5", "12:30", "€ 3", "TRUE", "false"])(
  "%s is kept as text",
  (text) => {
    expect(asText(text)).toBe(`'${text}`);
  },
);

test.each(["Loyal", "High spenders on Grocery", "", "a=b", "x@y", "A long sentence in which 3.2 × the average can be nothing but text"])(
  "%s needs nothing",
  (text) => {
    expect(asText(text)).toBe(text);
  },
);

test("other cells are themselves; nothing clears", () => {
  expect([asValue(-1.5), asValue(true), asValue(null)]).toEqual([-1.5, true, ""]);
});
