import { findHeader } from "../../../src/table/index";

describe("findHeader", () => {
  it("takes the first row of texts above numbers", () => {
    expect(
      findHeader([
        ["Name", "Spend"],
        ["Ann", 5],
        ["Bob", 7],
      ]),
    ).toEqual({ headerRow: 0, firstDataRow: 1 });
  });
  it("looks below titles and blank rows", () => {
    const rows = [
      ["Customers of 2026", null, null],
      [null, null, null],
      ["Id", "Orders", "Spend"],
      ["a", 1, 2],
      ["b", 2, 3],
    ];
    expect(findHeader(rows)).toEqual({ headerRow: 2, firstDataRow: 3 });
  });
  it("finds none where the first row is data", () => {
    expect(
      findHeader([
        [1, 2],
        [3, 4],
      ]),
    ).toEqual({ headerRow: null, firstDataRow: 0 });
    expect(
      findHeader([
        ["gold", 2],
        ["silver", 4],
        ["gold", 1],
      ]),
    ).toEqual({ headerRow: null, firstDataRow: 0 });
    expect(
      findHeader([
        ["north", "€ 12"],
        ["south", "€ 13"],
      ]),
    ).toEqual({ headerRow: null, firstDataRow: 0 });
  });
  it("allows years and a blank among the headers", () => {
    expect(
      findHeader([
        ["Customer", 2024, 2025, null],
        ["a", 5, 6, 1],
        ["b", 7, 8, 2],
      ]),
    ).toEqual({ headerRow: 0, firstDataRow: 1 });
  });
  it("has nothing to find in nothing", () => {
    expect(findHeader([])).toEqual({ headerRow: null, firstDataRow: 0 });
    expect(findHeader([[null, null]])).toEqual({ headerRow: null, firstDataRow: 0 });
  });
});
