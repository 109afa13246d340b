import type { PreparedColumn } from "../../features/index";
import { plain } from "../../profile/index";
import type { Segmentation } from "../segmentation";
import { type Line, linesOf } from "./line";

const PRESETS = {
  recommended: "recommended: extremes capped, strong skew logged, everything on one scale",
  zscore: "every column scaled to mean 0 and standard deviation 1, nothing else",
  range: "every column scaled from its smallest value (0) to its largest (1), nothing else",
  none: "none: numbers as they are, so columns with large numbers weigh most",
} as const;

const STEPS = { cap: "capping", log: "logs", scale: "scaling", pool: "pooling rare values" } as const;

const METHODS = {
  kmeans:
    "k-means: every customer belongs to the nearest segment center (least squares). Many seeded starts (greedy k-means++), single customers exchanged while that helps",
  ward: "Hierarchical, by Ward (1963): the two groups that lose least by it are put together, again and again. Every customer then belongs to the nearest center",
  mixture:
    "Mixture model (latent classes and profiles): every customer belongs to the kind it is likeliest of; fitted by expectation and maximisation, from many seeded starts. Missing values say nothing",
  rules: "Rules: bands of one or two columns that were chosen, not found",
  existing: "An existing column: its values are the segments, described and judged like ours",
} as const;

/** How the segments were made: method, preparation by column, seed, edits. */
export function aboutMethod({ preparation, model, method, methodReason }: Segmentation): readonly Line[] {
  const { request } = model;
  return [
    ["Method", METHODS[method]],
    ["Why this method", methodReason],
    ...(method === "kmeans" || method === "ward" ? [["Engine", model.engine] as const] : []),
    ["Seed", `${request.seed}: where chance is needed, the same seed gives the same answer`],
    ["Preparation", `${PRESETS[request.preparation]}${method === "mixture" ? MIXTURE_COMPARED : ""}`],
    ...preparation.map((column): Line => [`Preparation of ${column.column}`, preparedWords(column, request.missing)]),
    ["Missing values", missingWords(method, request.missing)],
    ["Hidden rows", request.includeHidden ? "Take part" : "Left out"],
    ...linesOf(
      "Changed by hand",
      request.edits.map((edit, i) => {
        const order = request.edits.length > 1 ? `${i + 1}. ` : "";
        return edit.edit === "merge"
          ? `${order}Segments ${edit.segments[0]} and ${edit.segments[1]}, as numbered then, were merged`
          : `${order}Segment ${edit.segment}, as numbered then, was split in two`;
      }),
    ),
  ];
}

const MIXTURE_COMPARED =
  ". The mixture sees answers as they are; one scale is only for measuring how distinct the segments are, and there blanks are filled";

function missingWords(method: Segmentation["method"], missing: "fill" | "leave"): string {
  if (missing === "leave") return "Customers with one are not placed";
  return method === "mixture"
    ? "Say nothing about the customer's segment"
    : "Filled with the median, or a value of their own in categories";
}

function preparedWords({ steps, off, missingFilled, weight }: PreparedColumn, missing: "fill" | "leave"): string {
  return [
    ...steps.map(({ words }) => words),
    ...(off.length > 0 ? [`switched off: ${off.map((step) => STEPS[step]).join(", ")}`] : []),
    ...(weight === 1 ? [] : [`weight ${weight}${weight === 0 ? ": takes no part" : ""}`]),
    ...(missingFilled > 0 && missing === "fill" ? [`${plain(missingFilled)} missing filled`] : []),
  ].join("; ");
}
