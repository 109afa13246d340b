import type { CustomerExplained, Join, Segmentation, SegmentRequest } from "../segment";
import type { SavedModel } from "../snapshot/index";
import type { DescribeOptions, LikelyJoin, Outcome, SourceLayout, SourceRows, TableDescription } from "../table/index";

export type EngineProgress = { readonly stage: string; readonly fraction: number; readonly words: string };

export type Hooks = { readonly signal: AbortSignal; readonly onProgress: (progress: EngineProgress) => void };

/** How to look at the list: with which columns of other sheets, and what the person knows better. */
export type Looking = DescribeOptions & { readonly joins?: readonly Join[]; readonly idColumn?: string | null };

/** Where the segmenting happens: in a worker in the pane, in place in Node. It keeps one customer list, the one last opened, and other sheets to join to it. */
export type Engine = {
  /** Begins the customer list, or with a sheet's name a table to join to it. Rows added next belong to it. Another list lets go of all sheets. */
  readonly open: (layout: SourceLayout, joinedSheet?: string) => Promise<void>;
  readonly addRows: (block: SourceRows) => Promise<void>;
  /** Lets go of a sheet, or of as much of it as was read. */
  readonly forget: (joinedSheet: string) => Promise<void>;
  /** Cancelled, it answers with the Trouble `Cancelled`, as `segment` does. */
  readonly describe: (options: Looking, hooks: Hooks) => Promise<Outcome<TableDescription>>;
  /** Which columns of the list and of a sheet opened to be joined hold the same ids. */
  readonly likelyJoin: (joinedSheet: string) => Promise<Outcome<LikelyJoin>>;
  /** `earlier` are segments that the new ones should be recognised in, or null. */
  readonly segment: (request: SegmentRequest, earlier: SavedModel | null, hooks: Hooks) => Promise<Outcome<Segmentation>>;
  /** Why the customer of a data row is in its segment, by the segments last found; `names` are theirs as people see them. */
  readonly explain: (dataRow: number, names: readonly string[]) => Promise<Outcome<CustomerExplained>>;
  readonly close: () => void;
};
