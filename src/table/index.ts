/** Cells to typed columns, one row a customer; kinds, roles and problems. */
export type { ColumnDescription, Kind, Personal, Problem, ProblemKind, Role, TableDescription } from "./description";
export { fail, type Outcome, succeed, type Trouble } from "./outcome";
export type { Cell, ErrorCell, SourceLayout, SourceRows } from "./source";
export type { CellColumn, Table } from "./table";
