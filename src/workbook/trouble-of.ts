import type { Trouble } from "../table/index";
import { Stop } from "./stop";

type Words = readonly [message: string, advice: string, retry: boolean];

const EDITING: Words = [
  "A cell is being edited, so Excel accepts nothing else for now.",
  "Finish editing the cell (Enter or Esc), then Retry.",
  true,
];
const TOO_MUCH: Words = [
  "Excel could not pass that much data at once, not even in small pieces.",
  "Shorten very long texts or select fewer columns, then Retry.",
  true,
];
const NO_ACCESS: Words = [
  "Excel does not allow changes here: the workbook or sheet is protected or read-only.",
  "Unprotect it (Review tab) or save a copy that you may change, then Retry.",
  true,
];
const GONE: Words = [
  "Something we were working with is no longer in the workbook: a sheet, table or range was deleted or renamed.",
  "Select the customers and read them again.",
  true,
];
const BUSY: Words = ["Excel is busy and did not take the request.", "Wait a moment, then Retry.", true];
const SELECTION: Words = [
  "The selection is not a block of cells in this workbook.",
  "Click a cell in your customer list, then Retry.",
  true,
];
const TOO_OLD: Words = [
  "This version of Excel cannot do what was asked.",
  "Update Excel, or open the workbook in Excel on the web.",
  false,
];
const CONFLICT: Words = ["Somebody else changed the same cells at the same moment.", "Read the customers again, then Retry.", true];
const RESTART: Words = ["Excel asks to be restarted.", "Save your work, restart Excel and open this pane again.", false];
const SHIFT: Words = [
  "Excel could not make room: cells that would have to move are in the way.",
  "Clear filters, and move what stands right of or below the table, then Retry.",
  true,
];
const WRONG: Words = ["Excel refused a request of ours.", "Retry. If it happens again, copy the details and send them to us.", true];

/** Every code that Excel documents. The code is the key: Excel's own message is translated and not meant for people. */
const WORDS: Readonly<Record<string, Words>> = {
  AccessDenied: NO_ACCESS,
  ActivityLimitReached: BUSY,
  ApiNotAvailable: TOO_OLD,
  ApiNotFound: TOO_OLD,
  BadPassword: NO_ACCESS,
  Conflict: CONFLICT,
  EmptyChartSeries: WRONG,
  FilteredRangeConflict: [
    "A filter is in the way: Excel cannot add or remove rows in a filtered table.",
    "Clear the filter of that table, then Retry.",
    true,
  ],
  FormulaLengthExceedsLimit: WRONG,
  GeneralException: [
    "Excel could not do that and does not say why.",
    "Retry. If it happens again, save, close and reopen the workbook.",
    true,
  ],
  HostRestartNeeded: RESTART,
  InactiveWorkbook: ["Another workbook is in front.", "Click into this workbook, then Retry.", true],
  InsertDeleteConflict: SHIFT,
  InvalidArgument: WRONG,
  InvalidBinding: GONE,
  InvalidObjectPath: GONE,
  InvalidOperation: EDITING, // Excel's documentation gives this code for edit mode too
  InvalidOperationInCellEditMode: EDITING,
  InvalidOrTimedOutSession: BUSY,
  InvalidReference: GONE,
  InvalidRequest: WRONG,
  InvalidSelection: SELECTION,
  ItemAlreadyExists: ["A sheet or table of that name has just been made by somebody else.", "Retry: another name will be chosen.", true],
  ItemNotFound: GONE,
  MemoryLimitReached: ["Excel ran out of memory.", "Close other workbooks, then Retry.", true],
  MergedRangeConflict: ["Merged cells are in the way.", "Unmerge them (Home, Merge & Center), then Retry.", true],
  NonBlankCellOffSheet: [
    "Excel could not make room: filled cells would be pushed off the sheet.",
    "Free the last columns and rows of the sheet, then Retry.",
    true,
  ],
  NotImplemented: TOO_OLD,
  OperationCellsExceedLimit: TOO_MUCH,
  PivotTableRangeConflict: ["A PivotTable is in the way.", "Move the PivotTable, then Retry.", true],
  RangeExceedsLimit: TOO_MUCH,
  RefreshWorkbookLinksBlocked: NO_ACCESS,
  RequestAborted: BUSY,
  RequestPayloadSizeLimitExceeded: TOO_MUCH,
  ResponsePayloadSizeLimitExceeded: TOO_MUCH,
  ServiceNotAvailable: BUSY,
  Unauthenticated: NO_ACCESS,
  UndoNotSupported: WRONG,
  UnsupportedFeature: TOO_OLD,
  UnsupportedOperation: TOO_OLD,
  UnsupportedSheet: ["This kind of sheet holds no cells.", "Go to the sheet with your customer list, then Retry.", true],
  WriteNotSupportedWhenModalDialogOpen: ["A dialog is open in Excel.", "Close the dialog, then Retry.", true],
};

/** What to tell a person about anything that can go wrong between us and Excel. The details hold codes and places, never cell values. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof Stop) return error.trouble;
  if (error instanceof OfficeExtension.Error) {
    const [message, advice, retry] = WORDS[error.code] ?? WORDS["GeneralException"]!;
    const location = error.debugInfo.errorLocation;
    return { code: error.code, message, advice, retry, details: location ? `${error.code} at ${location}` : error.code };
  }
  const details = error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ""}` : typeof error;
  return { code: "Unexpected", message: "Something went wrong inside the add-in.", advice: WRONG[1], retry: true, details };
}

/** Whether less at a time may work. */
export function isTooMuch(error: unknown): boolean {
  return (
    (error instanceof OfficeExtension.Error && WORDS[error.code] === TOO_MUCH) ||
    (error instanceof Stop && error.trouble.code === NO_VALUES.code)
  );
}

/** Excel answered null instead of values, which it does without an error when there are too many. */
export const NO_VALUES: Trouble = { code: "NoValues", message: TOO_MUCH[0], advice: TOO_MUCH[1], retry: true };
