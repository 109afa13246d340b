import type { SegmentSummary } from "../profile/index";
import { amountFormat } from "./amount-format";
import type { ReportSheet } from "./report-sheet";
import type { Segmentation } from "./segmentation";
import { type Cell, numberColumn, textColumn } from "./table-columns";

type Part = { readonly column: ReportSheet["columns"][number]; readonly cell: (segment: SegmentSummary) => Cell };

/**
 * One row a segment: size, value, what sets it apart, how often outcomes happened, stability and a rule of thumb. Columns of value, outcomes, stability and rules only
 * where there are any.
 */
export function segmentsSheet(segmentation: Segmentation, names: readonly string[]): ReportSheet {
  const parts: readonly Part[] = [
    { column: numberColumn("Number", "0", 9), cell: ({ number }) => number },
    { column: textColumn("Segment", 32), cell: ({ number, name }) => names[number - 1] ?? name },
    { column: numberColumn("Customers", "#,##0", 12), cell: ({ size }) => size },
    { column: numberColumn("Share", "0.0%", 10), cell: ({ share }) => share },
    ...valueParts(segmentation),
    { column: textColumn("What sets it apart", 90, true), cell: ({ headline }) => headline },
    ...outcomeParts(segmentation),
    ...stabilityParts(segmentation),
    ...ruleParts(segmentation),
    ...editParts(segmentation),
  ];
  return {
    key: "segments",
    title: "Segments",
    tableName: "Segments",
    columns: parts.map(({ column }) => column),
    rows: segmentation.segments.map((segment) => parts.map(({ cell }) => cell(segment))),
  };
}

function valueParts({ model, profile }: Segmentation): readonly Part[] {
  const value = model.request.valueColumn;
  if (value === null) return [];
  const money = amountFormat(profile.numberFormats[value], "#,##0");
  return [
    { column: numberColumn(`Sum of ${value}`, money, 18), cell: (segment) => segment.value },
    { column: numberColumn("Share of value", "0.0%", 15), cell: ({ valueShare }) => valueShare },
    { column: numberColumn(`Mean of ${value}`, money, 18), cell: ({ meanValue }) => meanValue },
  ];
}

/** Rate, its 95 % interval and its ratio to the average; blank where it is not known of any customer. */
function outcomeParts({ segments }: Segmentation): readonly Part[] {
  return (segments[0]?.outcomes ?? []).flatMap(({ column, level }, o): readonly Part[] => {
    const outcome = `${column} = ${level}`;
    const rate = (of: "rate" | "low" | "high"): Part["cell"] => {
      return ({ outcomes }) => (outcomes[o]!.known > 0 ? outcomes[o]![of] : null);
    };
    return [
      { column: numberColumn(`${outcome}: rate`, "0.0%", 18), cell: rate("rate") },
      { column: numberColumn(`${outcome}: at least (95%)`, "0.0%", 18), cell: rate("low") },
      { column: numberColumn(`${outcome}: at most (95%)`, "0.0%", 18), cell: rate("high") },
      { column: numberColumn(`${outcome}: × average`, "0.00", 18), cell: ({ outcomes }) => outcomes[o]!.ratio },
    ];
  });
}

function stabilityParts({ segments }: Segmentation): readonly Part[] {
  if (segments.every(({ stability }) => stability === null)) return [];
  return [
    { column: numberColumn("Stability", "0.00", 10), cell: ({ stability }) => stability },
    { column: textColumn("Stability in words", 18), cell: ({ stabilityWords }) => stabilityWords },
  ];
}

function ruleParts({ segments }: Segmentation): readonly Part[] {
  if (segments.every(({ ruleOfThumb }) => ruleOfThumb === null)) return [];
  return [
    { column: textColumn("Rule of thumb", 60, true), cell: ({ ruleOfThumb }) => ruleOfThumb?.words ?? null },
    { column: numberColumn("Rule is right", "0%", 13), cell: ({ ruleOfThumb }) => ruleOfThumb?.right ?? null },
    { column: numberColumn("Rule finds", "0%", 11), cell: ({ ruleOfThumb }) => ruleOfThumb?.found ?? null },
  ];
}

function editParts({ segments }: Segmentation): readonly Part[] {
  if (segments.every(({ edited }) => edited === null)) return [];
  return [{ column: textColumn("Changed by hand", 34, true), cell: ({ edited }) => edited }];
}
