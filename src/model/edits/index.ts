/** Segments changed by hand: two merged, or one split. */
export { applyEdit } from "./apply-edit";
export type { Edited } from "./edited";
