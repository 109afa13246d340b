/** Segments as each method finds them: a placing rule and why this number, before edits, numbering and judging. */
export type { Asked, Customers, Draft } from "./draft";
export { draftByKmeans, draftByWard } from "./draft-by-centers";
export { draftByMixture } from "./draft-by-mixture";
export { draftByExisting, draftByRules } from "./draft-by-rules";
