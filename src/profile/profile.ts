import type { Kind, Role } from "../table/index";

/** What a segment is like in one column, or in one level of it. */
export type ProfileRow = {
  readonly segment: number;
  readonly column: string;
  readonly kind: Kind;
  readonly role: Role;
  /** Formed the segments: not a finding. */
  readonly used: boolean;
  /** A level of a category (missing values are one), or null for the numbers of a column. */
  readonly level: string | null;
  /** Customers of the segment with a value here; for a level, those with that level. */
  readonly count: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly lowerQuartile: number | null;
  readonly upperQuartile: number | null;
  /** Of the segment's customers, those with this level, 0 to 1. */
  readonly share: number | null;
  /** The mean or share of all customers placed. */
  readonly overall: number;
  /** Segment mean (or share) ÷ overall × 100; null where the overall is not positive. */
  readonly index: number | null;
  /** Signed difference in standard deviations of all customers. */
  readonly effect: number;
};

/** How strongly the segments differ in one column. */
export type ColumnProfile = {
  readonly column: string;
  readonly kind: Kind;
  readonly role: Role;
  /** Formed the segments: its effect is by construction, and it is not tested. */
  readonly used: boolean;
  readonly measure: "eta²" | "Cramér's V";
  /** 0 to 1; null where the column does not vary. */
  readonly effectSize: number | null;
  /** Corrected over all columns tested (Holm 1979); null for columns that formed the segments. */
  readonly p: number | null;
  /** Tested, beyond chance after correction, and large enough to matter. */
  readonly differs: boolean;
};

/** Segment × column (× level), by segment, then by column as in the sheet; and each column over all segments. */
export type Profile = {
  readonly rows: readonly ProfileRow[];
  readonly columns: readonly ColumnProfile[];
  readonly numberFormats: Readonly<Record<string, string>>;
};
