import type { Segmentation } from "../../../src/report/index";

/** A finding with this many segments of equal size, for tests of the pane. */
export function segmented(segments: number): Segmentation {
  const quality = { silhouette: 0.33, silhouetteCustomers: 440, explainedVariance: 0.41, inertia: 1234 };
  const numbers = Array.from({ length: segments }, (_, i) => i + 1);
  const summaries = numbers.map((number) => ({
    number,
    key: `s${number}`,
    name: `Segment ${number}`,
    size: 440 / segments,
    share: 1 / segments,
    value: null,
    valueShare: null,
    meanValue: null,
    headline: `What segment ${number} is like.`,
    drivers: [{ column: "Visits", used: true, effect: number - 1.5, words: `visits ${number} × the average` }],
  }));
  return {
    customers: 440,
    assigned: 440,
    assignment: new Uint16Array(440),
    segments: summaries,
    choice: {
      chosen: segments,
      recommended: 2,
      reason: "2 segments are the most distinct.",
      candidates: [2, 3, 4].map((n) => ({ segments: n, silhouette: 0.4 - n / 50, smallest: 40, explainedVariance: n / 10 })),
    },
    quality,
    verdict: "The segments overlap: they are useful slices of a continuum.",
    model: {
      kind: "customer-segments",
      version: 1,
      stamp: "2026-11-22 0",
      request: {
        idColumn: null,
        valueColumn: null,
        segmentBy: ["Visits"],
        describeWith: [],
        kinds: {},
        segments,
        preparation: "recommended",
        missing: "fill",
        includeHidden: false,
        seed: 1,
        today: "2026-11-22",
      },
      preparation: { preset: "recommended", missing: "fill", columns: [] },
      centers: numbers.map((number) => [number]),
      segments: summaries.map(({ key, number, name, size }) => ({ key, number, name, size })),
      quality,
      customers: 440,
      made: "2026-11-22",
      engine: "ml-kmeans",
      written: { place: { sheetName: "Customers", address: "A1:A441", tableName: null }, items: [] },
    },
    profile: { rows: [], numberFormats: {} },
    preparation: [],
    problems: [],
  };
}
