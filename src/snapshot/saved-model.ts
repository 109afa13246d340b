import type { Method, Preparation, SegmentRequest } from "../features/index";
import type { PlacingRule } from "../model/index";

/** What we wrote and where, so that we find it again however it was moved or renamed. */
export type Written = {
  readonly place: { readonly sheetName: string; readonly address: string; readonly tableName: string | null };
  /** `anchor` is a hidden defined name. */
  readonly items: readonly { readonly key: "segmentColumn" | "segments" | "profile" | "about"; readonly anchor: string }[];
};

/** How good the segments were when they were found. */
export type SavedQuality = {
  readonly silhouette: number | null;
  readonly explainedVariance: number;
  readonly inertia: number;
  /** Mean Jaccard similarity over resamples, by segment; null where not measured. */
  readonly stability: readonly number[] | null;
  /** The sentence; null where none was saved. */
  readonly verdict: string | null;
};

/** Version 2 of what is kept in the workbook: choices and learned parameters, among them the levels of categories; never a customer's row, nor columns taken for personal data. */
export type SavedModel = {
  readonly kind: "customer-segments";
  readonly version: 2;
  /** Today and a hash of the rest: two models with the same stamp are the same. */
  readonly stamp: string;
  readonly request: SegmentRequest;
  readonly preparation: Preparation;
  readonly method: Method;
  readonly placing: PlacingRule;
  readonly segments: readonly { readonly key: string; readonly number: number; readonly name: string; readonly size: number }[];
  readonly quality: SavedQuality;
  readonly customers: number;
  /** YYYY-MM-DD */
  readonly made: string;
  /** Which code moved the centers, and its version. */
  readonly engine: string;
  readonly written: Written;
};
