import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType, type Nullable } from "@univerjs/core";
import { type Area, type CellValue, isCellError, type Sheet } from "../../book";
import { type CellLooks, tableAt, tableLook } from "./cell-looks";

type Row = Record<number, ICellData>;
type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * Makes Univer's cells of a sheet row by row, when Univer first reads them: a workbook of a million cells opens at once and costs Univer no
 * memory. `matrix` must be a plain object; its prototype is replaced by one that makes the missing rows. Rows once made are Univer's own
 * and may be written by it; `forget` lets them be made anew from the book.
 */
export class CellsInSight {
  private readonly matrix: Record<string, Row>;

  constructor(
    matrix: Matrix,
    private readonly sheet: Sheet,
    private readonly looks: CellLooks,
  ) {
    this.matrix = matrix as Record<string, Row>;
    for (const row of Object.keys(matrix)) Reflect.deleteProperty(matrix, row);
    const rows = new Proxy(Object.create(null) as object, {
      get: (_, key): unknown => {
        const row = typeof key === "string" ? Number(key) : NaN;
        return Number.isInteger(row) ? this.make(row) : Reflect.get(Object.prototype, key);
      },
      // Plain assignment asks the prototype first; the row must become the matrix's own.
      set: (_, key, value, receiver: object) =>
        Reflect.defineProperty(receiver, key, { value: value as unknown, writable: true, enumerable: true, configurable: true }),
    });
    Object.setPrototypeOf(matrix, rows);
    this.makeAnchors();
  }

  /** The cell as Univer has it now, when it was ever in sight. */
  seen(row: number, column: number): ICellData | undefined {
    return Object.hasOwn(this.matrix, row) ? this.matrix[row]?.[column] : undefined;
  }

  forget(area: Area): void {
    for (let row = area.row; row < area.row + area.rows; row++) Reflect.deleteProperty(this.matrix, row);
    this.makeAnchors();
  }

  /** For what Univer does only with rows that it has. */
  makeAll(): void {
    for (let row = 0; row < this.sheet.cells.rowCount; row++) this.make(row);
  }

  /** Univer looks through the rows that exist for formulas and for the last row: those must be made at once. */
  private makeAnchors(): void {
    const { cells } = this.sheet;
    for (const { row } of cells.formulaCells()) this.make(row);
    if (cells.rowCount > 0) this.make(cells.rowCount - 1);
  }

  private make(row: number): Row | undefined {
    if (Object.hasOwn(this.matrix, row)) return this.matrix[row];
    const made: Row = {};
    let any = false;
    const columns = columnsToShow(this.sheet);
    for (let column = 0; column < columns; column++) {
      const cell = this.cell(row, column);
      if (!cell) continue;
      made[column] = cell;
      any = true;
    }
    if (!any) return undefined;
    this.matrix[row] = made;
    return made;
  }

  private cell(row: number, column: number): ICellData | undefined {
    const { cells } = this.sheet;
    const value = cells.value(row, column);
    const formula = cells.formula(row, column);
    const format = cells.style(row, column);
    const table = tableAt(this.sheet, row, column);
    if (value === null && formula === undefined && format === 0 && !table) return undefined;
    return {
      ...univerValue(value),
      ...(formula !== undefined && { f: formula }),
      s: this.looks.key(format, table ? tableLook(table, row) : "none"),
    };
  }
}

/** How far right anything stands, format or table. */
export function columnsToShow(sheet: Sheet): number {
  return Math.max(sheet.cells.columnCount, ...sheet.tables.map(({ area }) => area.column + area.columns));
}

function univerValue(value: CellValue): ICellData {
  if (value === null) return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: isCellError(value) ? value.error : value, t: CellValueType.STRING };
}
