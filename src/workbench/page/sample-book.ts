import { sampleCustomers, type SampleList } from "../../sample";
import type { Book } from "../book";
import { newBook } from "../xlsx";

/** A workbook with the made-up customer list in an Excel Table, selected. */
export function sampleBook({ title, tableName, columns, rows }: SampleList = sampleCustomers()): Book {
  const book = newBook(title);
  const sheet = book.sheets[0]!;
  columns.forEach(({ header, numberFormat, width, wrap }, column) => {
    const style = book.styles.with(0, { numberFormat, wrapText: wrap });
    sheet.cells.open(0, column, header, 0);
    rows.forEach((row, i) => sheet.cells.open(i + 1, column, row[column] ?? null, style));
    sheet.columnWidths.set(column, width);
  });
  const area = { row: 0, column: 0, rows: rows.length + 1, columns: columns.length };
  sheet.tables = [
    {
      id: 1,
      name: tableName,
      area,
      columns: columns.map(({ header }, i) => ({ id: i + 1, name: header })),
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      style: "TableStyleMedium2",
      bandedRows: true,
    },
  ];
  sheet.frozen = { rows: 1, columns: 0 };
  sheet.selection = [area];
  return book;
}
