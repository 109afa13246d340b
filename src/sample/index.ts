/** A made-up customer list to try the add-in on: for the pane's "Insert sample data" and the workbench's first workbook. */
export { sampleCustomers, type SampleList } from "./sample-customers";
