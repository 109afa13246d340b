import type { PreparationPreset } from "./preset";

/** Level names of ours, in features and sheets. */
export const MISSING = "(missing)";
export const OTHER = "(other)";

/** A step of a column's preparation that can be switched off. */
export type PreparationStep = "cap" | "log" | "scale" | "pool";

/** What was learned to turn a number, a date or ordered answers into one feature. Applied in the order of the fields. */
export type NumberPreparation = {
  readonly form: "number";
  readonly column: string;
  readonly kind: "number" | "date" | "ordered";
  /** Ordered answers from lowest to highest (ranked 1, 2, 3…); null for others. */
  readonly levels: readonly string[] | null;
  /** Dates become days before this day (YYYY-MM-DD); null for others. */
  readonly asOf: string | null;
  /** Stands in for a missing value: the median. */
  readonly fill: number;
  /** Values beyond these are moved to them. */
  readonly cap: { readonly low: number; readonly high: number } | null;
  /** s in log1p(x / s): the median of the positive values. */
  readonly logScale: number | null;
  /** Taken away: the mean, or the smallest value of the preset "range". */
  readonly mean: number;
  /** Divides: the population standard deviation, or the range; 1 where values are taken as they are. */
  readonly deviation: number;
  /** 0 to 3: the scaled feature is multiplied by its square root. */
  readonly weight: number;
};

/** What was learned to turn a category or yes/no into one 0/1 feature a level. */
export type LevelsPreparation = {
  readonly form: "levels";
  readonly column: string;
  readonly kind: "category" | "yesNo";
  /** The levels with a feature of their own; may include "(missing)" and "(other)". */
  readonly levels: readonly string[];
  /** Levels that are the same customers as a level of another column: they count there. */
  readonly elsewhere: readonly string[];
  /** Divisor of the 0/1 values: √Σp(1 − p); √2 of the preset "range", 1 where they are not scaled. */
  readonly deviation: number;
  /** 0 to 3: the feature is multiplied by its square root. */
  readonly weight: number;
};

export type ColumnPreparation = NumberPreparation | LevelsPreparation;

/** Learned once, kept as plain data, reapplied unchanged. Columns are in the order of their names. */
export type Preparation = {
  readonly preset: PreparationPreset;
  readonly missing: "fill" | "leave";
  readonly columns: readonly ColumnPreparation[];
};

/** One step of a column's preparation, in words. */
export type StepTaken = {
  /** Which switch turns it off, or null where none does (dates to days, answers to ranks, filling). */
  readonly step: PreparationStep | null;
  readonly words: string;
};

/** A column's preparation in words and pictures. */
export type PreparedColumn = {
  readonly column: string;
  readonly steps: readonly StepTaken[];
  /** Steps that this preset would take here and the person switched off. */
  readonly off: readonly PreparationStep[];
  readonly missingFilled: number;
  readonly weight: number;
  /** Counts in 12 bins from the smallest to the largest value: as they came, and as compared. Empty for levels. */
  readonly before: readonly number[];
  readonly after: readonly number[];
};
