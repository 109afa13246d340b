import { hostGaps } from "./host-gaps";

test("the emulated Excel has every member that the add-in calls, each with a test of its effect", () => {
  const { used, gaps } = hostGaps();
  expect(used).toEqual(
    expect.arrayContaining(["Range.values", "Range.valueTypes", "TableColumnCollection.add", "Workbook.onSelectionChanged"]),
  );
  expect(gaps).toEqual([]);
}, 120_000);
