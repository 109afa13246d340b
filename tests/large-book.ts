import { sampleCustomers } from "../src/sample";
import type { Book } from "../src/workbench/book";
import { sampleBook } from "../src/workbench/page/sample-book";

const COLUMNS = [
  "Customer ID",
  "Name",
  "Region",
  "Customer since",
  "Orders",
  "Spend",
  "Average order",
  "Last order",
  "Discount share",
  "Channel",
];

/** The sample list grown to many customers: ten columns in an Excel Table. */
export function largeBook(customers: number): Book {
  const list = sampleCustomers(customers);
  const kept = COLUMNS.map((header) => list.columns.findIndex((column) => column.header === header));
  return sampleBook({
    ...list,
    columns: kept.map((column) => list.columns[column]!),
    rows: list.rows.map((row) => kept.map((column) => row[column]!)),
  });
}
