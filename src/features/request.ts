import type { Family, Kind } from "../table/index";
import type { Edit } from "./edit";
import type { Method } from "./method";
import type { Objective } from "./objective";
import type { PreparationStep } from "./preparation";
import type { PreparationPreset } from "./preset";
import type { RuleColumn } from "./rule-column";

/** A column of what customers did or did not do; `level` is the answer that counts as done. */
export type OutcomeChoice = { readonly column: string; readonly level: string };

/** Columns of another sheet, added by customer id. */
export type Join = { readonly sheetName: string; readonly address: string; readonly idColumn: string };

/** What the person asked for. Stored with the model, so that it can be repeated. */
export type SegmentRequest = {
  readonly objective: Objective;
  readonly idColumn: string | null;
  readonly valueColumn: string | null;
  /** Never segmented by: their rates judge segments. */
  readonly outcomes: readonly OutcomeChoice[];
  readonly segmentBy: readonly string[];
  readonly describeWith: readonly string[];
  /** Kinds and families overruled by the person, by column name. */
  readonly kinds: Readonly<Record<string, Kind>>;
  readonly families: Readonly<Record<string, Family>>;
  /** Columns whose 999 and the like are real values. */
  readonly keepSentinels: readonly string[];
  readonly joins: readonly Join[];
  readonly method: Method | "auto";
  /** Of the method "rules": the one or two columns to cut. */
  readonly rules: readonly RuleColumn[];
  /** Of the method "existing": the column that holds the segments. */
  readonly existing: string | null;
  /** 0 to 3, by column name; 1 where not named. */
  readonly weights: Readonly<Record<string, number>>;
  /** Preparation steps switched off, by column name. */
  readonly without: Readonly<Record<string, readonly PreparationStep[]>>;
  /** 2 to 12, or fewer where there are fewer customers. Not asked by "rules" and "existing". */
  readonly segments: "auto" | number;
  /** Merges and splits made by hand, in their order. */
  readonly edits: readonly Edit[];
  readonly preparation: PreparationPreset;
  /** "leave": customers with a blank in a column to segment by stay unplaced. */
  readonly missing: "fill" | "leave";
  readonly includeHidden: boolean;
  readonly seed: number;
  /** YYYY-MM-DD */
  readonly today: string;
};

/** What is asked for where nothing was chosen. */
export const PLAIN_REQUEST: Omit<SegmentRequest, "segmentBy" | "today"> = {
  objective: "explore",
  idColumn: null,
  valueColumn: null,
  outcomes: [],
  describeWith: [],
  kinds: {},
  families: {},
  keepSentinels: [],
  joins: [],
  method: "auto",
  rules: [],
  existing: null,
  weights: {},
  without: {},
  segments: "auto",
  edits: [],
  preparation: "recommended",
  missing: "fill",
  includeHidden: false,
  seed: 1,
};
