/** The main job without pane and without Excel: the same actions, on Microsoft's office.js over the emulated Excel, in Node. */
export { type BatchArguments, HELP, parseBatchArguments } from "./arguments";
export { runBatch } from "./run-batch";
