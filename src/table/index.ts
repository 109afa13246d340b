/** Cells to typed columns, one row a customer; kinds, roles and problems. */
export type { Column } from "./column";
export { columnNames } from "./column-names";
export type { ColumnDescription, Family, Kind, Personal, Problem, ProblemKind, Role, TableDescription } from "./description";
export { type Customers, describeTable, type DescribeOptions } from "./describe-table";
export { datesAsText, findHeader, type FoundHeader, headersOf } from "./find-header";
export { joinSteps, joinTable, type Joined, type JoinOptions, likelyIdColumn, type LikelyJoin } from "./join/index";
export { listed } from "./listed";
export { headerWords } from "./header-words";
export { isDateFormat } from "./is-date-format";
export { isoDateOfSerial, serialOfIsoDate } from "./iso-date";
export { fail, type Outcome, succeed, type Trouble } from "./outcome";
export type { Cell, ErrorCell, SourceLayout, SourceRows } from "./source";
export { sortInSteps } from "./sort-in-steps";
export { ascending, meanAndDeviation, quantile, strongSkew } from "./spread";
export { during } from "./steps";
export { createTableBuilder, type TableBuilder } from "./table-builder";
export type { CellColumn, Table } from "./table";
