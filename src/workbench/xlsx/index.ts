/** Workbook files opened and saved without losing what we do not understand. */
export { fileEnding, type FileEnding } from "./file-form";
export { newBook } from "./new-book";
export { openCsv } from "./open-csv";
export { type Opened, openXlsx } from "./open-xlsx";
export { saveXlsx } from "./save-xlsx";
export { ADD_IN_ID } from "./settings";
