import type { ExcelState } from "../excel-state";
import { HostObject } from "../protocol/host-object";

/** An object of the workbook. */
export abstract class ExcelObject extends HostObject {
  constructor(protected readonly excel: ExcelState) {
    super();
  }
}
