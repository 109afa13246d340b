/** One thing that sets a segment apart. */
export type Driver = {
  readonly column: string;
  /** Formed the segments: not a finding. */
  readonly used: boolean;
  /** Signed distance of the segment from all customers, in standard deviations, for diverging bars. */
  readonly effect: number;
  /** "spends 3.2 × the average on Grocery" */
  readonly words: string;
};

/** How often something happened in a segment. */
export type OutcomeRate = {
  readonly column: string;
  /** The answer that counts as happened. */
  readonly level: string;
  readonly happened: number;
  /** Customers of the segment of whom it is known. */
  readonly known: number;
  readonly rate: number;
  /** 95 % interval (Wilson 1927). */
  readonly low: number;
  readonly high: number;
  /** Of all placed customers. */
  readonly overall: number;
  /** rate ÷ overall; null where it never happened. */
  readonly ratio: number | null;
  /** Tested against the other customers, beyond chance after correction. */
  readonly differs: boolean;
  /** "3 in 10 churned (27–33 %), 1.6 × the average" */
  readonly words: string;
};

/** How to tell a segment's customers by few questions, from a short decision tree fitted on some customers and tried on the others. */
export type RuleOfThumb = {
  /** "Grocery over 9,800 and Frozen at most 1,200" */
  readonly words: string;
  /** Of the customers that the rule names, those that are in the segment; measured on customers the tree has not seen. */
  readonly right: number;
  /** Of the segment's customers, those that the rule names. */
  readonly found: number;
};

export type SegmentSummary = {
  /** From 1: highest mean value first, then largest. */
  readonly number: number;
  /** Stable across renaming and refreshing: "s1", "s2"… */
  readonly key: string;
  /** At most 31 characters, unique. */
  readonly name: string;
  readonly size: number;
  /** Of the customers placed, 0 to 1. */
  readonly share: number;
  /** Sum of the value column. */
  readonly value: number | null;
  readonly valueShare: number | null;
  readonly meanValue: number | null;
  readonly headline: string;
  readonly outcomes: readonly OutcomeRate[];
  /** Mean Jaccard similarity over resamples, 0 to 1, and Hennig's word for it; null where segments do not depend on the customers. */
  readonly stability: number | null;
  readonly stabilityWords: string | null;
  /** Data rows of the range (from 0) of up to five customers nearest the center, and of up to three nearest a border. Empty where there is no distance. */
  readonly typical: readonly number[];
  readonly borderline: readonly number[];
  /** Null where no short rule names the segment. */
  readonly ruleOfThumb: RuleOfThumb | null;
  /** "Merged from segments 2 and 3", as done by hand; null where nothing was. */
  readonly edited: string | null;
  /** Strongest first. */
  readonly drivers: readonly Driver[];
};
