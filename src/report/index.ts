/** What leaves: the result of a run, and the sheets made of it as plain data. */
export { buildSheets } from "./build-sheets";
export { problemWords } from "./problem-words";
export type { AboutRun, ReportSheet } from "./report-sheet";
export type { Segmentation } from "./segmentation";
