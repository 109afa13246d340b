/** Comparable numbers to segments: finding them, choosing how many, judging them, placing customers. */
export type { Candidate, Choice } from "./choice";
export type { Quality } from "./quality";
