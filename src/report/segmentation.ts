import type { Method, PreparedColumn } from "../features/index";
import type { Choice, Dendrogram, Quality } from "../model/index";
import type { Profile, SegmentSummary } from "../profile/index";
import type { SavedModel } from "../snapshot/index";
import type { Problem } from "../table/index";

/** Everything a run found. */
export type Segmentation = {
  /** Rows considered. */
  readonly customers: number;
  readonly assigned: number;
  /** By data row of the range, hidden and blank ones included: segment number, 0 = not placed. */
  readonly assignment: Uint16Array;
  /** The same: how well the customer sits in its segment (0 to 1; NaN where not defined), the second-best segment (0 where not defined), and 1 where it is outside every
   * segment's reach. */
  readonly fits: Float32Array;
  readonly seconds: Uint16Array;
  readonly outside: Uint8Array;
  readonly segments: readonly SegmentSummary[];
  readonly method: Method;
  /** Why this method, in one sentence. */
  readonly methodReason: string;
  /** Of the method "ward". */
  readonly dendrogram: Dendrogram | null;
  readonly choice: Choice;
  readonly quality: Quality;
  /** One honest sentence. */
  readonly verdict: string;
  /** Of customers the decision tree has not seen, those whose segment it names; null where none was fitted. */
  readonly ruleAccuracy: { readonly right: number; readonly fittedOn: number; readonly triedOn: number } | null;
  /** `written` is empty until it is written. */
  readonly model: SavedModel;
  readonly profile: Profile;
  readonly preparation: readonly PreparedColumn[];
  /** Of the table, and what happened in this run. */
  readonly problems: readonly Problem[];
};
