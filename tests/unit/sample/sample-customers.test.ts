import { sampleCustomers } from "../../../src/sample";

test("the sample is the same on every call, whole, and plausible", () => {
  const { columns, rows } = sampleCustomers();
  expect(sampleCustomers()).toEqual({ ...sampleCustomers(), rows });
  expect([rows.length, rows.every((row) => row.length === columns.length)]).toEqual([240, true]);
  expect(new Set(rows.map((row) => row[0])).size).toBe(240);
  const at = (header: string): number => columns.findIndex((column) => column.header === header);
  for (const row of rows) {
    expect(row[at("Last order")]).toBeGreaterThanOrEqual(row[at("Customer since")] as number);
    expect(row[at("Spend")]).toBeCloseTo((row[at("Orders")] as number) * (row[at("Average order")] as number), 1);
  }
});
