import type { CustomerExplained, CustomersRead, SelectionSummary, WorkbookState, WritePlan, WrittenResults } from "../../actions/index";
import type { SegmentRequest } from "../../features/index";
import type { Segmentation } from "../../report/index";
import type { Trouble } from "../../table/index";
import { type Choices, firstChoices } from "./choices";

export type Step = "home" | "data" | "segments" | "understand" | "write";

/** What the pane can be busy with. */
export type Task = "open" | "sample" | "read" | "again" | "look" | "find" | "plan" | "write" | "go";

export type Found = { readonly request: SegmentRequest; readonly segmentation: Segmentation };

/** `stage`: which part of finding segments is at work; null for other tasks. */
export type Work = { readonly task: Task; readonly stage: string | null; readonly words: string; readonly fraction: number };

/** A customer of the list whose row is selected in the sheet. */
export type Explained = { readonly dataRow: number; readonly customer: CustomerExplained };

export type PaneState = {
  readonly step: Step;
  /** How many steps were entered: focus moves to a heading only after the first. */
  readonly arrivals: number;
  readonly workbook: WorkbookState | null;
  readonly selection: SelectionSummary | null;
  readonly customers: CustomersRead | null;
  readonly choices: Choices;
  readonly found: Found | null;
  /** By segment, as shown and written. */
  readonly names: readonly string[];
  /** Names given by the person, by what was found (see `foundKey`), so that going to another number of segments and back loses none. */
  readonly given: Readonly<Record<string, readonly string[]>>;
  /** Of the selected row; null where none of the list is selected. */
  readonly explained: Explained | null;
  readonly plan: WritePlan | null;
  readonly written: WrittenResults | null;
  readonly work: Work | null;
  readonly trouble: { readonly task: Task; readonly trouble: Trouble } | null;
  /** For the live region. */
  readonly announcement: string;
};

export const firstState: PaneState = {
  step: "home",
  arrivals: 0,
  workbook: null,
  selection: null,
  customers: null,
  choices: firstChoices,
  found: null,
  names: [],
  given: {},
  explained: null,
  plan: null,
  written: null,
  work: null,
  trouble: null,
  announcement: "",
};
