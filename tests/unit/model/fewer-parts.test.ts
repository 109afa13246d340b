import { chooseParts } from "../../../src/model/methods/choose-parts";
import { fewerParts } from "../../../src/model/methods/index";

const measured = { silhouette: null, calinskiHarabasz: null, daviesBouldin: null, gap: null, gapError: null, stability: null };
const tried = (bics: readonly number[]) =>
  bics.map((bic, i) => ({ ...measured, segments: i + 1, bic, smallest: 100, explainedVariance: 0 }));

test("fewer segments than BIC says: what speaks against them is told, and nothing against them that speaks for them", () => {
  const said = chooseParts(tried([900, 700, 601, 600, 650]), 20, "auto");
  expect(said.against).toEqual(["3 segments do as well: BIC 601."]);
  const fewer = fewerParts(said, 3);
  expect(fewer).toMatchObject({ chosen: 3, recommended: 3, runnerUp: 4, against: ["BIC is lower for 4 segments."] });
  expect(fewer.reason).toMatch(/^4 segments tell most .* Those could not all be shown to be groups of their own; 3 segments could\.$/);
});
