import { amountFormat } from "./amount-format";
import type { ReportSheet } from "./report-sheet";
import type { Segmentation } from "./segmentation";

type Cell = string | number | null;

/** One row a segment: size, value and what sets it apart. Value columns only where there is a value column. */
export function segmentsSheet({ segments, model, profile }: Segmentation, names: readonly string[]): ReportSheet {
  const value = model.request.valueColumn;
  const money = amountFormat(value === null ? undefined : profile.numberFormats[value], "#,##0");
  const text = (header: string, width: number, wrap = false): ReportSheet["columns"][number] => ({
    header,
    numberFormat: "General",
    width,
    wrap,
  });
  const number = (header: string, numberFormat: string, width = 12): ReportSheet["columns"][number] => ({
    header,
    numberFormat,
    width,
    wrap: false,
  });
  return {
    key: "segments",
    title: "Segments",
    tableName: "Segments",
    columns: [
      number("Number", "0", 9),
      text("Segment", 32),
      number("Customers", "#,##0"),
      number("Share", "0.0%", 10),
      ...(value === null
        ? []
        : [number(`Sum of ${value}`, money, 18), number("Share of value", "0.0%", 15), number(`Mean of ${value}`, money, 18)]),
      text("What sets it apart", 90, true),
    ],
    rows: segments.map((segment): Cell[] => [
      segment.number,
      names[segment.number - 1] ?? segment.name,
      segment.size,
      segment.share,
      ...(value === null ? [] : [segment.value, segment.valueShare, segment.meanValue]),
      segment.headline,
    ]),
  };
}
