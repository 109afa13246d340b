/** A workbook in memory, the one model that `xlsx`, `host` and `page` share. */
export { type Area, boundingArea, contains, intersect, SHEET_COLUMNS, SHEET_ROWS } from "./area";
export type { Book, CustomXmlPart, DefinedName, NamedReference } from "./book";
export { type CellError, type CellValue, EXCEL_ERRORS, isCellError } from "./cell";
export { Cells } from "./cells";
export { Sheet } from "./sheet";
export { type CellFormat, DEFAULT_FORMAT, Styles } from "./styles";
export type { Table, TableColumn } from "./table";
