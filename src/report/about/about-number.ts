import type { Candidate, Choice } from "../../model/index";
import { percent, plain } from "../../profile/index";
import type { Segmentation } from "../segmentation";
import { type Line, linesOf } from "./line";

/** Why this number of segments: the recommendation, what speaks against it, where criteria disagree, and every number compared. */
export function aboutNumber({ choice }: Segmentation): readonly Line[] {
  const { chosen, recommended, runnerUp, reason, against, disagreement, candidates } = choice;
  return [
    ["Number of segments", chosen === recommended ? reason : `${chosen}, as you chose. Recommended is ${recommended}: ${reason}`],
    ...linesOf("What speaks against it", against),
    ...(disagreement === null ? [] : [["Where criteria disagree", disagreement] as const]),
    ...(runnerUp === null ? [] : [["Next best number", String(runnerUp)] as const]),
    ...linesOf("Numbers compared", candidates.length > 1 ? candidates.map((candidate) => candidateWords(candidate, choice)) : []),
    ...linesOf("Reading the criteria", candidates.length > 1 ? criteriaWords(candidates) : []),
  ];
}

function candidateWords(candidate: Candidate, { chosen, recommended }: Choice): string {
  const { segments, silhouette, calinskiHarabasz, daviesBouldin, gap, gapError, bic, stability, smallest, explainedVariance } = candidate;
  const measures = [
    silhouette === null ? null : `silhouette ${silhouette.toFixed(2)}`,
    calinskiHarabasz === null ? null : `Calinski–Harabasz ${calinskiHarabasz.toFixed(1)}`,
    daviesBouldin === null ? null : `Davies–Bouldin ${daviesBouldin.toFixed(2)}`,
    gap === null ? null : `gap ${gap.toFixed(3)}${gapError === null ? "" : ` ± ${gapError.toFixed(3)}`}`,
    bic === null ? null : `BIC ${bic.toLocaleString("en-US", { maximumFractionDigits: 1 })}`,
    stability === null ? null : `stability ${stability.toFixed(2)}`,
    `smallest segment ${plain(smallest)}`,
    // of mixtures it counts answers, not distances: beside the variance explained below it would contradict
    bic === null ? `explains ${percent(explainedVariance)}` : null,
  ].filter((measure) => measure !== null);
  const marks = [segments === chosen ? "chosen" : null, segments === recommended ? "recommended" : null].filter((mark) => mark !== null);
  return `${segments}${marks.length > 0 ? ` (${marks.join(" and ")})` : ""}: ${measures.join(", ")}`;
}

const CRITERIA: readonly (readonly [keyof Candidate, string])[] = [
  [
    "silhouette",
    "Silhouette: how much nearer customers are to their own segment than to the next, -1 to 1, higher is better (Rousseeuw 1987)",
  ],
  ["calinskiHarabasz", "Calinski–Harabasz: variance between segments over variance within, higher is better (1974)"],
  ["daviesBouldin", "Davies–Bouldin: how much each segment overlaps the most similar one, lower is better (1979)"],
  [
    "gap",
    "Gap: how much tighter segments are than those of evenly spread customers, with its standard error; alone it can answer 1 (Tibshirani, Walther & Hastie 2001)",
  ],
  ["bic", "BIC: fit less a price for each number fitted, lower is better (Schwarz 1978)"],
  [
    "stability",
    "Stability: how far segments come back when customers are drawn anew, mean Jaccard similarity, 0 to 1, higher is better (Hennig 2007)",
  ],
];

const COMPARED_QUICKLY =
  "Numbers are compared on at most 2,000 customers and with few starts; the number chosen is then found and measured anew with many, so that the figures below can differ a little";

function criteriaWords(candidates: readonly Candidate[]): readonly string[] {
  const again = candidates.some(({ stability }) => stability !== null) ? [COMPARED_QUICKLY] : [];
  return [
    ...CRITERIA.filter(([criterion]) => candidates.some((candidate) => candidate[criterion] !== null)).map(([, words]) => words),
    ...again,
  ];
}
