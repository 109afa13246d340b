import type { Area } from "./area";
import { Cells } from "./cells";
import type { Table } from "./table";

export type SheetProtection = { readonly protected: boolean };

/** One worksheet. Widths are in characters, as in the file. */
export class Sheet {
  readonly cells = new Cells();
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  tabColor: string | null = null;
  tables: Table[] = [];
  merges: Area[] = [];
  /** Cells with a note, or with a comment that people answer (`threaded`). */
  notes: { readonly row: number; readonly column: number; readonly threaded?: boolean }[] = [];
  readonly hiddenRows = new Set<number>();
  readonly columnWidths = new Map<number, number>();
  /** Heights set by hand, in points. */
  readonly rowHeights = new Map<number, number>();
  hiddenColumns = new Set<number>();
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };
  isProtected = false;
  /** The sheet's own filter, apart from tables'. */
  autoFilter: Area | null = null;
  selection: Area[] = [{ row: 0, column: 0, rows: 1, columns: 1 }];

  constructor(
    /** As Office.js shows it, e.g. `{00000000-0001-0000-0000-000000000000}`; lasts while the workbook is open. */
    readonly id: string,
    public name: string,
  ) {}
}
