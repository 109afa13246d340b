/** The honest answer to whether segments are real groups: natural groups, repeatable slices, or only useful slices. */
export { judgeSegments } from "./judge-segments";
export type { Judged } from "./judged";
export { mixtureStandsOut } from "./mixture-stands-out";
export type { Part } from "./part";
export type { Evidence, Verdict, VerdictLevel } from "./verdict";
