/** Comparable numbers to segments: finding them, choosing how many, judging them, placing customers. */
export type { Candidate, Choice } from "./choice";
export { type FindStep, findSegments, type FoundSegments } from "./find-segments";
export { engineName } from "./move-centers";
export { type Placed, placePoints } from "./place-points";
export type { Quality } from "./quality";
export { createRandom, type Random } from "./random";
export { silhouettes } from "./silhouette";
