/** What each segment is like, in numbers and in words. */
export { percent, plain } from "./driver-words";
export { LONGEST_NAME } from "./name-segments";
export type { Profile, ProfileRow } from "./profile";
export { type ProfiledColumn, profileSegments } from "./profile-segments";
export { summariseSegments } from "./summarise-segments";
export type { Driver, SegmentSummary } from "./summary";
