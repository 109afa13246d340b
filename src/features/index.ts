/** Columns made into comparable numbers: what was learned to do so, and doing it again. */
export type { LevelsPreparation, NumberPreparation, Preparation, PreparedColumn } from "./preparation";
export type { PreparationPreset } from "./preset";
export type { SegmentRequest } from "./request";
