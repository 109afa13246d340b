import type { ReportSheet } from "./report-sheet";

type TableColumn = ReportSheet["columns"][number];

export type Cell = string | number | null;

export function textColumn(header: string, width: number, wrap = false): TableColumn {
  return { header, numberFormat: "General", width, wrap };
}

export function numberColumn(header: string, numberFormat: string, width = 14): TableColumn {
  return { header, numberFormat, width, wrap: false };
}
