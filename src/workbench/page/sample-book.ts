import type { Book } from "../book";
import { newBook } from "../xlsx";

/** A workbook with a made-up customer list in an Excel Table, selected. */
export function sampleBook(): Book {
  const book = newBook("Customers");
  const sheet = book.sheets[0]!;
  const money = book.styles.with(0, { numberFormat: "#,##0.00" });
  const date = book.styles.with(0, { numberFormat: "yyyy-mm-dd" });
  const names = ["Customer ID", "Region", "Customer since", "Orders a year", "Spend", "Discount share", "Support calls"];
  let state = 7;
  const random = (): number => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const normal = (): number => (random() + random() + random() + random() - 2) * 1.7;
  const rows = 440;
  names.forEach((name, column) => sheet.cells.open(0, column, name, 0));
  for (let row = 1; row <= rows; row++) {
    const kind = Math.floor(random() * 3);
    sheet.cells.open(row, 0, `C-${10000 + row}`, 0);
    sheet.cells.open(row, 1, ["North", "South", "West"][Math.floor(random() * 3)]!, 0);
    sheet.cells.open(row, 2, 43000 + Math.floor(random() * 2000), date);
    sheet.cells.open(row, 3, Math.max(1, Math.round([4, 12, 30][kind]! + 2 * normal())), 0);
    sheet.cells.open(row, 4, Math.round(([900, 400, 4000][kind]! + [150, 80, 600][kind]! * normal()) * 100) / 100, money);
    sheet.cells.open(
      row,
      5,
      Math.round(Math.min(1, Math.max(0, [0.1, 0.6, 0.2][kind]! + 0.06 * normal())) * 100) / 100,
      book.styles.with(0, { numberFormat: "0%" }),
    );
    sheet.cells.open(row, 6, Math.max(0, Math.round([2, 1, 5][kind]! + normal())), 0);
  }
  const area = { row: 0, column: 0, rows: rows + 1, columns: names.length };
  sheet.tables = [
    {
      id: 1,
      name: "Customers",
      area,
      columns: names.map((name, i) => ({ id: i + 1, name })),
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      style: "TableStyleMedium2",
      bandedRows: true,
    },
  ];
  [13, 10, 15, 14, 12, 15, 14].forEach((width, column) => sheet.columnWidths.set(column, width));
  sheet.frozen = { rows: 1, columns: 0 };
  sheet.selection = [area];
  return book;
}
