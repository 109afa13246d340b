import { type Outcome, succeed } from "../../table/index";
import type { Book, Sheet } from "../book";
import { formatArea } from "../host";
import { refuse } from "./files";

/** Which cells to select before reading, as a person would. */
export function chooseCells(
  book: Book,
  sheetName: string | null,
  range: string | null,
): Outcome<{ readonly sheetName: string; readonly address: string }> {
  const sheet = sheetName === null ? likeliestSheet(book) : book.sheets.find((each) => each.name.toLowerCase() === sheetName.toLowerCase());
  if (!sheet) {
    const names = book.sheets.map((each) => each.name).join(", ");
    return sheetName === null
      ? refuse("There is nothing in this workbook.", "")
      : refuse(`There is no sheet ${sheetName}.`, `The workbook has: ${names}.`);
  }
  if (range !== null) return succeed({ sheetName: sheet.name, address: range });
  const [table] = [...sheet.tables].sort((a, b) => b.area.rows * b.area.columns - a.area.rows * a.area.columns);
  const area = table?.area ?? sheet.cells.usedArea(true);
  return area
    ? succeed({ sheetName: sheet.name, address: formatArea(area) })
    : refuse(`The sheet ${sheet.name} is empty.`, "Name another with --sheet.");
}

/** The sheet shown on opening, unless it is empty or holds results of an earlier run. */
function likeliestSheet(book: Book): Sheet | undefined {
  const ours = new Set(
    book.names.flatMap(({ name, reference }) =>
      /^_CustomerSegments\.(Segments|Profile|About)$/.test(name) && reference.type === "range" ? [reference.sheetId] : [],
    ),
  );
  const filled = book.sheets.filter((sheet) => sheet.visibility === "Visible" && !ours.has(sheet.id) && sheet.cells.usedArea(true));
  return filled.find((sheet) => sheet.id === book.activeSheetId) ?? filled[0];
}
