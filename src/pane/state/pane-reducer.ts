import { counted } from "../words/numbers";
import { carriedNames } from "./carried-names";
import { foundKey } from "./found-key";
import { firstState, type PaneState, type Task } from "./pane-state";
import type { PaneEvent } from "./pane-event";
import { revise } from "./revise";

const startWords = {
  open: "Looking at the workbook…",
  sample: "Inserting a sample list…",
  read: "Reading the customers…",
  again: "Reading the customers…",
  look: "Looking at the columns…",
  find: "Finding segments…",
  plan: "Checking the workbook…",
  write: "Writing to the workbook…",
  go: "Selecting…",
} as const;

/** The pane's story: a state and what happened give the next state. Nothing chosen, found or named is forgotten but by `restarted`. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "arrived":
      return { ...state, step: event.step, arrivals: state.arrivals + 1, trouble: null };
    case "workbookOpened":
      return { ...state, workbook: event.workbook, work: null };
    case "selectionChanged":
      return { ...state, selection: event.selection };
    case "workStarted":
      return { ...state, work: { task: event.task, stage: null, words: startWords[event.task], fraction: 0 }, trouble: null };
    case "workProgressed":
      return state.work
        ? { ...state, work: { task: state.work.task, stage: event.stage, words: event.words, fraction: event.fraction } }
        : state;
    case "workStopped":
      return { ...state, ...left(state.work?.task), work: null, announcement: "Cancelled. Nothing was changed." };
    case "workDone":
      return { ...state, work: null, announcement: event.words };
    case "troubled":
      return {
        ...state,
        ...left(event.task),
        work: null,
        trouble: { task: event.task, trouble: event.trouble },
        announcement: event.trouble.message,
      };
    case "troubleDismissed":
      return { ...state, trouble: null };
    case "customersRead":
      return {
        ...state,
        work: null,
        customers: event.customers,
        choices: event.choices,
        // The engine now holds these rows: what was found before belongs to others.
        ...nothingFound,
        announcement: `${counted(event.customers.description.customers, "customer")} read.`,
      };
    case "choicesChanged":
      return { ...state, choices: revise(state.choices, event.choices) };
    case "segmentsFound":
      return found(state, event);
    case "customerExplained":
      return { ...state, explained: event.explained };
    case "segmentRenamed":
      return renamed(state, event.index, event.name);
    case "writePlanned":
      return { ...state, work: null, plan: event.plan, announcement: planWords(event.plan.obstacles.length) };
    case "segmentsWritten":
      return {
        ...state,
        work: null,
        written: event.written,
        workbook: event.workbook ?? state.workbook,
        announcement: "Written to the workbook.",
      };
    case "restarted":
      return { ...firstState, arrivals: state.arrivals, workbook: state.workbook, selection: state.selection };
  }
}

/**
 * Reading begins by letting go of the rows read before: when it does not end well, there are none. Looking anew lets go only of what was found. Names and choices stay.
 */
function left(task: Task | undefined): Partial<PaneState> {
  if (task === "look") return nothingFound;
  return task === "read" || task === "again" ? { customers: null, ...nothingFound } : {};
}

const nothingFound = { found: null, names: [], explained: null, plan: null, written: null } as const;

function found(state: PaneState, { request, segmentation, names }: Extract<PaneEvent, { type: "segmentsFound" }>): PaneState {
  const key = foundKey(state.customers, request);
  const kept = names?.length === segmentation.segments.length ? { ...state.given, [key]: names } : state.given;
  return {
    ...state,
    ...nothingFound,
    work: null,
    found: { request, segmentation },
    given: kept,
    names: kept[key] ?? carriedNames(state.found?.segmentation, state.names, segmentation),
    announcement: `${counted(segmentation.segments.length, "segment")} found. ${segmentation.verdict}`,
  };
}

function renamed(state: PaneState, index: number, name: string): PaneState {
  if (!state.found) return state;
  const names = state.names.map((old, i) => (i === index ? name : old));
  const key = foundKey(state.customers, state.found.request);
  return { ...state, names, given: { ...state.given, [key]: names }, plan: null, written: null };
}

function planWords(obstacles: number): string {
  return obstacles === 0 ? "Ready to write." : `${counted(obstacles, "thing")} to settle before writing.`;
}
