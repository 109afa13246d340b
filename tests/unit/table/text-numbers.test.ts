import { numberStyle, readNumber } from "../../../src/table/text-numbers";
import { finish } from "../support/finish";
import { cycle, look } from "./columns";

function read(texts: readonly string[], decimalSeparator = "."): number[] {
  const style = finish(numberStyle(texts, { decimalSeparator }));
  return texts.map((text) => (style === null ? NaN : readNumber(text, style)));
}

describe("numbers written as text", () => {
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
    expect(read(["€ 1.234,50", "12,- €", "(123)", "12 %"])).toEqual([1234.5, 12, -123, 0.12]);
  });
  it("groups by blanks, apostrophes and the Indian way", () => {
    expect(read(["12 345,6", "1\u00a0000,0", "1\u202f234,5"])).toEqual([12345.6, 1000, 1234.5]);
    expect(read(["1'234.5"])).toEqual([1234.5]);
    expect(read(["1,23,456", "2,00,000.5"])).toEqual([123456, 200000.5]);
  });
  it("reads the unit that most have, in one or many, and no other", () => {
    expect(read(["12 kg", "7.5kg", "9 kg", "3"])).toEqual([12, 7.5, 9, 3]);
    expect(read(["1 day", "2 days", "30 days"])).toEqual([1, 2, 30]);
    expect(read(["1 Tag", "2 Tage", "14 Tage"])).toEqual([1, 2, 14]);
    expect(read(["12 kg", "8 kg", "26 lb"])).toEqual([12, 8, NaN]);
    expect(read(["30 km/h", "25 km/h", "12 m²"])).toEqual([30, 25, NaN]);
  });
  it("multiplies thousands and millions", () => {
    expect(read(["1.2k", "900", "3M", "€10k", "1.5 million", "2 bn"])).toEqual([1200, 900, 3e6, 10_000, 1.5e6, 2e9]);
    expect(read(["1,2 Mio", "3 Tsd", "5 T€", "7 TEUR", "2 Mrd"])).toEqual([1.2e6, 3000, 5000, 7000, 2e9]);
  });
  it("reads the open end of a count", () => {
    expect(read(["0", "1", "2", "3+"])).toEqual([0, 1, 2, 3]);
  });
  it("leaves codes with leading zeros and other texts alone", () => {
    expect(read(["05021", "12209"])).toEqual([NaN, NaN]);
    expect(read(["1.2.3", "a1", "T2", "12-13", "2026-03-10", "user12@mail45.com", ""])).toEqual([NaN, NaN, NaN, NaN, NaN, NaN, NaN]);
  });
  it("takes no sentence for a number, nor its zeros for those of a code", () => {
    expect(read(["0171 is the number that they asked me to call back", "7.5"])).toEqual([NaN, 7.5]);
  });
  it("a column of two units is no number, and says nothing wrong", () => {
    expect(look("Weight", cycle("12 kg", "26 lb", "14 kg", "31 lb", "9 kg", "20 lb")).column.kind).toBe("category");
    expect(look("Weight", cycle("12 kg", "26 kg", "14.5 kg", "31", "9 kg", "20 kg")).column).toMatchObject({
      kind: "number",
      numbers: { min: 9, max: 31 },
    });
  });
});
