import { Sheet } from "../../book";
import type { ExcelState } from "../excel-state";
import { HostCollection } from "../protocol/host-object";
import { checkSheetName, sameName } from "../rules/names";
import { itemNotFound, orNull, RichError } from "../rules/rich-error";
import { EVENT, WORKBOOK_TARGET } from "../rules/selection";
import { Worksheet } from "./worksheet";

export class WorksheetCollection extends HostCollection {
  readonly typeName = "WorksheetCollection";

  constructor(private readonly excel: ExcelState) {
    super();
  }

  override $events(): readonly string[] {
    return ["Added", "Deleted", "Activated", "Deactivated", "DataChanged", "SelectionChanged", "NameChanged"];
  }

  $items(): readonly Worksheet[] {
    return this.excel.book.sheets.map((sheet) => new Worksheet(this.excel, sheet));
  }

  $item(key: unknown): Worksheet {
    const sheet = typeof key === "string" ? (this.excel.sheetById(key) ?? this.excel.sheetNamed(key)) : undefined;
    if (!sheet) throw itemNotFound(`the sheet ${String(key)}`);
    return new Worksheet(this.excel, sheet);
  }

  getItemOrNullObject(key: unknown): Worksheet | null {
    return orNull(() => this.$item(key));
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.excel, this.excel.activeSheet);
  }

  getCount(visibleOnly?: unknown): number {
    return this.$seen(visibleOnly).length;
  }

  getFirst(visibleOnly?: unknown): Worksheet {
    return new Worksheet(this.excel, this.$seen(visibleOnly)[0]!);
  }

  getLast(visibleOnly?: unknown): Worksheet {
    return new Worksheet(this.excel, this.$seen(visibleOnly).at(-1)!);
  }

  /** At the end, not active. */
  add(name?: unknown): Worksheet {
    this.excel.assertStructureOpen();
    const { sheets } = this.excel.book;
    const isTaken = (wanted: string): boolean => sheets.some((sheet) => sameName(sheet.name, wanted));
    let number = sheets.length + 1;
    while (isTaken(`Sheet${number}`)) number++;
    const checked = name === undefined ? `Sheet${number}` : checkSheetName(name);
    if (isTaken(checked)) throw new RichError("ItemAlreadyExists", `The resource being created already exists. (the sheet ${checked})`);
    const sheet = new Sheet(this.excel.newSheetId(), checked);
    sheets.push(sheet);
    this.excel.events.push({ type: EVENT.added, targets: [WORKBOOK_TARGET], payload: { worksheetId: sheet.id, source: "Local" } });
    this.excel.changes.push({ type: "structure", sheetId: null });
    return new Worksheet(this.excel, sheet);
  }

  private $seen(visibleOnly: unknown): readonly Sheet[] {
    const { sheets } = this.excel.book;
    return visibleOnly === true ? sheets.filter((sheet) => sheet.visibility === "Visible") : sheets;
  }
}
