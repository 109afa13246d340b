/** The Segments step: what will be done in words, the choices, and the answer. */
export { SegmentsStep } from "./SegmentsStep";
