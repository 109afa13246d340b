import type { Kind } from "../table/index";
import type { PreparationPreset } from "./preset";

/** What the person asked for. Stored with the model, so that it can be repeated. */
export type SegmentRequest = {
  readonly idColumn: string | null;
  readonly valueColumn: string | null;
  readonly segmentBy: readonly string[];
  readonly describeWith: readonly string[];
  /** Kinds overruled by the person, by column name. */
  readonly kinds: Readonly<Record<string, Kind>>;
  /** 2 to 12, or fewer where there are fewer customers. */
  readonly segments: "auto" | number;
  readonly preparation: PreparationPreset;
  /** "leave": customers with a blank in a column to segment by stay unplaced. */
  readonly missing: "fill" | "leave";
  readonly includeHidden: boolean;
  readonly seed: number;
  /** YYYY-MM-DD */
  readonly today: string;
};
