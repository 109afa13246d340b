/** One file for each thing a person can ask for: read the workbook, run a story, write the workbook. */
export type {
  Actions,
  CustomersPlace,
  CustomersRead,
  OtherList,
  PlannedItem,
  SelectionSummary,
  SheetJoined,
  Target,
  WorkbookState,
  WritePlan,
  WrittenResults,
} from "./actions";
export type { CustomerExplained } from "../segment";
export { createLocalEngine, createWorkerEngine, type Engine, type EngineProgress, type Hooks, type Looking } from "./engine";
export { createActions } from "./create-actions";
/** What can be said of requests and results without the workbook. */
export { problemWords } from "../report/index";
export { OBJECTIVES, PLAIN_REQUEST, proposeChoices, smallestUseful, tradeOff } from "../segment";
