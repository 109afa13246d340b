import { problemWords } from "../problem-words";
import type { AboutRun } from "../report-sheet";
import type { Segmentation } from "../segmentation";
import { type Line, linesOf } from "./line";

/** What to keep in mind: names, bases, tests, what was noted in the data, privacy, how to repeat it. */
export function aboutCaveats({ problems, profile, segments }: Segmentation, names: readonly string[], about: AboutRun): readonly Line[] {
  const versions = Object.entries(about.versions).map(([name, version]) => `${name} ${version}`);
  const tested = profile.columns.filter(({ p }) => p !== null);
  const logged = profile.columns.filter((column) => column.logged).map(({ column }) => column);
  return [
    ["Names", `The names (${names.join("; ")}) say what is most different; they are no more than that`],
    [
      "Reading it",
      "The columns that formed the segments differ between them by construction: that is no finding, and they are not tested, nor are columns that nearly repeat one of them. Others that go together with them differ for the same reason. Only differences in other columns say something new, and none of them says why",
    ],
    ["Columns of the profile", "Index: segment ÷ all customers × 100. Effect: difference from all customers in standard deviations"],
    ...(logged.length === 0
      ? []
      : [
          [
            "Compared by logs",
            `${logged.join(", ")}: a few customers have far more than most. Effects and tests are of logs, means of the numbers themselves`,
          ] as const,
        ]),
    [
      "Effect sizes",
      "η² (numbers, dates, ranks of ordered answers): share of the differences between customers that lies between segments. Cramér's V (categories and yes/no), corrected for bias (Bergsma 2013). Both 0 to 1",
    ],
    ...(tested.length === 0
      ? []
      : [
          [
            "Tests",
            `${tested.length} ${tested.length === 1 ? "column that did not form the segments was" : "columns that did not form the segments were"} tested: numbers and dates by Welch's analysis of variance (1951), ordered answers by Kruskal & Wallis (1952), others by chi-square (small cells put together, or Fisher's exact test), all corrected for their number (Holm 1979). "Differs" means: chance below 5% after correction, and at least 0.2 standard deviations or 5 points from all customers`,
          ] as const,
        ]),
    ...(segments[0]?.outcomes.length
      ? [
          [
            "Outcome rates",
            "With 95% intervals (Wilson 1927); each segment tested against all other customers, corrected over segments and outcomes. A segment with a higher rate need not cause it",
          ] as const,
        ]
      : []),
    ...linesOf("Noted in the data", problems.map(problemWords)),
    [
      "Privacy",
      "Computed on this device; nothing was sent anywhere. The saved model holds choices, column names, learned numbers, the answers that categories can have and the segments' names and sizes: no customer's row, and nothing of columns taken for personal data",
    ],
    ["To repeat", "The same rows, columns, choices and seed give the same segments, whatever the order of the rows"],
    ["Versions", versions.join(", ")],
  ];
}
