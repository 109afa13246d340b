/** The Data step: which customers, which columns for what, and what needs attention. */
export { DataStep } from "./DataStep";
