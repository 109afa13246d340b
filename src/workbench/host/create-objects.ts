import type { ExcelObjects, ExcelState } from "./excel-state";
import { Range } from "./objects/range";
import { RangeAreas } from "./objects/range-areas";
import { RangeFormat } from "./objects/range-format";
import { Table } from "./objects/table";
import { TableScopedCollection } from "./objects/tables";
import { Worksheet } from "./objects/worksheet";

/** The makers that let a range lead to its sheet, table and format, which lead back to ranges. */
export function createObjects(excel: ExcelState): ExcelObjects {
  return {
    range: (sheet, area) => new Range(excel, sheet, area),
    rangeAreas: (sheet, areas) => new RangeAreas(excel, sheet, areas),
    rangeFormat: (sheet, areas) => new RangeFormat(excel, sheet, areas),
    worksheet: (sheet) => new Worksheet(excel, sheet),
    table: (sheet, table) => new Table(excel, sheet, table),
    tables: (sheet, within, fullyContained) => new TableScopedCollection(excel, sheet, within, fullyContained),
  };
}
