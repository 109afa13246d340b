/** The Segments step: what will be done in words, the choices, and the answer. */
export { EditsMade } from "./EditsMade";
export { SegmentsStep } from "./SegmentsStep";
