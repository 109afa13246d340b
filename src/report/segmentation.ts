import type { PreparedColumn } from "../features/index";
import type { Choice, Quality } from "../model/index";
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
  readonly segments: readonly SegmentSummary[];
  readonly choice: Choice;
  readonly quality: Quality;
  /** One honest sentence. */
  readonly verdict: string;
  /** `written` is empty until it is written. */
  readonly model: SavedModel;
  readonly profile: Profile;
  readonly preparation: readonly PreparedColumn[];
  /** Of the table, and what happened in this run. */
  readonly problems: readonly Problem[];
};
