import { datesAsText, findHeader, headersOf } from "../../../src/table/index";

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
  it("allows dates above other numbers, and finds none where dates stand in every row", () => {
    const formats = ["General", "mmm yy", "mmm yy"];
    const header = datesAsText(["Customer", 45292, 45323], formats);
    expect(header).toEqual(["Customer", "2024-01-01", "2024-02-01"]);
    expect(findHeader([header, ["a", 5, 6], ["b", 7, 8]])).toEqual({ headerRow: 0, firstDataRow: 1 });
    const rows = [
      ["a", 45292, 45323],
      ["b", 45293, 45324],
    ].map((row) => datesAsText(row, formats));
    expect(findHeader(rows)).toEqual({ headerRow: null, firstDataRow: 0 });
  });
  it("forgives a header's word that returns below, where another stands above numbers", () => {
    const rows = (first: string) => [
      ["Id", first, "Premium"],
      ["a", 5, "basic"],
      ["b", 7, "premium"],
    ];
    expect(findHeader(rows("Spend"))).toEqual({ headerRow: 0, firstDataRow: 1 });
    expect(findHeader(rows("n/a"))).toEqual({ headerRow: null, firstDataRow: 0 });
  });
  it.each([
    [
      ["Customer", "Sales", null, "Visits", null],
      [null, "2025", "2026", "2025", "2026"],
    ],
    [
      [null, "Sales", null, "Visits", null],
      ["Customer", 2025, 2026, 2025, 2026],
    ],
    [
      ["Customer", "Sales", "Sales", "Visits", "Visits"],
      ["Customer", "2025", "2026", "2025", "2026"],
    ],
  ])("puts headers in two rows together: %j over %j", (above, row) => {
    const rows = [["Report of the year", null, null, null, null], above, row, ["a", 1, 2, 3, 4], ["b", 4, 5, 6, 7]];
    const found = findHeader(rows);
    expect(found).toEqual({ headerRow: 2, firstDataRow: 3, groupRow: 1 });
    expect(headersOf(rows, found)).toEqual(["Customer", "Sales 2025", "Sales 2026", "Visits 2025", "Visits 2026"]);
  });
  it("takes no first customer for a second header row", () => {
    const rows = [
      ["Name", "Plan", "Rival"],
      ["Ann", "Gold", "Gold"],
      ["Bob", "Blue", "Gold"],
    ];
    expect(findHeader(rows)).toEqual({ headerRow: 0, firstDataRow: 1 });
    expect(headersOf(rows, findHeader(rows))).toEqual(["Name", "Plan", "Rival"]);
  });
});
