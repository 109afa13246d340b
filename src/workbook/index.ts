/** Excel: the only folder that speaks to it. Reads customers, finds the spot for results, writes them all or not at all. */
export type { OwnKey } from "./anchors";
export { toAddress } from "./area";
export { keepDraft, readDraft } from "./draft";
export type { Fingerprint } from "./fingerprint";
export { goTo, goToList, goToResult } from "./go-to";
export { inExcel } from "./in-excel";
export { insertSheet } from "./insert-sheet";
export { findPlace, type Place } from "./place";
export { planResults, type ResultPlan } from "./plan-results";
export { readRows, type Steps } from "./read-rows";
export { type OtherList, otherLists, placeOnSheet } from "./other-lists";
export { openSource, type Source } from "./source";
export type { SheetSpot } from "./sheet-spots";
export { watchSelection } from "./watch-selection";
export { readWorkbookState } from "./workbook-state";
export { type Results, type WrittenPlaces, writeResults } from "./write-results";
