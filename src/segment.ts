export type { SegmentRequest } from "./features/index";
export type { Segmentation } from "./report/index";

export type Progress = {
  readonly stage: "table" | "features" | "model" | "profile" | "report";
  /** 0 to 1, of the stage. */
  readonly fraction: number;
  readonly words: string;
};
