import { ObjectMatrix, type ICellData, type IStyleData, type Nullable } from "@univerjs/core";
import { newBook } from "../../../../src/workbench/xlsx";
import { CellLooks } from "../../../../src/workbench/page/univer/cell-looks";
import { CellsInSight } from "../../../../src/workbench/page/univer/cells-in-sight";

function feed() {
  const book = newBook();
  const sheet = book.sheets[0]!;
  sheet.cells.open(0, 0, "Name", 0);
  sheet.cells.open(1, 0, 21, book.styles.with(0, { numberFormat: "0.00" }));
  sheet.cells.open(2, 0, true, 0);
  sheet.cells.open(3, 0, { error: "#N/A" }, 0);
  sheet.cells.open(4, 1, 42, 0, "=A2*2");
  sheet.cells.open(99_999, 0, "last", 0);
  const styles = new Map<string, IStyleData>();
  const cells: Record<number, Record<number, Nullable<ICellData>>> = {};
  const sight = new CellsInSight(cells, sheet, new CellLooks(book.styles, (key, style) => void styles.set(key, style)));
  return { sheet, styles, sight, cells, matrix: new ObjectMatrix(cells) };
}

describe("the cells that Univer reads", () => {
  test("are made as they are read, with their types", () => {
    const { matrix, styles } = feed();
    expect(matrix.getValue(0, 0)).toMatchObject({ v: "Name", t: 1 });
    expect(matrix.getValue(1, 0)).toMatchObject({ v: 21, t: 2 });
    expect(matrix.getValue(2, 0)).toMatchObject({ v: 1, t: 3 });
    expect(matrix.getValue(3, 0)).toMatchObject({ v: "#N/A", t: 1 });
    expect(matrix.getValue(4, 1)).toMatchObject({ v: 42, f: "=A2*2" });
    expect(matrix.getValue(50, 0)).toBeUndefined();
    expect(matrix.getValue(-1, 0)).toBeUndefined();
    expect(styles.get(matrix.getValue(1, 0)!.s as string)).toMatchObject({ n: { pattern: "0.00" } });
  });

  test("are few: only formulas and the last row exist before anything is read", () => {
    const { cells, matrix } = feed();
    expect(Object.keys(cells)).toEqual(["4", "99999"]);
    expect(matrix.getLength()).toBe(100_000);
  });

  test("can be written by Univer, and are made anew when the book changed", () => {
    const { sheet, sight, matrix } = feed();
    matrix.setValue(7, 0, { v: "typed" });
    expect(sight.seen(7, 0)).toEqual({ v: "typed" });
    expect(matrix.getValue(1, 0)).toMatchObject({ v: 21 });
    sheet.cells.setValue(1, 0, "now text");
    expect(matrix.getValue(1, 0)).toMatchObject({ v: 21 });
    sight.forget({ row: 1, column: 0, rows: 7, columns: 1 });
    expect(matrix.getValue(1, 0)).toMatchObject({ v: "now text" });
    expect(matrix.getValue(7, 0)).toBeUndefined();
  });

  test("look like a table's where a table is", () => {
    const { sheet, sight, matrix, styles } = feed();
    const area = { row: 0, column: 0, rows: 4, columns: 2 };
    sheet.tables = [
      {
        id: 1,
        name: "T",
        area,
        columns: [],
        showHeaders: true,
        showTotals: false,
        showFilterButton: true,
        style: "TableStyleMedium2",
        bandedRows: true,
      },
    ];
    sight.forget(area);
    const style = (row: number, column: number) => styles.get(matrix.getValue(row, column)!.s as string);
    expect(style(0, 0)).toMatchObject({ bl: 1, bg: { rgb: "#4472C4" }, cl: { rgb: "#FFFFFF" } });
    expect(style(1, 1)).toMatchObject({ bg: { rgb: "#D9E1F2" } });
    expect(style(2, 0)).not.toHaveProperty("bg");
  });
});
