import { numberStyle, readNumber } from "../../../src/table/text-numbers";
import { finish } from "../support/finish";

function read(texts: readonly string[], decimalSeparator = "."): number[] {
  const style = finish(numberStyle(texts, { decimalSeparator }));
  return texts.map((text) => (style === null ? NaN : readNumber(text, style)));
}

describe("textNumbers", () => {
  it("reads a column by the rule that more of it allows, whatever the sheet's own", () => {
    expect(read(["1.234,50", "7,5", "12"])).toEqual([1234.5, 7.5, 12]);
    expect(read(["1,234.50", "7.5", "12"], ",")).toEqual([1234.5, 7.5, 12]);
  });
  it("goes by the sheet where both rules allow the texts", () => {
    expect(read(["1.234", "2.500"], ".")).toEqual([1.234, 2.5]);
    expect(read(["1.234", "2.500"], ",")).toEqual([1234, 2500]);
  });
  it("understands currencies, percent, brackets and minus signs on either side", () => {
    expect(read(["€ 12", "$1,200.50", "CHF 30", "40 kr", "5%", "(7)", "8-", "−9"])).toEqual([12, 1200.5, 30, 40, 0.05, -7, -8, -9]);
  });
  it("groups by blanks and apostrophes", () => {
    expect(read(["12 345,6", "1\u00a0000,0"])).toEqual([12345.6, 1000]);
    expect(read(["1'234.5"])).toEqual([1234.5]);
  });
  it("leaves codes with leading zeros and other texts alone", () => {
    expect(read(["05021", "12209"])).toEqual([NaN, NaN]);
    expect(read(["1.2.3", "a1", "T2", "12-13", "2026-03-10", ""])).toEqual([NaN, NaN, NaN, NaN, NaN, NaN]);
  });
  it("takes no sentence for a number, nor its zeros for those of a code", () => {
    expect(read(["0171 is the number that they asked me to call back", "7.5"])).toEqual([NaN, 7.5]);
  });
});
