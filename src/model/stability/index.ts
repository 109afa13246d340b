/** How far segments come back when customers are drawn anew. */
export { adjustedRandIndex } from "./adjusted-rand-index";
export { overlaps } from "./overlaps";
export { resampleStability } from "./resample-stability";
export type { Refit, Stability } from "./stability";
export { type StabilityWord, stabilityWord } from "./stability-word";
