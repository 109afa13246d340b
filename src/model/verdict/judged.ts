import type { Points } from "../points";
import type { Refit, Stability } from "../stability/index";
import type { Part } from "./part";

/** The segments to judge and what is known of them. */
export type Judged = {
  /** Rows in canonical order. */
  readonly points: Points;
  readonly parts: readonly Part[];
  /** Each row's segment, from 0. */
  readonly places: Uint16Array;
  readonly segments: number;
  /** Finds segments in other rows by the same method; null where segments do not depend on the customers (fixed bands, existing ones). */
  readonly refit: Refit | null;
  readonly stability: Stability | null;
  /** Different combinations of answers where they are few (see `fewCombinations`), or null. */
  readonly combinations: number | null;
  /** Customers a segment should have (see `smallestUseful`). */
  readonly least: number;
};
