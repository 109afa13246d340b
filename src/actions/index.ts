/** One file for each thing a person can ask for: read the workbook, run a story, write the workbook. */
export type {
  Actions,
  CustomersPlace,
  CustomersRead,
  PlannedItem,
  SelectionSummary,
  WorkbookState,
  WritePlan,
  WrittenResults,
} from "./actions";
export type { Engine, EngineProgress, Hooks } from "./engine";
export { createActions } from "./create-actions";
