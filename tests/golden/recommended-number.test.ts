import type { PreparationPreset } from "../../src/features/index";
import type { Segmentation } from "../../src/segment";
import { must, request, segmentNow, tableOf } from "../unit/support/run";
import { withShared } from "./shared-data";

type Data = Parameters<Parameters<typeof withShared>[2]>[0];

/** What the whole story says about the number of segments, all columns taken as numbers. */
function choiceOf({ headers, rows }: Data, bases: readonly string[], preparation: PreparationPreset, seed = 1): Segmentation["choice"] {
  const kinds = Object.fromEntries(bases.map((name) => [name, "number" as const]));
  return must(segmentNow(tableOf(headers, rows), request(bases, { method: "kmeans", preparation, kinds, seed }))).choice;
}

// The numbers of groups that the literature names: Kaufman & Rousseeuw 1990 (ruspini), Azzalini & Bowman 1990 (faithful), Forina et al. 1986 (wine).
describe("the number of segments recommended for", () => {
  withShared("classic/ruspini.csv", "ruspini as it is is 4, as every criterion says", (data) => {
    const { recommended, chosen, disagreement, says } = choiceOf(data, data.headers.slice(-2), "none");
    expect([recommended, chosen, disagreement]).toEqual([4, 4, null]);
    expect(says).toEqual({ silhouette: 4, calinskiHarabasz: 4, daviesBouldin: 4, gap: 4, stability: 4 });
  });
  withShared(
    "classic/faithful.csv",
    "faithful standardised is 2, and as it is, where Calinski–Harabasz disagrees and that is said",
    (data) => {
      expect(choiceOf(data, data.headers.slice(-2), "zscore")).toMatchObject({ recommended: 2, disagreement: null });
      const asItIs = choiceOf(data, data.headers.slice(-2), "none");
      expect(asItIs.recommended).toBe(2);
      expect(asItIs.disagreement).toMatch(/choose 2, but Calinski–Harabasz chooses \d+\./);
    },
  );
  withShared("bench_sklearn/wine.csv", "wine standardised is 3", (data) => {
    expect(choiceOf(data, data.headers.slice(0, 13), "zscore")).toMatchObject({ recommended: 3, disagreement: null });
  });
  // Three species, but two of them overlap: the criteria do not agree, and 3 is the runner-up.
  withShared("bench_sklearn/iris.csv", "iris is 2 with 3 as the runner-up, and the disagreement is said", (data) => {
    const bases = data.headers.slice(0, 4);
    for (const choice of [choiceOf(data, bases, "none"), choiceOf(data, bases, "recommended", 7)]) {
      expect([choice.recommended, choice.runnerUp]).toEqual([2, 3]);
      expect(choice.disagreement).toMatch(/choose 2, but .*(chooses|choose) 3/);
      expect(Object.values(choice.says)).toContain(3);
    }
  });
});
