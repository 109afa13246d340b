import { OBJECTIVES } from "../../features/index";
import { plain } from "../../profile/index";
import type { AboutRun } from "../report-sheet";
import type { Segmentation } from "../segmentation";
import { type Line, linesOf } from "./line";

/** What the segments are for and what they were made of: objective, customers, columns, joins, and guesses that were overruled. */
export function aboutData(segmentation: Segmentation, about: AboutRun): readonly Line[] {
  const { customers, assigned, segments, model, preparation } = segmentation;
  const { request } = model;
  const table = about.tableName === null ? "" : ` (table ${about.tableName})`;
  const unplaced = customers > assigned ? `, ${plain(customers - assigned)} not placed` : "";
  const placed = `${plain(customers)} customers, ${plain(assigned)} placed in ${segments.length} segments${unplaced}`;
  return [
    ["Made", about.today],
    ["Objective", objectiveWords(request.objective)],
    ["Customers", `${about.sheetName}!${localPart(about.address)}${table}: ${placed}`],
    ...linesOf(
      "Columns added",
      request.joins.map(({ sheetName, address, idColumn }) => `From ${sheetName}!${localPart(address)}, by its ${idColumn}`),
    ),
    ["Segmented by", formedBy(segmentation) ?? preparation.map(({ column }) => column).join(", ")],
    ["Only described with", request.describeWith.length > 0 ? request.describeWith.join(", ") : "No other columns"],
    ["Value column", request.valueColumn ?? "None: segments are numbered by size"],
    ...(request.outcomes.length === 0
      ? []
      : [
          [
            "Outcomes",
            `${request.outcomes.map(({ column, level }) => `${column} = ${level}`).join(", ")}. They judge the segments and never form them`,
          ] as const,
        ]),
    ["Order of the segments", orderWords(segmentation)],
    ...overruled(segmentation),
  ];
}

function objectiveWords(asked: Segmentation["model"]["request"]["objective"]): string {
  const { title, words } = OBJECTIVES.find(({ objective }) => objective === asked)!;
  return `${title}: ${words.charAt(0).toLowerCase()}${words.slice(1).replace(/\.$/, "")}`;
}

/** Of segments that were given, what gave them. */
function formedBy({ model: { placing } }: Segmentation): string | null {
  if (placing.by === "existing") return `${placing.column}, as it is`;
  if (placing.by !== "grid") return null;
  return placing.columns
    .map(
      (own) =>
        `${own.column} (${own.form === "points" ? `${own.points.length + 1} bands: ${own.names.join(", ")}` : `${own.levels.length} values`})`,
    )
    .join(" × ");
}

function orderWords({ model, segments }: Segmentation): string {
  const { valueColumn } = model.request;
  if (valueColumn === null) {
    const bySize = segments.every(({ size }, i) => i === 0 || size <= segments[i - 1]!.size);
    return bySize ? "Largest first" : "As given, or kept from earlier segments that these were recognised as";
  }
  const values = segments.map(({ meanValue }) => meanValue ?? -Infinity);
  const byValue = values.every((value, i) => i === 0 || value <= values[i - 1]!);
  return byValue
    ? `Highest mean ${valueColumn} first, then largest`
    : "As given, or kept from earlier segments that these were recognised as";
}

/** What the person knew better than our guesses. */
function overruled({ model: { request } }: Segmentation): readonly Line[] {
  const kinds = Object.entries(request.kinds).map(([column, kind]) => `${column} taken as ${kind === "yesNo" ? "yes/no" : kind}`);
  const families = Object.entries(request.families).map(([column, family]) => `${column} counted as ${family}`);
  const kept = request.keepSentinels.map((column) => `${column}: values such as 999 or -1 taken as real`);
  return linesOf("Guesses overruled", [...kinds, ...families, ...kept]);
}

/** "A1:H441" of "Customers!A1:H441". */
function localPart(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
