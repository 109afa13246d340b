import { percent, plain } from "../../profile/index";
import type { Segmentation } from "../segmentation";
import { type Line, linesOf } from "./line";

/** How good the segments are: the verdict with its reasons, stability by segment, how far rules of thumb reach. */
export function aboutQuality(
  { quality, verdict, segments, ruleAccuracy, assigned }: Segmentation,
  names: readonly string[],
): readonly Line[] {
  const { silhouette, silhouetteCustomers, explainedVariance, inertia, stability } = quality;
  const name = (number: number): string => names[number - 1] ?? `Segment ${number}`;
  return [
    ["How distinct", verdict],
    ...linesOf("Why we say so", quality.verdict.reasons),
    ...(silhouette === null
      ? []
      : [
          ["Silhouette", `${silhouette.toFixed(3)}, ${howMeasured(silhouetteCustomers, assigned)}; from -1 to 1 (Rousseeuw 1987)`] as const,
        ]),
    ["Variance explained", `${percent(explainedVariance)} of the variance of the prepared columns`],
    ["Inertia", `${inertia.toPrecision(10)} (within-segment sum of squares)`],
    ...linesOf(
      "Stability of each segment",
      segments.flatMap(({ number, stability: jaccard, stabilityWords }) =>
        jaccard === null ? [] : [`${name(number)}: ${jaccard.toFixed(2)}, ${stabilityWords ?? ""}`],
      ),
    ),
    ...(stability === null
      ? []
      : [
          [
            "Reading stability",
            `Mean Jaccard similarity over ${stability.runs} resamples of ${plain(stability.rows)} customers, in the words of Hennig (2007): up to 0.50 dissolved, below 0.60 doubtful, below 0.75 a pattern, from 0.75 stable, from 0.85 highly stable. Adjusted Rand index over resamples ${stability.ari.toFixed(2)} (Hubert & Arabie 1985): 0 as by chance, 1 the same. Stable is not the same as natural`,
          ] as const,
        ]),
    ...ruleLines(segments, ruleAccuracy, name),
  ];
}

function howMeasured(customers: number, assigned: number): string {
  return customers < assigned
    ? `exact on ${plain(customers)} customers drawn from ${plain(assigned)}`
    : `exact on all ${plain(customers)} customers`;
}

function ruleLines(
  segments: Segmentation["segments"],
  accuracy: Segmentation["ruleAccuracy"],
  name: (number: number) => string,
): readonly Line[] {
  if (accuracy === null) return [];
  const rules = segments.map(({ number, ruleOfThumb }) =>
    ruleOfThumb === null
      ? `${name(number)}: no short rule names it`
      : `${name(number)}: ${ruleOfThumb.words}. Right for ${percent(ruleOfThumb.right)} of those it names; finds ${percent(ruleOfThumb.found)} of the segment`,
  );
  return [
    ...linesOf("Rules of thumb", rules),
    [
      "How good rules are",
      `A decision tree of three or four questions (CART: Breiman et al. 1984), fitted on ${plain(accuracy.fittedOn)} customers and tried on the ${plain(accuracy.triedOn)} others: it names the segment of ${percent(accuracy.right)} of them`,
    ],
  ];
}
