import type { ProfileRow } from "../profile/index";
import { serialOfIsoDate } from "../table/index";
import type { ReportSheet } from "./report-sheet";
import type { Segmentation } from "./segmentation";

type Cell = string | number | null;

/** Segment × column × statistic, tidy and long: one header row, no totals, numbers as numbers. Dates are given in days before today. */
export function profileSheet({ profile }: Segmentation, names: readonly string[], today: string): ReportSheet {
  const text = (header: string, width: number): ReportSheet["columns"][number] => ({ header, numberFormat: "General", width, wrap: false });
  const number = (header: string, numberFormat: string): ReportSheet["columns"][number] => ({
    header,
    numberFormat,
    width: 14,
    wrap: false,
  });
  return {
    key: "profile",
    title: "Segment profile",
    tableName: "SegmentProfile",
    columns: [
      number("Number", "0"),
      text("Segment", 32),
      text("Column", 24),
      text("Formed the segments", 21),
      text("Level", 20),
      text("Statistic", 28),
      number("Value", "#,##0.00"),
      number("All customers", "#,##0.00"),
      number("Index", "0"),
      number("Effect", "0.00"),
    ],
    rows: profile.rows.flatMap((row) =>
      statistics(row, today).map((cells): Cell[] => [row.segment, names[row.segment - 1] ?? "", ...frame(row), ...cells]),
    ),
  };
}

function frame(row: ProfileRow): readonly Cell[] {
  return [row.column, row.used ? "Yes" : "No", row.level];
}

/** Statistic, value, the same of all customers, index and effect. */
function statistics(row: ProfileRow, today: string): readonly (readonly Cell[])[] {
  const customers = ["Customers", row.count, null, null, null] as const;
  if (row.share !== null) return [["Share", row.share, row.overall, row.index, row.effect], customers];
  if (row.kind !== "date") {
    return [["Mean", row.mean, row.overall, row.index, row.effect], ["Median", row.median, null, null, null], customers];
  }
  const day = serialOfIsoDate(today);
  const before = (serial: number | null): number | null => (serial === null ? null : day - serial);
  return [
    [`Mean days before ${today}`, before(row.mean), before(row.overall), null, -row.effect],
    [`Median days before ${today}`, before(row.median), null, null, null],
    customers,
  ];
}
