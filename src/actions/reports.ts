import { buildSheets, type ReportSheet } from "../report/index";
import type { Segmentation } from "../segment";
import type { Source } from "../workbook/index";
import { VERSION } from "./version";

/** The sheets to be written, with the names that the person gave. */
export function buildReports(source: Source, segmentation: Segmentation, names: readonly string[]): readonly ReportSheet[] {
  const { sheetName, address, table } = source.place;
  const versions = { "Customer Segments": VERSION };
  return buildSheets(segmentation, names, { sheetName, address, tableName: table?.name ?? null, versions, today: segmentation.model.made });
}
