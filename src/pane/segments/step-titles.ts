import type { PreparationStep } from "../../features/index";

/** A preparation step that was switched off, for the switch that brings it back. */
export const stepTitles: Readonly<Record<PreparationStep, string>> = {
  cap: "cap extremes",
  log: "even out a lopsided spread",
  scale: "put on the same scale",
  pool: "pool rare values",
};
