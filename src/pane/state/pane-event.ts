import type { CustomersRead, SelectionSummary, WorkbookState, WritePlan, WrittenResults } from "../../actions/index";
import type { SegmentRequest } from "../../features/index";
import type { Segmentation } from "../../report/index";
import type { Trouble } from "../../table/index";
import type { Choices } from "./choices";
import type { Explained, Step, Task } from "./pane-state";

/** What can happen in the pane, in the past tense. */
export type PaneEvent =
  | { readonly type: "arrived"; readonly step: Step }
  | { readonly type: "workbookOpened"; readonly workbook: WorkbookState }
  | { readonly type: "selectionChanged"; readonly selection: SelectionSummary }
  | { readonly type: "workStarted"; readonly task: Task }
  | { readonly type: "workProgressed"; readonly stage: string; readonly words: string; readonly fraction: number }
  | { readonly type: "workStopped" }
  | { readonly type: "workDone"; readonly words: string }
  | { readonly type: "troubled"; readonly task: Task; readonly trouble: Trouble }
  | { readonly type: "troubleDismissed" }
  | { readonly type: "customersRead"; readonly customers: CustomersRead; readonly choices: Choices }
  | { readonly type: "choicesChanged"; readonly choices: Choices }
  | {
      readonly type: "segmentsFound";
      readonly request: SegmentRequest;
      readonly segmentation: Segmentation;
      /** Given before, when the pane was last open. */
      readonly names?: readonly string[];
    }
  | { readonly type: "customerExplained"; readonly explained: Explained | null }
  | { readonly type: "segmentRenamed"; readonly index: number; readonly name: string }
  | { readonly type: "writePlanned"; readonly plan: WritePlan }
  | { readonly type: "segmentsWritten"; readonly written: WrittenResults; readonly workbook: WorkbookState | null }
  | { readonly type: "restarted" };
