import type { Kind, Role } from "../table/index";

/** What a segment is like in one column, or in one level of it. */
export type ProfileRow = {
  readonly segment: number;
  readonly column: string;
  readonly kind: Kind;
  readonly role: Role;
  /** Formed the segments: not a finding. */
  readonly used: boolean;
  /** A level of a category or of ordered answers (missing values are one), or null for the numbers of a column. */
  readonly level: string | null;
  /** Customers of the segment with a value here; for a level, those with that level. */
  readonly count: number;
  /** Of ordered answers: of their places on the scale, from 1. */
  readonly mean: number | null;
  readonly median: number | null;
  readonly lowerQuartile: number | null;
  readonly upperQuartile: number | null;
  /** Of the segment's customers, those with this level, 0 to 1. */
  readonly share: number | null;
  /** The mean or share of all customers placed. */
  readonly overall: number;
  /** Segment mean (or share) ÷ overall × 100; null where the overall is not positive, and for dates and ordered answers. */
  readonly index: number | null;
  /** Signed difference from all customers in standard deviations of all customers; of logs where the column was compared by them. */
  readonly effect: number;
  /**
   * The segment differs from the other customers here: beyond chance after correction, in a column that differs, and by at least 0.2 deviations (levels: 5 points).
   * Never of columns that formed the segments.
   */
  readonly differs: boolean;
};

/** How strongly the segments differ in one column. */
export type ColumnProfile = {
  readonly column: string;
  readonly kind: Kind;
  readonly role: Role;
  /** Formed the segments: its effect is by construction, and it is not tested. */
  readonly used: boolean;
  /** η² of numbers, dates and the ranks of ordered answers; bias-corrected V (Bergsma 2013) of levels. */
  readonly measure: "eta²" | "Cramér's V";
  /** 0 to 1; null where the column does not vary. */
  readonly effectSize: number | null;
  /** Compared by logs, as a few customers have far more than most. */
  readonly logged: boolean;
  readonly test: "Welch's analysis of variance" | "Kruskal–Wallis" | "chi-square" | null;
  /** Corrected over all columns tested (Holm 1979); null for columns that formed the segments and those with too few values. */
  readonly p: number | null;
  /** Tested, beyond chance after correction, and large enough to matter in some segment. */
  readonly differs: boolean;
  /** Of ordered answers, from lowest to highest; empty for others. */
  readonly levels: readonly string[];
};

/** Segment × column (× level), by segment, then by column as in the sheet; and each column over all segments, those with the strongest effect first. */
export type Profile = {
  readonly rows: readonly ProfileRow[];
  readonly columns: readonly ColumnProfile[];
  readonly numberFormats: Readonly<Record<string, string>>;
};
