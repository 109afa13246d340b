import type { Segmentation, SegmentRequest } from "../segment";
import type { Outcome, SourceLayout, SourceRows, TableDescription } from "../table/index";
import type { EngineProgress } from "./engine";

/** What the pane tells the worker. `id` joins an answer to its question. */
export type Question =
  | { readonly id: number; readonly ask: "open"; readonly layout: SourceLayout }
  | { readonly id: number; readonly ask: "addRows"; readonly block: SourceRows }
  | { readonly id: number; readonly ask: "describe"; readonly includeHidden: boolean }
  | { readonly id: number; readonly ask: "segment"; readonly request: SegmentRequest }
  | { readonly id: number; readonly ask: "cancel"; readonly which: number };

/** What the worker tells the pane. `broken` carries the message of a mistake of ours. */
export type Answer =
  | { readonly id: number; readonly tell: "progress"; readonly progress: EngineProgress }
  | { readonly id: number; readonly tell: "done"; readonly result: Outcome<TableDescription> | Outcome<Segmentation> | null }
  | { readonly id: number; readonly tell: "broken"; readonly message: string };
