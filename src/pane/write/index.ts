/** The Write step: what will be written where, what stands in the way, and the writing. */
export { WriteStep } from "./WriteStep";
