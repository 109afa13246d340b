import type { CustomerExplained, Join, Segmentation, SegmentRequest } from "../segment";
import type { SavedModel, Written } from "../snapshot/index";
import type { Outcome, TableDescription, Trouble } from "../table/index";
import type { OtherList } from "../workbook/index";
import type { Hooks, Looking } from "./engine";

export type WorkbookState = {
  /** The segments this workbook already holds. */
  readonly saved: SavedModel | null;
  /** Why what is saved cannot be used: damaged, or made by a newer version. */
  readonly savedTrouble: Trouble | null;
  readonly readOnly: boolean;
};

/** The live selection, grown to the table or block it stands in. With `trouble` the rest says what was selected. */
export type SelectionSummary = {
  /** Without the sheet, e.g. `A1:H441`. */
  readonly address: string;
  readonly sheetName: string;
  /** Rows below the header. */
  readonly customers: number;
  readonly columns: number;
  readonly tableName: string | null;
  /** 0-based sheet row of the first cell selected; null with `trouble`. */
  readonly selectedRow: number | null;
  readonly trouble: Trouble | null;
};

/** Where the customers stand: header and data rows, 0-based, totals row left out. */
export type CustomersPlace = {
  readonly sheetName: string;
  /** Without the sheet, e.g. `A1:H441`. */
  readonly address: string;
  readonly tableName: string | null;
  /** 0-based sheet row of the first data row. */
  readonly firstRow: number;
  /** 0-based sheet column of the range's first column. */
  readonly firstColumn: number;
};

export type CustomersRead = { readonly place: CustomersPlace; readonly description: TableDescription };

export type { OtherList } from "../workbook/index";

/** The customers with the columns of another sheet, how these were joined, and by which column of the customers. */
export type SheetJoined = { readonly customers: CustomersRead; readonly join: Join; readonly idColumn: string };

export type PlannedItem = {
  readonly key: "segmentColumn" | "segments" | "profile" | "about" | "model";
  readonly title: string;
  /** Sheet and cells, e.g. `Customers!I1:I441`. */
  readonly where: string;
  /** What happens there, e.g. "new column of the table Customers". */
  readonly what: string;
};

/** What writing will do. With an obstacle nothing can be written; a note only says something worth knowing. */
export type WritePlan = {
  readonly items: readonly PlannedItem[];
  readonly obstacles: readonly Trouble[];
  readonly notes: readonly string[];
  /** What of the person's own will be replaced, a sentence each; empty: nothing is. */
  readonly replaced: readonly string[];
};

/** What was written and where it stands now. */
export type WrittenResults = Written & {
  readonly columns: readonly { readonly title: string; readonly sheetName: string; readonly address: string }[];
  readonly sheets: readonly { readonly key: "segments" | "profile" | "about"; readonly sheetName: string }[];
};

/** Cells of a sheet, or something we wrote, found wherever it stands now. */
export type Target =
  { readonly sheetName: string; readonly address?: string } | { readonly own: "segmentColumn" | "segments" | "profile" | "about" };

/** Everything a person can ask for. */
export type Actions = {
  readonly openWorkbook: () => Promise<Outcome<WorkbookState>>;
  /** Calls back at once and on every change of the selection, until the returned function is called. */
  readonly watchSelection: (onSelection: (selection: SelectionSummary) => void) => Promise<() => void>;
  /** Reads the customers the selection stands in. */
  readonly readCustomers: (looking: Looking, hooks: Hooks) => Promise<Outcome<CustomersRead>>;
  /** The customers read, looked at anew with what was overruled meanwhile. */
  readonly lookAgain: (looking: Looking, hooks: Hooks) => Promise<Outcome<CustomersRead>>;
  readonly listOtherSheets: () => Promise<Outcome<readonly OtherList[]>>;
  /** The columns of another sheet's list, for choosing the one that holds the customer ids. */
  readonly listColumns: (sheetName: string) => Promise<Outcome<readonly string[]>>;
  /** Adds the columns of another sheet by customer id. Its id column is found where none is named. */
  readonly joinSheet: (
    sheet: { readonly sheetName: string; readonly idColumn: string | null },
    looking: Looking,
    hooks: Hooks,
  ) => Promise<Outcome<SheetJoined>>;
  readonly leaveSheet: (sheetName: string, looking: Looking, hooks: Hooks) => Promise<Outcome<CustomersRead>>;
  readonly findSegments: (request: SegmentRequest, hooks: Hooks) => Promise<Outcome<Segmentation>>;
  /** Why the customer of a data row (from 0) is in its segment; `names` by segment number. */
  readonly explainCustomer: (dataRow: number, names: readonly string[]) => Promise<Outcome<CustomerExplained>>;
  /** `names` by segment number. */
  readonly planWrite: (names: readonly string[]) => Promise<Outcome<WritePlan>>;
  /** All or nothing: on trouble or cancel the workbook is as before. */
  readonly writeSegments: (names: readonly string[], hooks: Hooks) => Promise<Outcome<WrittenResults>>;
  readonly goTo: (target: Target) => Promise<Outcome<void>>;
  /** Selects one cell of the list that the saved segments are of, wherever it stands now: reading then takes in all that it has grown to. */
  readonly goToCustomers: () => Promise<Outcome<void>>;
  /** What the pane left on this device for this workbook, as it was kept; null forgets it. */
  readonly readDraft: () => string | null;
  readonly keepDraft: (draft: string | null) => void;
  /** A new sheet with a made-up list, selected. */
  readonly insertSample: (kind: "customers" | "survey") => Promise<Outcome<void>>;
};
