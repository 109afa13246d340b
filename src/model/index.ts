/** Comparable numbers to segments: finding them by five methods, choosing how many, judging them, placing customers. */
export type { Candidate, Choice, Criterion } from "./choice";
export { smallestUseful, tradeOff } from "./criteria/index";
export type { Dendrogram } from "./dendrogram";
export { type FindStep, findSegments, type FoundSegments, type ToSegment } from "./find-segments";
export { engineName } from "./move-centers";
export { numberSegments, renumber } from "./number-segments";
export { type Placed, placePoints } from "./place-points";
export { placeCustomers, segmentsOf, type ToPlace, toPlace } from "./placing/index";
export type { CenterRule, ExistingRule, GridRule, MixtureRule, PlacingRule } from "./placing-rule";
export type { Placings } from "./placings";
export type { Quality } from "./quality";
export { createRandom, type Random } from "./random";
export { type Stability, stabilityWord } from "./stability/index";
export type { Evidence, Verdict, VerdictLevel } from "./verdict/index";
