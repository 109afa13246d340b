/** The Understand step: what each segment is like, how they compare, and why a customer is in its segment. */
export { UnderstandStep } from "./UnderstandStep";
