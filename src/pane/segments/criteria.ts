import type { Candidate, Criterion } from "../../model/index";
import { count, fewDigits, hundredths, share } from "../words/numbers";

type Measure = {
  readonly criterion: Criterion | "smallest" | "explainedVariance";
  readonly title: string;
  readonly shown: (candidate: Candidate) => string | null;
  /** What it is, which way is better, and whose definition it follows. */
  readonly source: string;
};

const or = (value: number | null, shown: (value: number) => string) => (value === null ? null : shown(value));

/** The criteria by their proper names, in two tables that fit the pane. */
export const criteria: readonly (readonly Measure[])[] = [
  [
    {
      criterion: "silhouette",
      title: "Silhouette",
      shown: ({ silhouette }) => or(silhouette, hundredths),
      source: "Silhouette: mean width, 1 is perfectly distinct, 0 is no boundary at all (Rousseeuw 1987).",
    },
    {
      criterion: "calinskiHarabasz",
      title: "Calinski–Harabasz",
      shown: ({ calinskiHarabasz }) => or(calinskiHarabasz, fewDigits),
      source: "Calinski–Harabasz: variance between segments over variance within them; higher is better (1974).",
    },
    {
      criterion: "daviesBouldin",
      title: "Davies–Bouldin",
      shown: ({ daviesBouldin }) => or(daviesBouldin, hundredths),
      source: "Davies–Bouldin: how wide segments are against how far apart; lower is better (1979).",
    },
    {
      criterion: "explainedVariance",
      title: "Explained",
      // Of a mixture it counts answers, not distances: BIC says how well it fits.
      shown: ({ explainedVariance, bic }) => (bic === null ? share(explainedVariance) : null),
      source: "Explained: share of all variance that lies between segments; it always grows with their number.",
    },
  ],
  [
    {
      criterion: "gap",
      title: "Gap ± error",
      shown: ({ gap, gapError }) => or(gap, (value) => `${hundredths(value)} ± ${hundredths(gapError ?? 0)}`),
      source:
        "Gap: against tables without groups. Its rule takes the fewest segments within one standard error of the next number (Tibshirani, Walther and Hastie 2001).",
    },
    {
      criterion: "bic",
      title: "BIC",
      // A difference of ten is a strong one (Kass and Raftery 1995): three digits would hide it.
      shown: ({ bic }) => or(bic, (value) => count(Math.round(value))),
      source: "BIC: how well the model fits, with a price on every parameter; lower is better (Schwarz 1978).",
    },
    {
      criterion: "stability",
      title: "Stability",
      shown: ({ stability }) => or(stability, hundredths),
      source: "Stability: how alike segments stay when customers are drawn anew, mean Jaccard similarity, 1 is the same (Hennig 2007).",
    },
    {
      criterion: "smallest",
      title: "Smallest",
      shown: ({ smallest }) => count(smallest),
      source: "Smallest: customers in the smallest segment.",
    },
  ],
];

/** The tables without measures that this method has none of. */
export function criteriaOf(candidates: readonly Candidate[]): typeof criteria {
  return criteria
    .map((table) => table.filter(({ shown }) => candidates.some((candidate) => shown(candidate) !== null)))
    .filter((table) => table.length > 0);
}
