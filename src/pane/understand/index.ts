/** The Understand step: a card for each segment. */
export { UnderstandStep } from "./UnderstandStep";
