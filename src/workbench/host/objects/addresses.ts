import type { Area, Sheet } from "../../book";
import type { ExcelState } from "../excel-state";
import { parseArea, splitAreas, splitSheet } from "../rules/a1";
import { invalidArgument } from "../rules/rich-error";

export type Place = { readonly sheet: Sheet; readonly area: Area };

/** The cells a text names, seen from a sheet: an A1 reference with or without sheet, a table's body, or a name. */
export function resolveArea(excel: ExcelState, from: Sheet | null, text: unknown): Place {
  if (typeof text !== "string") throw invalidArgument("an address is a text");
  const { sheetName, reference } = splitSheet(text);
  const sheet = sheetName === null ? from : (excel.sheetNamed(sheetName) ?? null);
  const area = parseArea(reference);
  if (area) {
    if (!sheet) throw invalidArgument(`no sheet for "${text}"`);
    return { sheet, area };
  }
  const named = excel.book.names.filter((name) => name.name.toLowerCase() === reference.toLowerCase());
  const name = named.find((each) => each.sheetId === sheet?.id) ?? named.find((each) => each.sheetId === null);
  if (name?.reference.type === "range" && name.reference.area) {
    const home = excel.sheetById(name.reference.sheetId);
    if (home) return { sheet: home, area: name.reference.area };
  }
  for (const home of excel.book.sheets) {
    const table = home.tables.find((each) => each.name.toLowerCase() === reference.toLowerCase());
    if (table) {
      const [above, below] = [table.showHeaders ? 1 : 0, table.showTotals ? 1 : 0];
      return { sheet: home, area: { ...table.area, row: table.area.row + above, rows: table.area.rows - above - below } };
    }
  }
  throw invalidArgument(`"${text}" is not an address`);
}

/** Several areas of one sheet, as `getRanges` takes them: `A1:B2,D4`. */
export function resolveAreas(excel: ExcelState, sheet: Sheet, text: unknown): Area[] {
  if (typeof text !== "string") throw invalidArgument("an address is a text");
  const places = splitAreas(text).map((part) => resolveArea(excel, sheet, part));
  if (places.length === 0 || places.some((place) => place.sheet !== sheet))
    throw invalidArgument(`"${text}" is not on the sheet ${sheet.name}`);
  return places.map((place) => place.area);
}
