import { type Book, isCellError, type Sheet } from "../../src/workbench/book";

/** Everything that a person could miss in a workbook, as text that two photographs can be compared by. Ids and the selection are left out. */
export function photograph(book: Book): string {
  const sheetName = new Map(book.sheets.map((sheet) => [sheet.id, sheet.name]));
  return [
    ...book.sheets.map((sheet) => `${sheet.name} ${sheet.visibility}\n${photographSheet(book, sheet)}`),
    ...book.names.map((name) => {
      const { reference } = name;
      const where =
        reference.type === "formula"
          ? reference.formula
          : `${sheetName.get(reference.sheetId) ?? "#REF!"} ${JSON.stringify(reference.area)}`;
      return `name ${name.name} ${where} ${name.visible} ${name.comment}`;
    }),
    ...book.customXmlParts.map((part) => `part ${part.xml}`),
    ...[...book.settings].map(([key, value]) => `setting ${key} ${value}`),
  ].join("\n");
}

function photographSheet(book: Book, sheet: Sheet): string {
  const lines: string[] = [];
  const { cells } = sheet;
  const formats = new Map<number, string>();
  const formatOf = (style: number): string => {
    const known = formats.get(style) ?? JSON.stringify(book.styles.format(style));
    formats.set(style, known);
    return known;
  };
  for (let column = 0; column < cells.columnCount; column++) {
    for (let row = 0; row < cells.rowCount; row++) {
      const value = cells.value(row, column);
      const formula = cells.formula(row, column);
      const format = formatOf(cells.style(row, column));
      const plain = format === formatOf(0);
      if (value === null && formula === undefined && plain) continue;
      const shown = isCellError(value) ? value.error : JSON.stringify(value);
      lines.push(`${row},${column} ${shown} ${formula ?? ""} ${plain ? "" : format}`);
    }
  }
  const widths = [...sheet.columnWidths].sort(([a], [b]) => a - b);
  lines.push(
    JSON.stringify([
      sheet.tables,
      sheet.merges,
      sheet.notes,
      [...sheet.hiddenRows],
      widths,
      sheet.frozen,
      sheet.isProtected,
      sheet.autoFilter,
    ]),
  );
  return lines.join("\n");
}
