/** The first screen: what this does, what is selected, and what the workbook already holds. */
export { Home } from "./Home";
export { SelectionLine } from "./SelectionLine";
