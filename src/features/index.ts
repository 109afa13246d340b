/** Columns made into comparable numbers: what was learned to do so, and doing it again. */
export { applyPreparation, completeCustomers } from "./apply-preparation";
export { type ChosenColumns, chooseColumns, nothingToSegmentBy } from "./choose-columns";
export type { Features } from "./features";
export { type Learned, learnPreparation } from "./learn-preparation";
export type { ColumnPreparation, LevelsPreparation, NumberPreparation, Preparation, PreparedColumn } from "./preparation";
export type { PreparationPreset } from "./preset";
export type { SegmentRequest } from "./request";
