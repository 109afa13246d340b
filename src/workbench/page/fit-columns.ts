import type { Book } from "../book";
import { displayText } from "../host";

const ROWS_LOOKED_AT = 200;
const NARROWEST = 8.43;
const WIDEST = 40;

/** A text file knows no widths: makes the columns of its sheet wide enough for what its first rows show. */
export function fitColumns(book: Book): void {
  for (const sheet of book.sheets) {
    const rows = Math.min(sheet.cells.rowCount, ROWS_LOOKED_AT);
    for (let column = 0; column < sheet.cells.columnCount; column++) {
      let longest = 0;
      for (let row = 0; row < rows; row++) {
        const { numberFormat } = book.styles.format(sheet.cells.style(row, column));
        longest = Math.max(longest, displayText(sheet.cells.value(row, column), numberFormat).length);
      }
      if (longest + 2 > NARROWEST) sheet.columnWidths.set(column, Math.min(longest + 2, WIDEST));
    }
  }
}
