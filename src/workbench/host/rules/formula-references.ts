import { type Book, SHEET_COLUMNS, SHEET_ROWS, type Sheet } from "../../book";
import { columnLetters, columnNumber, formatArea, parseArea, quoteSheetName } from "./a1";
import { moveArea, type Shift } from "./structure-change";

/** A text, a quoted sheet name with `!`, a bracketed structured reference, a bare sheet with `!`, or a reference; all else is passed over. */
const TOKEN =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(.!])|\[[^\]]*\]|[\p{L}_][\p{L}\p{N}_.]*/gu;

/** Rewrites each reference of a formula; `change` gets its sheet (null: the formula's own) and text, and gives the new text. */
function mapReferences(formula: string, change: (sheetName: string | null, reference: string) => string): string {
  return formula.replace(TOKEN, (token: string, prefix: string | undefined, reference: string | undefined) => {
    if (reference === undefined) return token;
    const quoted = prefix?.startsWith("'") ? prefix.slice(1, -2).replaceAll("''", "'") : prefix?.slice(0, -1);
    return change(quoted ?? null, reference);
  });
}

function withDollars(text: string, from: string): string {
  const fromParts = from.split(":");
  return text
    .split(":")
    .map((part, i) => {
      const was = fromParts[Math.min(i, fromParts.length - 1)]!;
      const [, column = "", row = ""] = /^([A-Z]*)(\d*)$/.exec(part) ?? [];
      const rowMark = /\$\d/.test(was) ? "$" : "";
      return (column && (was.startsWith("$") && /^\$[A-Za-z]/.test(was) ? "$" : "")) + column + (row && rowMark) + row;
    })
    .join(":");
}

function rewrite(book: Book, map: (sheet: Sheet, formula: string) => string): void {
  for (const sheet of book.sheets) {
    for (const { row, column, formula } of [...sheet.cells.formulaCells()]) {
      const changed = map(sheet, formula);
      if (changed !== formula) sheet.cells.setFormula(row, column, changed, sheet.cells.value(row, column));
    }
  }
}

/** The formula as it reads when copied so many cells down and to the right: relative parts move, `$` parts stay. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (sheetName, reference) => {
    const prefix = sheetName === null ? "" : `${quoteSheetName(sheetName)}!`;
    const moved = reference.split(":").map((part) => {
      const [, columnMark = "", letters = "", rowMark = "", digits = ""] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(part) ?? [];
      const column = letters && !columnMark ? columnNumber(letters) + columns : letters ? columnNumber(letters) : 0;
      const row = digits && !rowMark ? Number(digits) + rows : Number(digits);
      if (column < 0 || column >= SHEET_COLUMNS || (digits !== "" && (row < 1 || row > SHEET_ROWS))) return null;
      return columnMark + (letters && columnLetters(column)) + rowMark + (digits && String(row));
    });
    return prefix + (moved.includes(null) ? "#REF!" : moved.join(":"));
  });
}

/** References in formulas follow moved cells; those to deleted cells become #REF!. */
export function moveFormulas(book: Book, change: Shift): void {
  const changed = book.sheets.find((sheet) => sheet.id === change.sheetId);
  if (!changed) return;
  rewrite(book, (home, formula) =>
    mapReferences(formula, (sheetName, reference) => {
      const prefix = sheetName === null ? "" : `${quoteSheetName(sheetName)}!`;
      const target = sheetName === null ? home : book.sheets.find((sheet) => sheet.name.toLowerCase() === sheetName.toLowerCase());
      const area = parseArea(reference);
      if (target !== changed || !area) return prefix + reference;
      const moved = moveArea(area, change);
      if (moved === area) return prefix + reference;
      return prefix + (moved ? withDollars(formatArea(moved), reference) : "#REF!");
    }),
  );
}

/** After a sheet was renamed (`to`), or deleted (`to` null), formulas say so. */
export function renameSheetInFormulas(book: Book, from: string, to: string | null): void {
  rewrite(book, (_home, formula) =>
    mapReferences(formula, (sheetName, reference) => {
      if (sheetName === null) return reference;
      if (sheetName.toLowerCase() !== from.toLowerCase()) return `${quoteSheetName(sheetName)}!${reference}`;
      return to === null ? "#REF!" : `${quoteSheetName(to)}!${reference}`;
    }),
  );
}
