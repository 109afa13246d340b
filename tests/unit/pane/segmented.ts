import { PLAIN_REQUEST } from "../../../src/features/index";
import type { Candidate, Quality } from "../../../src/model/index";
import type { ProfileRow, SegmentSummary } from "../../../src/profile/index";
import type { Segmentation } from "../../../src/report/index";

const CUSTOMERS = 440;

const formed = { role: "segmentBy", used: true, measure: "eta²", p: null, differs: false, logged: false, test: null, levels: [] } as const;

/** A finding with this many segments of equal size, one after another in the sheet, for tests of the pane. */
export function segmented(segments: number): Segmentation {
  const numbers = Array.from({ length: segments }, (_, i) => i + 1);
  const assignment = Uint16Array.from({ length: CUSTOMERS }, (_, row) => 1 + Math.floor((row * segments) / CUSTOMERS));
  const sizeOf = (number: number) => assignment.filter((each) => each === number).length;
  const summaries = numbers.map((number): SegmentSummary => ({
    number,
    key: `s${number}`,
    name: `Segment ${number}`,
    size: sizeOf(number),
    share: sizeOf(number) / CUSTOMERS,
    value: 1_200_000 / number,
    valueShare: 0.6 / number,
    meanValue: 5_400 / number,
    headline: `What segment ${number} is like.`,
    outcomes: [
      {
        column: "Churned",
        level: "Yes",
        happened: 33,
        known: 110,
        rate: 0.3,
        low: 0.22,
        high: 0.39,
        overall: 0.19,
        ratio: 1.6,
        differs: number === 1,
        words: "3 in 10 churned (22–39 %), 1.6 × the average",
      },
    ],
    stability: 0.9 - number / 10,
    stabilityWords: number === 1 ? "stable" : "pattern",
    typical: [12, 40, 99],
    borderline: [7],
    ruleOfThumb: { words: "Grocery over 9,800 and Frozen at most 1,200", right: 0.86, found: 0.74 },
    edited: null,
    drivers: [
      { column: "Grocery", used: true, effect: number - 1.5, words: `spends ${number} × the average on Grocery` },
      { column: "Frozen", used: true, effect: 1 - number, words: `spends ${number / 2} × the average on Frozen` },
      { column: "Channel", used: false, effect: 0.9, words: "67% in Channel 2, where the average is 32%" },
      { column: "Region", used: false, effect: 0.1, words: "34% in Region 3" },
    ],
  }));
  const rows = numbers.flatMap((segment): readonly ProfileRow[] => {
    const row = { segment, used: true, count: 110, median: null, lowerQuartile: null, upperQuartile: null, overall: 7_951, differs: false };
    return [
      {
        ...row,
        column: "Grocery",
        kind: "number",
        role: "segmentBy",
        level: null,
        mean: 7_951 / segment,
        share: null,
        index: 100 / segment,
        effect: 1 - segment / 2,
      },
      { ...row, column: "Since", kind: "date", role: "segmentBy", level: null, mean: 10, share: null, index: null, effect: 0.4 },
      ...["1", "2"].map((level) => ({
        ...row,
        used: false,
        differs: true,
        column: "Channel",
        kind: "category" as const,
        role: "describeWith" as const,
        level,
        mean: null,
        share: 0.5,
        overall: 0.32,
        index: level === "2" ? 1_210 : 88,
        effect: level === "2" ? 0.91 : -0.9,
      })),
    ];
  });
  const quality: Quality = {
    silhouette: 0.33,
    silhouetteCustomers: CUSTOMERS,
    explainedVariance: 0.41,
    inertia: 1234,
    stability: { runs: 50, rows: CUSTOMERS, jaccard: numbers.map((number) => 0.9 - number / 10), ari: 0.62 },
    verdict: {
      level: "slices",
      sentence: "The segments overlap: they are useful slices of a continuum.",
      reasons: ["Drawn anew, the segments change.", "Tables without any groups give segments as distinct."],
      evidence: {
        segments,
        told: 0.4,
        toldByOne: 0.39,
        tables: 3,
        asWell: 1,
        deviations: 0.2,
        joined: null,
        stability: 0.6,
        leastStable: 0.5,
      },
    },
  };
  const request = {
    ...PLAIN_REQUEST,
    valueColumn: "Spend",
    outcomes: [{ column: "Churned", level: "Yes" }],
    segmentBy: ["Visits"],
    segments,
    today: "2026-11-22",
  };
  return {
    customers: CUSTOMERS,
    assigned: CUSTOMERS,
    assignment,
    fits: new Float32Array(CUSTOMERS).fill(0.4),
    seconds: new Uint16Array(CUSTOMERS),
    outside: Uint8Array.from({ length: CUSTOMERS }, (_, row) => (row % 100 === 50 ? 1 : 0)),
    segments: summaries,
    method: "kmeans",
    methodReason: "Most columns are numbers: customers are compared with the average of each segment.",
    dendrogram: null,
    choice: {
      chosen: segments,
      recommended: 2,
      runnerUp: 3,
      reason: "2 segments are the most distinct.",
      against: ["They explain only 28 % of the differences between customers."],
      disagreement: "The silhouette speaks for 2 segments, the gap for 1.",
      says: { silhouette: 2, gap: 1, stability: 2 },
      candidates: Array.from({ length: 12 }, (_, i) => candidate(i + 1)),
    },
    quality,
    verdict: "The segments overlap: they are useful slices of a continuum.",
    ruleAccuracy: { right: 0.82, fittedOn: 220, triedOn: 220 },
    model: {
      kind: "customer-segments",
      version: 2,
      stamp: "2026-11-22 0",
      request,
      preparation: { preset: "recommended", missing: "fill", columns: [] },
      method: "kmeans",
      placing: { by: "centers", centers: numbers.map((number) => [number]), reach: numbers.map(() => 3), segmentOf: numbers },
      segments: summaries.map(({ key, number, name, size }) => ({ key, number, name, size })),
      quality: { silhouette: 0.33, explainedVariance: 0.41, inertia: 1234, stability: null, verdict: null },
      customers: CUSTOMERS,
      made: "2026-11-22",
      engine: "ml-kmeans",
      written: { place: { sheetName: "Customers", address: "A1:A441", tableName: null }, items: [] },
    },
    profile: {
      rows,
      columns: [
        { ...formed, column: "Grocery", kind: "number", effectSize: 0.45 },
        { ...formed, column: "Since", kind: "date", effectSize: 0.1 },
        {
          column: "Channel",
          kind: "category",
          role: "describeWith",
          used: false,
          measure: "Cramér's V",
          effectSize: 0.3,
          logged: false,
          test: "chi-square",
          levels: [],
          p: 0.001,
          differs: true,
        },
      ],
      numberFormats: { Spend: "$#,##0" },
    },
    preparation: [
      {
        column: "Visits",
        steps: [
          { step: "cap", words: "capped at the 1% and 99% points" },
          { step: "scale", words: "scaled to mean 0 and standard deviation 1" },
        ],
        off: ["log"],
        missingFilled: 3,
        weight: 1,
        before: [90, 60, 30, 20, 10, 5, 2, 1, 1, 0, 0, 1],
        after: [4, 10, 20, 40, 60, 70, 66, 40, 30, 20, 10, 4],
      },
    ],
    problems: [],
  };
}

function candidate(segments: number): Candidate {
  return {
    segments,
    silhouette: segments === 1 ? null : 0.5 - segments / 40,
    calinskiHarabasz: segments === 1 ? null : 320 - segments * 11,
    daviesBouldin: segments === 1 ? null : 0.8 + segments / 20,
    gap: 0.4 + segments / 50,
    gapError: 0.02,
    bic: null,
    stability: segments === 1 ? null : 0.97 - segments / 25,
    smallest: Math.round(CUSTOMERS / segments ** 1.6),
    explainedVariance: 1 - 1 / segments,
  };
}
