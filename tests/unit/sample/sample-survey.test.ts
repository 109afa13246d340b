import { finish } from "../support/finish";
import { describeNow, must, tableOf } from "../support/tables";
import { learnPreparation, mixtureColumns, PLAIN_REQUEST, proposeChoices } from "../../../src/features";
import { findMixture } from "../../../src/model/methods/index";
import { sampleCustomers, sampleSurvey } from "../../../src/sample";

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
    const { columns, description } = describeNow(survey);
    const proposal = proposeChoices(description, "develop");
    const bases = description.columns.map(({ name }) => name).filter((name) => proposal.columns[name]!.role === "segmentBy");
    expect([proposal.method.method, bases.length >= 9]).toEqual(["mixture", true]);
    const chosen = columns.filter(({ name }) => bases.includes(name));
    const { preparation } = finish(learnPreparation(chosen, { ...PLAIN_REQUEST, today: "2026-11-22" }));
    const known = finish(mixtureColumns(preparation, chosen, Int32Array.from(rows.keys())));
    expect(must(finish(findMixture(known, "auto", 1))).choice.chosen).toBe(4);
  });
});
