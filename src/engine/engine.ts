import type { Segmentation, SegmentRequest } from "../segment";
import type { Outcome, SourceLayout, SourceRows, TableDescription } from "../table/index";

export type EngineProgress = { readonly stage: string; readonly fraction: number; readonly words: string };

export type Hooks = { readonly signal: AbortSignal; readonly onProgress: (progress: EngineProgress) => void };

/** Where the segmenting happens: in a worker in the pane, in place in Node. It keeps one table, the one last opened. */
export type Engine = {
  readonly open: (layout: SourceLayout) => Promise<void>;
  readonly addRows: (block: SourceRows) => Promise<void>;
  /** Cancelled, it answers with the Trouble `Cancelled`, as `segment` does. */
  readonly describe: (options: { readonly includeHidden: boolean }, hooks: Hooks) => Promise<Outcome<TableDescription>>;
  readonly segment: (request: SegmentRequest, hooks: Hooks) => Promise<Outcome<Segmentation>>;
  readonly close: () => void;
};
