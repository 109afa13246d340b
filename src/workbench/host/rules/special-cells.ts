import { type Area, type CellValue, intersect, isCellError, type Sheet } from "../../book";
import { invalidArgument, notEmulated } from "./rich-error";

const VALUE_TYPES: Readonly<Record<string, (value: CellValue) => boolean>> = {
  Errors: (value) => value !== null && isCellError(value),
  Logical: (value) => typeof value === "boolean",
  Numbers: (value) => typeof value === "number",
  Text: (value) => typeof value === "string",
};

/** The areas of the cells of a type inside the area, as Go To Special finds them: within the used area, from left to right. */
export function specialCells(sheet: Sheet, within: Area, cellType: unknown, cellValueType: unknown): Area[] {
  const used = sheet.cells.usedArea(false);
  const area = used && intersect(used, within);
  if (!area) return [];
  if (cellType === "Visible") return visibleAreas(sheet, area);
  if (cellType !== "Blanks" && cellType !== "Constants" && cellType !== "Formulas") {
    throw typeof cellType === "string" ? notEmulated(`Range.getSpecialCells(${cellType})`) : invalidArgument("cellType");
  }
  const wanted = valueTest(cellValueType);
  return runs(area, (row, column) => {
    const value = sheet.cells.value(row, column);
    const isFormula = sheet.cells.formula(row, column) !== undefined;
    if (cellType === "Blanks") return value === null && !isFormula;
    return isFormula === (cellType === "Formulas") && (isFormula || value !== null) && wanted(value);
  });
}

function valueTest(cellValueType: unknown): (value: CellValue) => boolean {
  if (cellValueType === undefined || cellValueType === "All") return () => true;
  const names = typeof cellValueType === "string" ? (cellValueType.match(/[A-Z][a-z]+/g) ?? []) : [];
  const tests = names.map((name) => VALUE_TYPES[name === "Number" ? "Numbers" : name]);
  if (tests.length === 0 || tests.includes(undefined)) throw invalidArgument("cellValueType");
  return (value) => tests.some((test) => test!(value));
}

/** Runs of cells down each column; runs of the same rows in neighbouring columns become one area. */
function runs(area: Area, holds: (row: number, column: number) => boolean): Area[] {
  const found: Area[] = [];
  for (let column = area.column; column < area.column + area.columns; column++) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      if (!holds(row, column)) continue;
      let rows = 1;
      while (row + rows < area.row + area.rows && holds(row + rows, column)) rows++;
      const left = found.findIndex((each) => each.row === row && each.rows === rows && each.column + each.columns === column);
      if (left >= 0) found[left] = { ...found[left]!, columns: found[left]!.columns + 1 };
      else found.push({ row, column, rows, columns: 1 });
      row += rows;
    }
  }
  return found;
}

function visibleAreas(sheet: Sheet, area: Area): Area[] {
  const spans = (from: number, count: number, hidden: ReadonlySet<number>): [number, number][] => {
    const found: [number, number][] = [];
    for (let line = from; line < from + count; line++) {
      if (hidden.has(line)) continue;
      const last = found.at(-1);
      if (last && last[0] + last[1] === line) last[1]++;
      else found.push([line, 1]);
    }
    return found;
  };
  const columns = spans(area.column, area.columns, sheet.hiddenColumns);
  return spans(area.row, area.rows, sheet.hiddenRows).flatMap(([row, rows]) =>
    columns.map(([column, width]) => ({ row, column, rows, columns: width })),
  );
}
