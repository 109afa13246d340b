import type { HostObject } from "../protocol/host-object";
import { accessDenied, invalidArgument, invalidOperation } from "../rules/rich-error";
import { ExcelObject } from "./excel-object";
import { Application } from "./application";
import { CustomXmlPartCollection } from "./custom-xml";
import { NamedItemCollection } from "./names";
import { SettingCollection } from "./settings";
import { TableCollection } from "./tables";
import { WorksheetCollection } from "./worksheets";

class WorkbookProtection extends ExcelObject {
  readonly typeName = "WorkbookProtection";

  get protected(): boolean {
    return this.excel.book.structureProtected;
  }

  protect(): void {
    this.excel.assertWritable();
    if (this.excel.book.structureProtected) throw accessDenied("the workbook is protected already");
    this.excel.book.structureProtected = true;
  }

  /** Any password opens: we keep none. */
  unprotect(): void {
    this.excel.assertWritable();
    this.excel.book.structureProtected = false;
  }
}

/** `context.runtime`. */
class Runtime extends ExcelObject {
  readonly typeName = "Runtime";

  get enableEvents(): boolean {
    return this.excel.eventsEnabled;
  }

  set enableEvents(enabled: unknown) {
    if (typeof enabled !== "boolean") throw invalidArgument("enableEvents is true or false");
    this.excel.eventsEnabled = enabled;
  }
}

export class Workbook extends ExcelObject {
  readonly typeName = "Workbook";

  override $events(): readonly string[] {
    return ["SelectionChanged"];
  }

  get name(): string {
    return this.excel.options.fileName ?? "Book1.xlsx";
  }

  get readOnly(): boolean {
    return this.excel.book.readOnly;
  }

  get isDirty(): boolean {
    return this.excel.dirty;
  }

  get worksheets(): HostObject {
    return new WorksheetCollection(this.excel);
  }

  get tables(): HostObject {
    return new TableCollection(this.excel, null);
  }

  get names(): HostObject {
    return new NamedItemCollection(this.excel, null);
  }

  get customXmlParts(): HostObject {
    return new CustomXmlPartCollection(this.excel);
  }

  get settings(): HostObject {
    return new SettingCollection(this.excel);
  }

  get protection(): HostObject {
    return new WorkbookProtection(this.excel);
  }

  get application(): HostObject {
    return new Application(this.excel);
  }

  get _Runtime(): HostObject {
    return new Runtime(this.excel);
  }

  getSelectedRange(): HostObject {
    const sheet = this.excel.activeSheet;
    if (sheet.selection.length > 1) throw invalidOperation("several areas are selected");
    return this.excel.objects.range(sheet, sheet.selection[0]!);
  }

  getSelectedRanges(): HostObject {
    return this.excel.objects.rangeAreas(this.excel.activeSheet, this.excel.activeSheet.selection);
  }

  getActiveCell(): HostObject {
    const sheet = this.excel.activeSheet;
    const { row, column } = sheet.selection[0]!;
    return this.excel.objects.range(sheet, { row, column, rows: 1, columns: 1 });
  }
}
