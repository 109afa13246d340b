/** How to tell a segment's customers by few questions: a short decision tree, put in words and tried on customers it has not seen. */
export { findRulesOfThumb, type RulesOfThumb } from "./find-rules-of-thumb";
