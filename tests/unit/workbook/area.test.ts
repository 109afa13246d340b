import { columnLetters, contains, overlap, shareRows, toAddress, toReference } from "../../../src/workbook/area";

test("columns are lettered as in the sheet", () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
});

test("addresses and references", () => {
  const area = { row: 1, column: 2, rows: 3, columns: 2 };
  expect([toAddress(area), toAddress({ ...area, rows: 1, columns: 1 })]).toEqual(["C2:D4", "C2"]);
  expect(toReference("Anna's list", area)).toBe("='Anna''s list'!$C$2:$D$4");
});

test("rectangles that touch do not overlap", () => {
  const area = { row: 0, column: 0, rows: 2, columns: 2 };
  expect([overlap(area, { ...area, column: 2 }), overlap(area, { ...area, row: 1, column: 1 })]).toEqual([false, true]);
  expect([shareRows(area, { ...area, column: 9 }), shareRows(area, { ...area, row: 2 })]).toEqual([true, false]);
  expect([contains(area, { ...area, rows: 1 }), contains(area, { ...area, rows: 3 })]).toEqual([true, false]);
});
