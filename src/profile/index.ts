/** What each segment is like, in numbers and in words. */
export type { Profile, ProfileRow } from "./profile";
export type { Driver, SegmentSummary } from "./summary";
