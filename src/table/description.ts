/** What a column holds. */
export type Kind = "number" | "category" | "ordered" | "yesNo" | "date" | "text" | "identifier";

/** What a column is used for. Value and outcome columns judge segments, they never form them. */
export type Role = "id" | "segmentBy" | "describeWith" | "value" | "outcome" | "ignore";

/** Personal data is never segmented by and never stored. */
export type Personal = "email" | "phone" | "name" | "address";

/** What a column speaks of: who customers are, where, what they think, do, and need. */
export type Family = "demographic" | "geographic" | "psychographic" | "behavioural" | "needs";

export type ColumnDescription = {
  /** Unique in the table: the header, with a suffix where doubled, or "Column C" where blank. */
  readonly name: string;
  /** 0-based place in the range. */
  readonly position: number;
  readonly kind: Kind;
  readonly role: Role;
  /** One line: why this kind and role. */
  readonly reason: string;
  readonly personal: Personal | null;
  /** Null for identifiers, personal data, free text, constants and segments made before. */
  readonly family: Family | null;
  /** One line: why this family, or why none. */
  readonly familyReason: string;
  /** Values read as missing, as shown: "999", "-1". */
  readonly sentinels: readonly string[];
  /** Of a yes/no or a category that could be an outcome: the level that counts as "happened". */
  readonly outcomeLevel: string | null;
  /** Whether the column looks like a segmentation made before. */
  readonly previousSegments: boolean;
  /** The column proposed to segment by in its place, as both say the same or nearly (|r| > 0.9). */
  readonly goesWith?: string;
  /** The sheet it was joined from; null for a column of the customers' own sheet. */
  readonly from: string | null;
  readonly missing: number;
  readonly distinct: number;
  /** Excel number format, for showing values as the user's sheet does. */
  readonly numberFormat: string;
  readonly numbers: { readonly min: number; readonly median: number; readonly mean: number; readonly max: number } | null;
  /** Most frequent levels first, at most 12; empty for numbers. */
  readonly levels: readonly { readonly level: string; readonly count: number }[];
  /** Counts in at most 12 bins (numbers, dates) or by level, for a tiny picture. */
  readonly distribution: readonly number[];
  /** Whether it may be chosen to segment by; if not, `reason` says why. */
  readonly usable: boolean;
};

export type ProblemKind =
  | "blankHeader"
  | "doubledHeader"
  | "noHeaderRow"
  | "missing"
  | "textNumbers"
  | "errors"
  | "doubledIds"
  | "missingIds"
  | "doubledRows"
  | "blankRows"
  | "hiddenRows"
  | "constant"
  | "blankColumn"
  | "outliers"
  | "skewed"
  | "highCardinality"
  | "personalData"
  | "sameAsOther"
  | "nearConstant"
  | "sameColumn"
  | "correlated"
  | "sentinels"
  | "previousSegments"
  | "joined"
  | "ambiguousDates"
  | "totalRow"
  | "rowsBelow"
  | "valueColumn"
  | "outcomeColumn"
  | "unplaced"
  | "method";

export type Problem = {
  readonly column?: string;
  readonly kind: ProblemKind;
  readonly count: number;
  /** What is the matter and what we do about it, in one or two sentences. */
  readonly message: string;
  /** First few sheet rows (1-based) concerned, for the link that selects them. */
  readonly rows?: readonly number[];
  /** Column position in the range, for the same. */
  readonly position?: number;
  /** Of "joined": the other sheet, and which ids were counted. */
  readonly join?: { readonly sheetName: string; readonly ids: "unmatched" | "extra" | "doubled" };
};

/** A table described: what the Data step shows. */
export type TableDescription = {
  /** Rows that hold a customer (blank rows, and hidden ones if left out, do not count). */
  readonly customers: number;
  readonly columns: readonly ColumnDescription[];
  readonly problems: readonly Problem[];
};
