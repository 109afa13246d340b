/** What the pane knows and how it comes to know it: pure, without React but for the two hooks that drive it. */
export {
  type Choices,
  columnsWithRole,
  firstChoices,
  giveRole,
  giveUpRoles,
  kindOf,
  outcomeLevelOf,
  ownRoles,
  requestFrom,
  roleOf,
  takeRole,
} from "./choices";
export { sameRequest } from "./found-key";
export { type Explained, type Found, firstState, type PaneState, type Step, type Task, type Work } from "./pane-state";
export type { PaneEvent } from "./pane-event";
export { paneReducer } from "./pane-reducer";
export { type Proposal, proposalFor } from "./proposal-for";
export { selectedCustomer } from "./selected-customer";
export { namesAreGood, nameTrouble } from "./segment-name";
export { type Pane, usePane } from "./use-pane";
