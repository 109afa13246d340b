import type { OutcomeRate, ProfileRow } from "../profile/index";
import { isDateFormat } from "../table/index";
import { amountFormat } from "./amount-format";
import type { ReportSheet } from "./report-sheet";
import type { Segmentation } from "./segmentation";
import { type Cell, numberColumn, textColumn } from "./table-columns";

const PLAIN = "#,##0.00";
const COUNT = "#,##0";

const COLUMNS: ReportSheet["columns"] = [
  numberColumn("Number", "0"),
  textColumn("Segment", 32),
  textColumn("Column", 24),
  textColumn("Formed the segments", 21),
  textColumn("Level", 20),
  textColumn("Statistic", 16),
  numberColumn("Value", PLAIN),
  numberColumn("All customers", PLAIN),
  numberColumn("Index", "0"),
  numberColumn("Effect", "0.00"),
  textColumn("Differs", 14),
  numberColumn("Effect size of the column", "0.000", 24),
  numberColumn("Chance (corrected)", '[<0.0001]"under 0.0001";0.0000', 19),
];

/** What the cells from Level to Differs hold, and how value and all customers look. The effect size of the column stands beside its main statistic. */
type Line = { readonly format: string; readonly cells: readonly Cell[]; readonly main?: boolean };

/** Segment × column × statistic, tidy and long: one header row, no totals, numbers as numbers and dates as dates. */
export function profileSheet({ profile, segments }: Segmentation, names: readonly string[]): ReportSheet {
  const strengths = new Map(profile.columns.map((column) => [column.column, column]));
  const lines = segments.flatMap(({ number, outcomes }) => [
    ...profile.rows
      .filter(({ segment, role }) => segment === number && role !== "outcome")
      .flatMap((row) =>
        statistics(row, profile.numberFormats[row.column], typeof strengths.get(row.column)?.p === "number").map((line) => ({
          number,
          column: row.column,
          used: row.used,
          ...line,
        })),
      ),
    ...outcomes.flatMap((outcome) => rates(outcome).map((line) => ({ number, column: outcome.column, used: false, ...line }))),
  ]);
  return {
    key: "profile",
    title: "Segment profile",
    tableName: "SegmentProfile",
    columns: COLUMNS,
    rows: lines.map(({ number, column, used, cells, main }): Cell[] => {
      const strength = main === true ? strengths.get(column) : undefined;
      return [number, names[number - 1] ?? "", column, used ? "Yes" : "No", ...cells, strength?.effectSize ?? null, strength?.p ?? null];
    }),
    cellFormats: lines.map(({ format }) =>
      COLUMNS.map(({ header, numberFormat }) => (header === "Value" || header === "All customers" ? format : numberFormat)),
    ),
  };
}

function statistics(row: ProfileRow, columnFormat: string | undefined, tested: boolean): readonly Line[] {
  const differs = !tested ? null : row.differs ? "Yes" : "No";
  const line = (format: string, statistic: string, value: number | null): Line => ({
    format,
    cells: [row.level, statistic, value, null, null, null, null],
  });
  const customers = line(COUNT, "Customers", row.count);
  if (row.share !== null) {
    return [{ format: "0.0%", main: true, cells: [row.level, "Share", row.share, row.overall, row.index, row.effect, differs] }, customers];
  }
  const format = row.kind === "date" ? dateFormat(columnFormat) : row.kind === "ordered" ? PLAIN : amountFormat(columnFormat, PLAIN);
  const [mean, of] = row.kind === "ordered" ? ["Mean step", " step"] : ["Mean", ""];
  return [
    { format, main: true, cells: [null, mean, row.mean, row.overall, row.index, row.effect, differs] },
    line(format, `Median${of}`, row.median),
    line(format, `Lower quartile${of}`, row.lowerQuartile),
    line(format, `Upper quartile${of}`, row.upperQuartile),
    customers,
  ];
}

/** Of an outcome: its rate with a 95 % interval; nothing where it is not known of any customer. */
function rates({ level, rate, low, high, overall, ratio, known, differs }: OutcomeRate): readonly Line[] {
  if (known === 0) return [];
  const percent = "0.0%";
  return [
    {
      format: percent,
      main: true,
      cells: [level, "Rate", rate, overall, ratio === null ? null : 100 * ratio, null, differs ? "Yes" : "No"],
    },
    { format: percent, cells: [level, "Rate at least (95%)", low, null, null, null, null] },
    { format: percent, cells: [level, "Rate at most (95%)", high, null, null, null, null] },
    { format: COUNT, cells: [level, "Customers", known, null, null, null, null] },
  ];
}

/** The column's own format; dates that are texts in the sheet have none. */
function dateFormat(columnFormat: string | undefined): string {
  return columnFormat !== undefined && isDateFormat(columnFormat) ? columnFormat : "yyyy-mm-dd";
}
