/** A made-up customer list and a survey among them to try the add-in on: for the pane's "Insert sample data" and the workbench's first workbook. */
export { sampleCustomers } from "./sample-customers";
export type { SampleList } from "./sample-list";
export { sampleSurvey } from "./sample-survey";
