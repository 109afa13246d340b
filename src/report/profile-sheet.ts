import type { ProfileRow } from "../profile/index";
import { isDateFormat } from "../table/index";
import { amountFormat } from "./amount-format";
import type { ReportSheet } from "./report-sheet";
import type { Segmentation } from "./segmentation";

type Cell = string | number | null;

/** Segment × column × statistic, tidy and long: one header row, no totals, numbers as numbers and dates as dates. */
export function profileSheet({ profile }: Segmentation, names: readonly string[]): ReportSheet {
  const text = (header: string, width: number): ReportSheet["columns"][number] => ({ header, numberFormat: "General", width, wrap: false });
  const number = (header: string, numberFormat: string): ReportSheet["columns"][number] => ({
    header,
    numberFormat,
    width: 14,
    wrap: false,
  });
  const columns = [
    number("Number", "0"),
    text("Segment", 32),
    text("Column", 24),
    text("Formed the segments", 21),
    text("Level", 20),
    text("Statistic", 16),
    number("Value", PLAIN),
    number("All customers", PLAIN),
    number("Index", "0"),
    number("Effect", "0.00"),
  ];
  const lines = profile.rows.flatMap((row) => statistics(row, profile.numberFormats[row.column]).map((line) => ({ row, ...line })));
  return {
    key: "profile",
    title: "Segment profile",
    tableName: "SegmentProfile",
    columns,
    rows: lines.map(({ row, cells }): Cell[] => [row.segment, names[row.segment - 1] ?? "", ...frame(row), ...cells]),
    cellFormats: lines.map(({ format }) =>
      columns.map(({ header, numberFormat }) => (header === "Value" || header === "All customers" ? format : numberFormat)),
    ),
  };
}

const PLAIN = "#,##0.00";

function frame(row: ProfileRow): readonly Cell[] {
  return [row.column, row.used ? "Yes" : "No", row.level];
}

/** Statistic, value, the same of all customers, index and effect; and how value and all customers look. */
function statistics(
  row: ProfileRow,
  columnFormat: string | undefined,
): readonly { readonly format: string; readonly cells: readonly Cell[] }[] {
  const customers = { format: "#,##0", cells: ["Customers", row.count, null, null, null] };
  if (row.share !== null) return [{ format: "0.0%", cells: ["Share", row.share, row.overall, row.index, row.effect] }, customers];
  const dates = row.kind === "date";
  const format = dates ? dateFormat(columnFormat) : amountFormat(columnFormat, PLAIN);
  return [
    { format, cells: ["Mean", row.mean, row.overall, dates ? null : row.index, row.effect] },
    { format, cells: ["Median", row.median, null, null, null] },
    customers,
  ];
}

/** The column's own format; dates that are texts in the sheet have none. */
function dateFormat(columnFormat: string | undefined): string {
  return columnFormat !== undefined && isDateFormat(columnFormat) ? columnFormat : "yyyy-mm-dd";
}
