/** Columns made into comparable numbers: what was asked for, what was learned to do so, and doing it again. */
export { applyPreparation, completeCustomers } from "./apply-preparation";
export { type ChosenColumns, chooseColumns } from "./choose-columns";
export type { Edit } from "./edit";
export type { FeaturePart, Features } from "./features";
export { type Learned, learnPreparation } from "./learn-preparation";
export { type MixtureColumn, type MixtureColumns, mixtureColumns } from "./mixture-columns";
export type { Method } from "./method";
export { nothingToSegmentBy } from "./nothing-to-segment-by";
export type { Objective } from "./objective";
export { OBJECTIVES } from "./objectives";
export type {
  ColumnPreparation,
  LevelsPreparation,
  NumberPreparation,
  Preparation,
  PreparationStep,
  PreparedColumn,
  StepTaken,
} from "./preparation";
export type { PreparationPreset } from "./preset";
export { type Proposal, proposeChoices, type ProposedColumn } from "./propose-choices";
export { type ProposedMethod, proposeMethod } from "./propose-method";
export { type Join, type OutcomeChoice, PLAIN_REQUEST, type SegmentRequest } from "./request";
export type { RuleColumn } from "./rule-column";
