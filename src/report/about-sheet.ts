import { percent } from "../profile/index";
import type { AboutRun, ReportSheet } from "./report-sheet";
import type { Segmentation } from "./segmentation";

type Line = readonly [topic: string, detail: string];

const PRESETS = {
  recommended: "recommended: extremes capped, strong skew logged, everything on one scale",
  zscore: "every column scaled to mean 0 and standard deviation 1, nothing else",
  none: "none: numbers as they are, so columns with large numbers weigh most",
} as const;

/** The method card: what a colleague needs to judge the segments and to make them again. */
export function aboutSheet(segmentation: Segmentation, names: readonly string[], about: AboutRun): ReportSheet {
  const lines: readonly Line[] = [
    ...what(segmentation, about),
    ...how(segmentation),
    ...howGood(segmentation),
    ...caveats(segmentation, names, about),
  ];
  return {
    key: "about",
    title: "About these segments",
    tableName: "AboutSegments",
    columns: [
      { header: "About these segments", numberFormat: "General", width: 30, wrap: true },
      { header: "Detail", numberFormat: "General", width: 110, wrap: true },
    ],
    rows: lines,
  };
}

function what({ customers, assigned, segments, model }: Segmentation, about: AboutRun): readonly Line[] {
  const table = about.tableName === null ? "" : ` (table ${about.tableName})`;
  const unplaced = customers > assigned ? `, ${customers - assigned} not placed` : "";
  const { valueColumn } = model.request;
  return [
    ["Made", about.today],
    [
      "Customers",
      `${about.sheetName}!${localPart(about.address)}${table}: ${customers} customers, ${assigned} placed in ${segments.length} segments${unplaced}`,
    ],
    ["Objective", "None given: the segments were made to explore"],
    ["Value column", valueColumn ?? "None: segments are numbered by size"],
    ["Order of the segments", valueColumn === null ? "Largest first" : `Highest mean ${valueColumn} first, then largest`],
  ];
}

function how({ preparation, model, choice }: Segmentation): readonly Line[] {
  const { request } = model;
  return [
    ["Segmented by", preparation.map(({ column }) => column).join(", ")],
    ["Only described with", request.describeWith.length > 0 ? request.describeWith.join(", ") : "No other columns"],
    ["Preparation", PRESETS[request.preparation]],
    ...preparation.map(({ column, steps, missingFilled }): Line => [
      `Preparation of ${column}`,
      `${steps.join("; ")}${filled(missingFilled, request.missing)}`,
    ]),
    [
      "Missing values",
      request.missing === "fill" ? "Filled with the median, or a value of their own in categories" : "Customers with one are not placed",
    ],
    ["Hidden rows", request.includeHidden ? "Take part" : "Left out"],
    [
      "Method",
      "k-means: every customer belongs to the nearest segment center (least squares). Many seeded starts (greedy k-means++), single customers exchanged while that helps",
    ],
    ["Engine", model.engine],
    ["Seed", String(request.seed)],
    ["Number of segments", `${choice.chosen}. ${choice.reason}`],
  ];
}

function howGood({ choice, quality, verdict }: Segmentation): readonly Line[] {
  const tried = choice.candidates.map(
    ({ segments, silhouette, smallest }) => `${segments}: ${silhouette.toFixed(2)}, smallest ${smallest}`,
  );
  return [
    ["How distinct", verdict],
    ["Silhouette", `${quality.silhouette.toFixed(3)}, exact on ${quality.silhouetteCustomers} customers; from -1 to 1 (Rousseeuw 1987)`],
    ["Variance explained", `${percent(quality.explainedVariance)} of the variance of the prepared columns`],
    ["Inertia", `${quality.inertia.toPrecision(10)} (within-segment sum of squares)`],
    ["Silhouettes compared", tried.join("; ")],
  ];
}

function caveats({ problems }: Segmentation, names: readonly string[], about: AboutRun): readonly Line[] {
  const versions = Object.entries(about.versions).map(([name, version]) => `${name} ${version}`);
  return [
    ["Names", `The names (${names.join("; ")}) say what is most different; they are no more than that`],
    [
      "Reading it",
      "The columns that formed the segments differ between them by construction: that is no finding. Only differences in other columns say something new",
    ],
    ["Columns of the profile", "Index: segment ÷ all customers × 100. Effect: difference from all customers in standard deviations"],
    ...problems.map((problem): Line => ["Noted in the data", `${problem.message} (${problem.count})`]),
    [
      "Privacy",
      "Computed on this device; nothing was sent anywhere. The saved model holds choices, column names, learned numbers, the answers that categories can have and the segments' names and sizes: no customer's row, and nothing of columns taken for personal data",
    ],
    ["To repeat", "The same rows, columns, choices and seed give the same segments, whatever the order of the rows"],
    ["Versions", versions.join(", ")],
  ];
}

function filled(count: number, missing: "fill" | "leave"): string {
  return count > 0 && missing === "fill" ? `; ${count} missing filled` : "";
}

/** "A1:H441" of "Customers!A1:H441". */
function localPart(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
