/** Excel without Excel: answers Microsoft's own Office.js from a workbook in memory. */
export { createExcelHost, ExcelHost } from "./excel-host";
export type { BookChange, HostOptions, Profile } from "./excel-state";
export type { Fault } from "./protocol/faults";
export { formatArea } from "./rules/a1";
export { displayText } from "./rules/display-text";
export type { CellEntry } from "./rules/enter-cells";
export { RichError } from "./rules/rich-error";
