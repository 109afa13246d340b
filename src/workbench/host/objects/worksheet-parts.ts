import { type Area, type Sheet } from "../../book";
import type { ExcelState } from "../excel-state";
import type { HostObject } from "../protocol/host-object";
import { invalidArgument, itemNotFound, orNull } from "../rules/rich-error";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../book";
import { resolveArea } from "./addresses";
import { ExcelObject } from "./excel-object";
import { Range } from "./range";

abstract class SheetPart extends ExcelObject {
  constructor(
    excel: ExcelState,
    protected readonly sheet: Sheet,
  ) {
    super(excel);
  }
}

export class WorksheetProtection extends SheetPart {
  readonly typeName = "WorksheetProtection";

  get protected(): boolean {
    return this.sheet.isProtected;
  }

  protect(): void {
    this.excel.assertSheetOpen(this.sheet);
    this.sheet.isProtected = true;
    this.excel.changes.push({ type: "structure", sheetId: this.sheet.id });
  }

  /** Any password opens: we keep none. */
  unprotect(): void {
    this.excel.assertWritable();
    this.sheet.isProtected = false;
    this.excel.changes.push({ type: "structure", sheetId: this.sheet.id });
  }
}

export class WorksheetFreezePanes extends SheetPart {
  readonly typeName = "WorksheetFreezePanes";

  freezeRows(count?: unknown): void {
    this.$freeze(count ?? 1, 0);
  }

  freezeColumns(count?: unknown): void {
    this.$freeze(0, count ?? 1);
  }

  freezeAt(range: unknown): void {
    const area = range instanceof Range ? range.$area : resolveArea(this.excel, this.sheet, range).area;
    this.$freeze(area.rows === SHEET_ROWS ? 0 : area.row + area.rows, area.columns === SHEET_COLUMNS ? 0 : area.column + area.columns);
  }

  unfreeze(): void {
    this.$freeze(0, 0);
  }

  getLocation(): HostObject {
    const { rows, columns } = this.sheet.frozen;
    if (rows === 0 && columns === 0) throw itemNotFound("nothing is frozen");
    const area: Area = { row: 0, column: 0, rows: rows || SHEET_ROWS, columns: columns || SHEET_COLUMNS };
    return this.excel.objects.range(this.sheet, area);
  }

  getLocationOrNullObject(): HostObject | null {
    return orNull(() => this.getLocation());
  }

  private $freeze(rows: unknown, columns: unknown): void {
    this.excel.assertSheetOpen(this.sheet);
    if (![rows, columns].every((n) => typeof n === "number" && Number.isInteger(n) && n >= 0)) throw invalidArgument("count");
    this.sheet.frozen = { rows: rows as number, columns: columns as number };
    this.excel.changes.push({ type: "structure", sheetId: this.sheet.id });
  }
}

/** The sheet's own filter; criteria are not emulated, only where it is and whether rows are hidden by it. */
export class AutoFilter extends SheetPart {
  readonly typeName = "AutoFilter";

  get enabled(): boolean {
    return this.sheet.autoFilter !== null;
  }

  get isDataFiltered(): boolean {
    return anyRowHidden(this.sheet, this.sheet.autoFilter);
  }

  getRange(): HostObject {
    if (!this.sheet.autoFilter) throw itemNotFound("there is no filter");
    return this.excel.objects.range(this.sheet, this.sheet.autoFilter);
  }

  getRangeOrNullObject(): HostObject | null {
    return orNull(() => this.getRange());
  }

  apply(range: unknown, columnIndex?: unknown, criteria?: unknown): void {
    this.excel.assertSheetOpen(this.sheet);
    if (columnIndex !== undefined || criteria !== undefined) throw invalidArgument("the emulated Excel filters by no criteria");
    this.sheet.autoFilter = range instanceof Range ? range.$area : resolveArea(this.excel, this.sheet, range).area;
    this.excel.changes.push({ type: "structure", sheetId: this.sheet.id });
  }

  remove(): void {
    this.excel.assertSheetOpen(this.sheet);
    const area = this.sheet.autoFilter;
    for (const row of this.sheet.hiddenRows) if (area && row >= area.row && row < area.row + area.rows) this.sheet.hiddenRows.delete(row);
    this.sheet.autoFilter = null;
    this.excel.changes.push({ type: "structure", sheetId: this.sheet.id });
  }
}

export function anyRowHidden(sheet: Sheet, area: Area | null): boolean {
  for (const row of sheet.hiddenRows) if (area && row >= area.row && row < area.row + area.rows) return true;
  return false;
}
