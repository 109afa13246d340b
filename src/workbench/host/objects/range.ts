import { type Area, boundingArea, contains, SHEET_COLUMNS, SHEET_ROWS } from "../../book";
import type { HostObject } from "../protocol/host-object";
import { boundedArea, assertCellsOpen, noteCellsChanged } from "../rules/cell-access";
import { mergesTouching, tablesTouching } from "../rules/find-areas";
import { formatAddress } from "../rules/a1";
import { copyCells } from "../rules/copy-cells";
import { freeColumnName } from "../rules/names";
import { invalidArgument, invalidOperation, itemNotFound, notEmulated, orNull } from "../rules/rich-error";
import { specialCells } from "../rules/special-cells";
import { resolveArea } from "./addresses";
import { shiftCells } from "../rules/shift-cells";
import { selectCells } from "../rules/selection";
import { RangeCells } from "./range-cells";

const CLEAR_TO = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"];

/** A range of cells: `Excel.Range`. */
export class Range extends RangeCells {
  select(): void {
    selectCells(this.excel, this.sheet, [this.$area]);
  }

  clear(applyTo?: unknown): void {
    const what = applyTo ?? "All";
    if (typeof what !== "string" || !CLEAR_TO.includes(what)) throw invalidArgument("applyTo");
    if (what.endsWith("yperlinks")) return;
    assertCellsOpen(this.excel, this.sheet, this.$area);
    if (what !== "Contents") this.excel.assertSheetOpen(this.sheet);
    this.$refuseMergesCut("part of a merged cell can't be cleared");
    const area = boundedArea(this.sheet, this.$area);
    if (!area) return;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (what !== "Formats") this.sheet.cells.setValue(row, column, null);
        if (what !== "Contents" && this.sheet.cells.style(row, column) !== 0) this.sheet.cells.setStyle(row, column, 0);
      }
    }
    if (what !== "Contents") this.sheet.merges = this.sheet.merges.filter((merge) => !contains(area, merge));
    if (what !== "Formats") this.$restoreHeaders(area);
    noteCellsChanged(this.excel, this.sheet, area);
  }

  insert(shift: unknown): HostObject {
    if (shift !== "Down" && shift !== "Right") throw invalidArgument("shift");
    const area = this.$area;
    shiftCells(this.excel, this.sheet, area, shift === "Down" ? "row" : "column", "insert");
    return this.excel.objects.range(this.sheet, area);
  }

  delete(shift: unknown): void {
    if (shift !== "Up" && shift !== "Left") throw invalidArgument("shift");
    shiftCells(this.excel, this.sheet, this.$area, shift === "Up" ? "row" : "column", "delete");
  }

  copyFrom(source: unknown, copyType?: unknown, skipBlanks?: unknown, transpose?: unknown): void {
    const from = source instanceof Range ? { sheet: source.sheet, area: source.$area } : resolveArea(this.excel, this.sheet, source);
    copyCells(this.excel, from, { sheet: this.sheet, area: this.$area }, copyType ?? "All", skipBlanks === true, transpose === true);
  }

  getSpecialCells(cellType: unknown, cellValueType?: unknown): HostObject {
    const areas = specialCells(this.sheet, this.$area, cellType, cellValueType);
    if (areas.length === 0) throw itemNotFound("no such cells");
    return this.excel.objects.rangeAreas(this.sheet, areas);
  }

  getSpecialCellsOrNullObject(cellType: unknown, cellValueType?: unknown): HostObject | null {
    return orNull(() => this.getSpecialCells(cellType, cellValueType));
  }

  getRowProperties(options: unknown): Record<string, unknown>[] {
    const { row, rows } = this.$area;
    return lineProperties(options, rows, {
      address: (i) => formatAddress(this.sheet.name, { row: row + i, column: 0, rows: 1, columns: SHEET_COLUMNS }),
      rowIndex: (i) => row + i,
      rowHidden: (i) => this.sheet.hiddenRows.has(row + i),
    });
  }

  getColumnProperties(options: unknown): Record<string, unknown>[] {
    const { column, columns } = this.$area;
    return lineProperties(options, columns, {
      address: (i) => formatAddress(this.sheet.name, { row: 0, column: column + i, rows: SHEET_ROWS, columns: 1 }),
      columnIndex: (i) => column + i,
      columnHidden: (i) => this.sheet.hiddenColumns.has(column + i),
    });
  }

  merge(across?: unknown): void {
    this.excel.assertSheetOpen(this.sheet);
    const { row, column, rows, columns } = this.$area;
    if (tablesTouching(this.sheet, this.$area).length > 0) throw invalidOperation("cells of a table can't be merged");
    const parts = across === true ? Array.from({ length: rows }, (_, i) => ({ row: row + i, column, rows: 1, columns })) : [this.$area];
    for (const part of parts) {
      const area = mergesTouching(this.sheet, part).reduce<Area>(boundingArea, part);
      this.sheet.merges = this.sheet.merges.filter((merge) => !contains(area, merge));
      if (area.rows * area.columns > 1) this.sheet.merges.push(area);
      for (let r = area.row; r < area.row + area.rows; r++) {
        for (let c = area.column; c < area.column + area.columns; c++) {
          if ((r !== area.row || c !== area.column) && this.sheet.cells.value(r, c) !== null) this.sheet.cells.setValue(r, c, null);
        }
      }
    }
    this.excel.changes.push({ type: "structure", sheetId: this.sheet.id });
  }

  unmerge(): void {
    this.excel.assertSheetOpen(this.sheet);
    const touching = mergesTouching(this.sheet, this.$area);
    this.sheet.merges = this.sheet.merges.filter((merge) => !touching.includes(merge));
    this.excel.changes.push({ type: "structure", sheetId: this.sheet.id });
  }

  getMergedAreasOrNullObject(): HostObject | null {
    const merges = mergesTouching(this.sheet, this.$area);
    return merges.length === 0 ? null : this.excel.objects.rangeAreas(this.sheet, merges);
  }

  private $refuseMergesCut(why: string): void {
    if (mergesTouching(this.sheet, this.$area).some((merge) => !contains(this.$area, merge))) throw invalidOperation(why);
  }

  /** A table's header can't be emptied: Excel puts Column1, Column2… there. */
  private $restoreHeaders(area: Area): void {
    for (const table of tablesTouching(this.sheet, area)) {
      if (!table.showHeaders || table.area.row < area.row || table.area.row >= area.row + area.rows) continue;
      table.columns.forEach((column, i) => {
        if (this.sheet.cells.value(table.area.row, table.area.column + i) !== null) return;
        column.name = freeColumnName(table.columns.filter((other) => other !== column).map((other) => other.name));
        this.sheet.cells.setValue(table.area.row, table.area.column + i, column.name);
      });
    }
  }
}

/** The properties asked for, for each row or column. */
function lineProperties(
  options: unknown,
  count: number,
  known: Readonly<Record<string, (index: number) => unknown>>,
): Record<string, unknown>[] {
  if (typeof options !== "object" || options === null) throw invalidArgument("which properties?");
  const asked = Object.entries(options).flatMap(([name, wanted]) => (wanted === true ? [name] : []));
  const unknown = asked.find((name) => !known[name]);
  if (unknown !== undefined) throw notEmulated(`the row or column property ${unknown}`);
  return Array.from({ length: count }, (_, i) => Object.fromEntries(asked.map((name) => [name, known[name]!(i)])));
}
