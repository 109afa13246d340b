import { finish, must, request } from "../support/run";
import { describeNow, tableOf } from "../support/tables";
import { proposeChoices } from "../../../src/features";
import { sampleCustomers, sampleSurvey } from "../../../src/sample";
import { segment } from "../../../src/segment";

const { columns, rows } = sampleSurvey();
const survey = tableOf(
  columns.map(({ header }) => header),
  rows,
  { numberFormats: columns.map(({ numberFormat }) => numberFormat) },
);

describe("the sample survey", () => {
  it("is the same on every call, whole, and can be joined to the sample customers", () => {
    expect(sampleSurvey()).toEqual(sampleSurvey());
    expect([rows.length, rows.every((row) => row.length === columns.length), new Set(rows.map(([id]) => id)).size]).toEqual([
      240,
      true,
      240,
    ]);
    const known = new Set(sampleCustomers().rows.map(([id]) => id));
    expect(rows.filter(([id]) => known.has(id)).length).toBe(228);
    expect(rows.map(([id]) => id)).not.toEqual(rows.map(([id]) => id).sort());
  });
  it("is read as answers, and latent classes find the four attitudes it was made of", () => {
    const { description } = describeNow(survey);
    const proposal = proposeChoices(description, "develop");
    const bases = description.columns.map(({ name }) => name).filter((name) => proposal.columns[name]!.role === "segmentBy");
    expect([proposal.method.method, bases.length >= 9]).toEqual(["mixture", true]);
    const { segmentation } = must(finish(segment(survey, request(bases, { objective: "develop", method: "mixture" }))));
    expect(segmentation.choice.chosen).toBe(4);
  });
});
