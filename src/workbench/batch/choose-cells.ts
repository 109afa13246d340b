import { type Outcome, succeed } from "../../table/index";
import type { Area, Book, Sheet } from "../book";
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
  const area = table?.area ?? mainBlock(sheet);
  return area
    ? succeed({ sheetName: sheet.name, address: formatArea(area) })
    : refuse(`The sheet ${sheet.name} is empty.`, "Name another with --sheet.");
}

/** The used cells; where whole columns are blank between blocks, such as a list and notes beside it, the block with the most values. */
function mainBlock({ cells }: Sheet): Area | null {
  const used = cells.usedArea(true);
  if (!used) return null;
  const blocks: { area: Area; values: number }[] = [];
  let open: { area: Area; values: number } | null = null;
  for (let column = used.column; column < used.column + used.columns; column++) {
    let values = 0;
    for (let row = used.row; row < used.row + used.rows; row++) if (cells.value(row, column) !== null) values++;
    if (values === 0) open = null;
    else if (open) {
      open.area = { ...open.area, columns: open.area.columns + 1 };
      open.values += values;
    } else blocks.push((open = { area: { ...used, column, columns: 1 }, values }));
  }
  return blocks.sort((a, b) => b.values - a.values)[0]!.area;
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
