import type { MixtureColumns, RuleColumn } from "../../features/index";
import type { Column } from "../../table/index";
import type { Choice } from "../choice";
import type { Dendrogram } from "../dendrogram";
import type { FittedMixture } from "../methods/index";
import type { PlacingRule } from "../placing-rule";
import type { Points } from "../points";
import type { Refit } from "../stability/index";
import type { Part } from "../verdict/index";

/** Customers to find segments among, as each method sees them. */
export type Customers = {
  /** Prepared features in canonical order; no width where there is nothing to compare by. */
  readonly points: Points;
  /** Which features belong to one column. */
  readonly parts: readonly Part[];
  /** Columns as a mixture sees them, in the order given. */
  readonly mixture: () => Generator<number, MixtureColumns>;
  /** Mixtures found so far, by their number of parts: whoever asks for another number need not find all anew. */
  readonly mixtures: Map<number, FittedMixture>;
  /** Columns as they are, and the customers that take part. */
  readonly columns: readonly Column[];
  readonly rows: Int32Array;
};

/** What is asked of the methods. */
export type Asked = {
  readonly segments: "auto" | number;
  readonly seed: number;
  readonly rules: readonly RuleColumn[];
  readonly existing: string | null;
  readonly valueColumn: string | null;
};

/** Segments as a method found them, before edits, numbering and judging. */
export type Draft = {
  readonly rule: PlacingRule;
  /** Null where the method has no number to choose. */
  readonly choice: Choice | null;
  /** Finds segments again in other rows; null where segments do not depend on the customers. */
  readonly refit: Refit | null;
  readonly dendrogram: Dendrogram | null;
  /** Given to the segments by bands or levels, by number; null where names are to be found. */
  readonly names: readonly string[] | null;
  /** What is to be known about them, a sentence each. */
  readonly notes: readonly string[];
};
