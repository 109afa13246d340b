import type { CustomerExplained, Segmentation, SegmentRequest } from "../segment";
import type { SavedModel } from "../snapshot/index";
import type { LikelyJoin, Outcome, SourceLayout, SourceRows, TableDescription } from "../table/index";
import type { EngineProgress, Looking } from "./engine";

/** What the pane tells the worker. `id` joins an answer to its question. */
export type Question =
  | { readonly id: number; readonly ask: "open"; readonly layout: SourceLayout; readonly joinedSheet?: string | undefined }
  | { readonly id: number; readonly ask: "addRows"; readonly block: SourceRows }
  | { readonly id: number; readonly ask: "forget"; readonly joinedSheet: string }
  | { readonly id: number; readonly ask: "describe"; readonly options: Looking }
  | { readonly id: number; readonly ask: "likelyJoin"; readonly joinedSheet: string }
  | { readonly id: number; readonly ask: "segment"; readonly request: SegmentRequest; readonly earlier: SavedModel | null }
  | { readonly id: number; readonly ask: "explain"; readonly dataRow: number; readonly names: readonly string[] }
  | { readonly id: number; readonly ask: "cancel"; readonly which: number };

export type Result = Outcome<TableDescription> | Outcome<LikelyJoin> | Outcome<Segmentation> | Outcome<CustomerExplained> | null;

/** What the worker tells the pane. `broken` carries the message of a mistake of ours. */
export type Answer =
  | { readonly id: number; readonly tell: "progress"; readonly progress: EngineProgress }
  | { readonly id: number; readonly tell: "done"; readonly result: Result }
  | { readonly id: number; readonly tell: "broken"; readonly message: string };
