/** What each segment is like, in numbers and in words. */
export { percent, plain } from "./amounts";
export { type CustomerToExplain, explainCustomer, type Explanation } from "./explain-customer";
export { keepNumbers, type KeptNumbers, type KeptSegment } from "./keep-numbers";
export { matchSegments } from "./match-segments";
export type { ColumnProfile, Profile, ProfileRow } from "./profile";
export { type ProfiledColumn, profileSegments } from "./profile-segments";
export { type Outcome as ProfiledOutcome, rateOutcomes } from "./rate-outcomes";
export { findRulesOfThumb, type RulesOfThumb } from "./rules/index";
export { type SegmentsToSummarise, summariseSegments } from "./summarise-segments";
export type { Driver, OutcomeRate, RuleOfThumb, SegmentSummary } from "./summary";
